import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { operations } from '../contract/operations';
import { requestUrl, sessionHeaders } from './client';

const RETRY_MS = 2_000;
/** Several pieces of news that arrive together cause one refresh. */
const GATHER_MS = 100;

async function readStream(signal: AbortSignal, onOpen: () => void, onNews: () => void) {
  const response = await fetch(requestUrl(operations.streamEvents, {}), {
    headers: { ...sessionHeaders(), accept: 'text/event-stream' },
    signal,
  });
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
  onOpen();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (/^data:/m.test(value)) onNews();
  }
}

/**
 * Refreshes whatever is on the screen when the service tells that something changed (server-sent events, read through fetch
 * because EventSource cannot send a bearer token). Returns whether the stream is open.
 */
export function useLiveEvents(sessionKey: string | undefined): boolean {
  const queries = useQueryClient();
  const [live, setLive] = useState(false);

  useEffect(() => {
    if (sessionKey === undefined) return;
    const stop = new AbortController();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        void queries.invalidateQueries();
      }, GATHER_MS);
    };
    const listen = () => {
      const again = () => {
        if (stop.signal.aborted) return;
        setLive(false);
        retry = setTimeout(() => {
          refresh();
          listen();
        }, RETRY_MS);
      };
      readStream(stop.signal, () => setLive(true), refresh).then(again, again);
    };
    listen();
    return () => {
      stop.abort();
      clearTimeout(gathering);
      clearTimeout(retry);
      setLive(false);
    };
  }, [queries, sessionKey]);

  return live;
}

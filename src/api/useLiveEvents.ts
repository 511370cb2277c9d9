import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { operations } from '../contract/operations';
import { requestUrl, sessionHeaders } from './client';
import { readEvents } from './event-stream';

const RETRY_MS = 2_000;
/** Several pieces of news that arrive together cause one refresh. */
const GATHER_MS = 100;

interface Listener {
  /** The last id that was read, on this stream or an earlier one. */
  lastId: string | undefined;
  onOpen(): void;
  onNews(): void;
}

async function readStream(signal: AbortSignal, listener: Listener) {
  const { lastId } = listener;
  const response = await fetch(requestUrl(operations.streamEvents, {}), {
    headers: {
      ...sessionHeaders(),
      accept: 'text/event-stream',
      ...(lastId !== undefined && { 'last-event-id': lastId }),
    },
    signal,
  });
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
  listener.onOpen();
  for await (const { id, data } of readEvents(response.body)) {
    listener.lastId = id ?? listener.lastId;
    if (data !== undefined) listener.onNews();
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
    let opened = 0;
    const listener: Listener = {
      lastId: undefined,
      onOpen: () => {
        setLive(true);
        opened += 1;
        if (opened === 1) return;
        // The service tells what was missed since the last id. Where there was none, anything may have been missed; and
        // what could not be read meanwhile is worth another try in any case.
        if (listener.lastId === undefined) refresh();
        else void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
      },
      onNews: refresh,
    };
    const listen = () => {
      const before = opened;
      const again = () => {
        if (stop.signal.aborted) return;
        setLive(false);
        retry = setTimeout(() => {
          // Without a stream nothing is told: looking now and then is what is left.
          if (opened === before) refresh();
          listen();
        }, RETRY_MS);
      };
      readStream(stop.signal, listener).then(again, again);
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

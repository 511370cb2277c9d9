import type { QueryClient } from '@tanstack/react-query';
import { operations } from '../contract/operations';
import { requestUrl, send } from './client';
import { readEvents } from './event-stream';
import { createRefresher } from './refresher';

/** `opening`: not known yet. `polling`: the stream is not open, so the screen is refreshed now and then. */
export type LiveState = 'opening' | 'live' | 'polling';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** Until the service has begun to answer. */
const PATIENCE_MS = 10_000;
/** The service says something every 15 seconds: a line that is silent for longer is dead, though nobody has cut it. */
const SILENCE_MS = 40_000;

interface Listener {
  /** The last id that was read, on this stream or an earlier one. */
  lastId: string | undefined;
  onOpen(): void;
  onNews(): void;
}

/** Reads until the stream ends, and rejects when it breaks or falls silent. */
async function readStream(stop: AbortController, listener: Listener) {
  const { lastId } = listener;
  let silence = setTimeout(() => stop.abort(), PATIENCE_MS);
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  try {
    const response = await send(requestUrl(operations.streamEvents, {}), {
      headers: {
        accept: 'text/event-stream',
        ...(lastId !== undefined && { 'last-event-id': lastId }),
      },
      signal: stop.signal,
    });
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    heard();
    listener.onOpen();
    for await (const { id, data } of readEvents(response.body)) {
      heard();
      listener.lastId = id ?? listener.lastId;
      if (data !== undefined) listener.onNews();
    }
  } finally {
    clearTimeout(silence);
  }
}

/**
 * Refreshes whatever is on the screen when the service tells that something changed (server-sent events, read through fetch
 * because EventSource cannot send a bearer token), and now and then while it cannot tell. Returns how to stop.
 */
export function followNews(queries: QueryClient, onState: (state: LiveState) => void): () => void {
  let stream = new AbortController();
  let stopped = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const refresher = createRefresher(queries);
  const poll = () => {
    refresher.poll(true);
    onState('polling');
  };
  let opened = false;
  const listener: Listener = {
    lastId: undefined,
    onOpen: () => {
      refresher.poll(false);
      failures = 0;
      onState('live');
      // The service tells what was missed since the last id. Where there was none, anything may have been missed; and
      // what could not be read before is worth another try in any case.
      if (opened && listener.lastId === undefined) refresher.news();
      else void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
      opened = true;
    },
    onNews: refresher.news,
  };

  const listen = () => {
    clearTimeout(retry);
    retry = undefined;
    stream = new AbortController();
    const again = () => {
      if (stopped) return;
      failures += 1;
      // A stream that breaks is opened again at once, as when a service is restarted; that much need not be said.
      if (failures > 1 || !opened) poll();
      // Everybody's stream breaks at the same moment, and should not come back at the same moment.
      const pause = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
      retry = setTimeout(listen, pause * (0.5 + Math.random() / 2));
    };
    readStream(stream, listener).then(again, again);
  };
  /** A device that wakes up, or is online again, need not wait. */
  const hurry = () => {
    if (retry !== undefined && document.visibilityState === 'visible') listen();
  };
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  listen();

  return () => {
    stopped = true;
    stream.abort();
    refresher.stop();
    clearTimeout(retry);
    removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
  };
}

import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followNews, type LiveState } from './live-stream';

/* No browser here: what the stream needs of one is a page that can be seen. */
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let online: EventTarget;
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  online = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', online.addEventListener.bind(online));
  vi.stubGlobal('removeEventListener', online.removeEventListener.bind(online));
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A service whose streams the test holds in its hands. */
function open(accept = true) {
  const asked: (string | null)[] = [];
  let line: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal('fetch', (_: string, { headers, signal }: { headers: HeadersInit; signal: AbortSignal }) => {
    asked.push(new Headers(headers).get('last-event-id'));
    if (!accept) return Promise.reject(new TypeError('no connection'));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        line = controller;
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(body));
  });
  const queries = new QueryClient();
  let refreshes = 0;
  vi.spyOn(queries, 'invalidateQueries').mockImplementation((filters) => {
    if (filters?.predicate === undefined) refreshes += 1;
    return Promise.resolve();
  });
  const states: LiveState[] = [];
  stop = followNews(queries, (state) => states.push(state));
  return {
    ...{ asked, states },
    refreshes: () => refreshes,
    says: async (text: string) => {
      line?.enqueue(new TextEncoder().encode(text));
      await pass(0);
    },
    breaks: async () => {
      line?.error(new Error('cut'));
      await pass(0);
    },
    answers: (does: boolean) => (accept = does),
  };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('is live when the stream is open, and refreshes once for news that come together', async () => {
  const { states, says, refreshes } = open();
  await pass(0);
  expect(states).toEqual(['live']);
  await says(': open\nid: a.0\n\n');
  await says('id: a.1\ndata: {}\n\nid: a.2\ndata: {}\n\n');
  await pass(100);
  expect(refreshes()).toBe(1);
  await says(': still here\n\n');
  await pass(1_000);
  expect(refreshes()).toBe(1);
});

it('comes back with the last id, without a word when that succeeds at once', async () => {
  const { asked, states, says, breaks, refreshes } = open();
  await pass(0);
  await says('id: a.7\ndata: {}\n\n');
  await pass(100);
  await breaks();
  await pass(1_000);
  expect(asked).toEqual([null, 'a.7']);
  expect(new Set(states)).toEqual(new Set(['live']));
  // What was missed is told by the service.
  expect(refreshes()).toBe(1);
});

it('says that it is not live when it cannot come back, polls, tries less and less often, and is live again', async () => {
  const { asked, states, breaks, answers, refreshes } = open();
  await pass(0);
  answers(false);
  await breaks();
  await pass(1_000);
  expect(new Set(states)).toEqual(new Set(['live', 'polling']));
  await pass(60_000);
  expect(refreshes()).toBe(4);
  // After 1, 2, 4, 8, 16 and 30 seconds.
  expect(asked).toHaveLength(7);
  answers(true);
  await pass(30_000);
  expect(states.at(-1)).toBe('live');
  await pass(100);
  const before = refreshes();
  await pass(25_000);
  expect(refreshes()).toBe(before);
});

it('reads everything again when nothing is known of what was missed', async () => {
  const { asked, breaks, refreshes } = open();
  await pass(0);
  await breaks();
  await pass(1_200);
  expect(asked).toEqual([null, null]);
  expect(refreshes()).toBe(1);
});

it('says that it is not live when it never was', async () => {
  const { states, refreshes, answers } = open(false);
  await pass(0);
  expect(states).toEqual(['polling']);
  await pass(12_600);
  expect(refreshes()).toBe(1);
  answers(true);
  await pass(30_000);
  expect(states.at(-1)).toBe('live');
});

it('does not believe in a line on which nothing comes', async () => {
  const { asked, says } = open();
  await pass(0);
  for (let minute = 0; minute < 4; minute += 1) {
    await pass(15_000);
    await says(': still here\n\n');
  }
  expect(asked).toHaveLength(1);
  await pass(42_000);
  expect(asked).toHaveLength(2);
});

it('does not wait when the device is online again', async () => {
  const { asked, states, breaks, answers } = open();
  await pass(0);
  answers(false);
  await breaks();
  await pass(20_000);
  const before = asked.length;
  answers(true);
  online.dispatchEvent(new Event('online'));
  await pass(0);
  expect([asked.length, states.at(-1)]).toEqual([before + 1, 'live']);
  // A stream that is open is left alone.
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(asked).toHaveLength(before + 1);
});

it('leaves nothing behind', async () => {
  const { asked, breaks, answers, states } = open();
  await pass(0);
  answers(false);
  await breaks();
  await pass(5_000);
  stop();
  const before = [asked.length, states.length];
  await pass(120_000);
  expect([asked.length, states.length, vi.getTimerCount()]).toEqual([...before, 0]);
});

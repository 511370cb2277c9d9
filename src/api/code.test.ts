import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isMissedCode, loadCode, watchMissedCode } from './code';

let tell: (event: { payload: Error }) => void;
/** What is asked for where the console came from, and what answers. */
const served = vi.fn<(url: string, init: RequestInit) => Promise<{ status: number }>>();
const nothingAnswers = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: typeof tell) => {
      if (type === 'vite:preloadError') tell = listener;
    },
  });
  vi.stubGlobal('fetch', served);
  // The real one goes by a clock of its own.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ms);
    return controller.signal;
  });
  served.mockReset();
  watchMissedCode();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Code that does not come so many times. */
function code(misses: number) {
  let asked = 0;
  const load = () => {
    asked += 1;
    if (asked > misses) return Promise.resolve('code');
    const error = new TypeError('Failed to fetch dynamically imported module');
    tell({ payload: error });
    return Promise.reject(error);
  };
  return { load, asked: () => asked };
}
/** What became of it, and after how many seconds. */
async function outcome(loading: Promise<string>) {
  const began = Date.now();
  let ended: { what: unknown; after: number } | undefined;
  const end = (what: unknown) => (ended = { what, after: (Date.now() - began) / 1_000 });
  loading.then(end, end);
  for (let second = 0; ended === undefined && second < 120; second++)
    await vi.advanceTimersByTimeAsync(1_000);
  return ended;
}

it('waits for a service that is away for a moment', async () => {
  served.mockImplementation(nothingAnswers);
  const { load, asked } = code(4);
  expect(await outcome(loadCode(load))).toEqual({ what: 'code', after: 0.25 + 0.5 + 1 + 2 });
  expect(asked()).toBe(5);
});

it('takes what a proxy says of such a service for no answer', async () => {
  served.mockResolvedValue({ status: 502 });
  expect(await outcome(loadCode(code(1).load))).toMatchObject({ what: 'code' });
});

it('is out of patience after half a minute', async () => {
  served.mockImplementation(nothingAnswers);
  const ended = await outcome(loadCode(code(Infinity).load));
  expect(isMissedCode(ended?.what)).toBe(true);
  expect(ended?.after).toBeGreaterThan(30);
  expect(ended?.after).toBeLessThan(40);
});

it('asks once more for what a service that answers did not give', async () => {
  served.mockResolvedValue({ status: 200 });
  expect(await outcome(loadCode(code(1).load))).toEqual({ what: 'code', after: 0 });
  const gone = code(Infinity);
  const ended = await outcome(loadCode(gone.load));
  expect(isMissedCode(ended?.what)).toBe(true);
  expect([ended?.after, gone.asked()]).toEqual([0, 2]);
});

it('does not wait for an answer that never comes', async () => {
  served.mockImplementation(
    (_url, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('too late')))),
  );
  const ended = await outcome(loadCode(code(Infinity).load));
  expect(isMissedCode(ended?.what)).toBe(true);
  expect(ended?.after).toBeLessThan(50);
});

it('does not ask again for code that came and fails', async () => {
  const broken = new Error('it does not run');
  const load = vi.fn(() => Promise.reject(broken));
  expect(await outcome(loadCode(load))).toEqual({ what: broken, after: 0 });
  expect(load).toHaveBeenCalledOnce();
  expect(served).not.toHaveBeenCalled();
});

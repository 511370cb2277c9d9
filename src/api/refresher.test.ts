import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NetworkError } from './errors';
import { createRefresher, type Refresher } from './refresher';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
let refresher: Refresher;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  refresher.stop();
  leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A screen that reads one thing from a service that takes its time. */
async function look() {
  const service = { takesMs: 0, answers: true };
  const reads: { at: number; given: 'up' | 'answer' | undefined }[] = [];
  const start = Date.now();
  const queries = new QueryClient();
  const queryFn = ({ signal }: { signal: AbortSignal }) =>
    new Promise<number>((resolve, reject) => {
      const read: (typeof reads)[number] = { at: (Date.now() - start) / SECOND, given: undefined };
      reads.push(read);
      signal.addEventListener('abort', () => (read.given ??= 'up'));
      setTimeout(() => {
        read.given ??= 'answer';
        if (service.answers) resolve(reads.length);
        else reject(new NetworkError('no answer'));
      }, service.takesMs);
    });
  const observer = new QueryObserver(queries, { queryKey: ['it'], queryFn, retry: false });
  leave = observer.subscribe(() => undefined);
  refresher = createRefresher(queries);
  await pass(1);
  reads.length = 0;
  return { service, reads, begun: () => reads.map(({ at }) => Math.round(at)) };
}

it('asks a slow service again only when it has answered, and has then been left alone for twice as long', async () => {
  const { service, reads, begun } = await look();
  service.takesMs = 20 * SECOND;
  refresher.poll(true);
  await pass(150 * SECOND);
  expect(begun()).toEqual([10, 70, 130]);
  expect(reads.map(({ given }) => given)).toEqual(['answer', 'answer', 'answer']);
});

it('asks ever more seldom while there is no answer, and as before when there is one again', async () => {
  const { service, begun } = await look();
  service.answers = false;
  refresher.poll(true);
  await pass(151 * SECOND);
  expect(begun()).toEqual([10, 30, 70, 150]);
  service.answers = true;
  await pass(20 * MINUTE);
  const [last = 0, before = 0] = begun().reverse();
  expect(last - before).toBe(10);
});

it('does not poll at the same moment as everybody else', async () => {
  const { begun } = await look();
  vi.mocked(Math.random).mockReturnValue(1);
  refresher.poll(true);
  await pass(13 * SECOND);
  expect(begun()).toEqual([13]);
});

it('asks once more for news that come while it is reading', async () => {
  const { service, reads, begun } = await look();
  service.takesMs = 4 * SECOND;
  refresher.news();
  await pass(SECOND);
  refresher.news();
  refresher.news();
  await pass(30 * SECOND);
  expect(begun()).toEqual([0, 12]);
  expect(reads.map(({ given }) => given)).toEqual(['answer', 'answer']);
  service.takesMs = 0;
  // Long after, news are told at once.
  refresher.news();
  await pass(SECOND);
  expect(begun()).toHaveLength(3);
});

it('begins anew what hangs', async () => {
  const { service, reads } = await look();
  service.takesMs = 60 * MINUTE;
  refresher.poll(true);
  await pass(7 * MINUTE);
  expect(reads.map(({ given }) => given)).toEqual(['up', undefined]);
});

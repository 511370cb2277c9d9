import { notifyManager, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import type { ProblemName } from '../contract/problems';
import { ApiError, NetworkError } from './errors';
import { createQueryClient } from './query';

const refusal = (name: ProblemName, status: number) =>
  new ApiError({ type: `/problems/${name}`, title: name, status, detail: name });

/** What a reader sees, whenever that changes. */
function look() {
  const queries = createQueryClient();
  queries.setDefaultOptions({ queries: { retry: false } });
  const seen: string[] = [];
  let answer: ((value: string | Promise<string>) => void) | undefined;
  const queryFn = () => new Promise<string>((resolve) => (answer = resolve));
  const observer = new QueryObserver(queries, { queryKey: ['it'], queryFn });
  const see = () => {
    const { status, error, data } = observer.getCurrentResult();
    const now = data ?? error?.message ?? status;
    if (seen.at(-1) !== now) seen.push(now);
  };
  // As React hears of it.
  observer.subscribe(notifyManager.batchCalls(see));
  const heard = () => new Promise((resolve) => notifyManager.schedule(() => resolve(undefined)));
  return {
    seen,
    news: () => void queries.invalidateQueries(),
    async answered(value: string | Error) {
      await heard();
      answer?.(value instanceof Error ? Promise.reject(value) : value);
      await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
      await heard();
    },
  };
}

it('what was refused stays so while it is asked again, and until there is another answer', async () => {
  const { seen, news, answered } = look();
  await answered(refusal('not-found', 404));
  news();
  await answered(refusal('not-found', 404));
  expect(seen).toEqual(['pending', 'not-found']);
  news();
  await answered(refusal('forbidden', 403));
  news();
  await answered('it is here');
  expect(seen).toEqual(['pending', 'not-found', 'forbidden', 'it is here']);
});

it('what may only have been out of reach is waited for anew', async () => {
  const { seen, news, answered } = look();
  await answered(refusal('not-found', 404));
  news();
  await answered(new NetworkError('no line'));
  news();
  await answered('it is here');
  expect(seen).toEqual(['pending', 'not-found', 'no line', 'pending', 'it is here']);
});

/** When it was asked, in milliseconds, and what came of it. */
async function read(answers: Error[]) {
  vi.useFakeTimers();
  const asked: number[] = [];
  const began = Date.now();
  const reading = createQueryClient()
    .fetchQuery({
      queryKey: ['it'],
      queryFn: () => {
        asked.push(Date.now() - began);
        const error = answers.shift();
        return error === undefined ? 'it is here' : Promise.reject(error);
      },
      // As every query has it that does not say otherwise.
      retry: createQueryClient().getDefaultOptions().queries?.retry ?? false,
    })
    .catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(100_000);
  vi.useRealTimers();
  return { asked, outcome: await reading };
}
const busyFor = (seconds: number) =>
  new ApiError({ type: 'about:blank', title: 'x', status: 503, detail: 'x' }, seconds);

it('a service that is busy is asked again when it says so, also where it had no time to read what was asked', async () => {
  const late = new ApiError({ type: '/problems/internal', title: 'x', status: 408, detail: 'x' });
  expect(await read([busyFor(5), late])).toEqual({ asked: [0, 5_000, 6_000], outcome: 'it is here' });
});

it('a service that is busy for long is not asked again unasked, and what it said is told', async () => {
  expect(await read([busyFor(30)])).toEqual({ asked: [0, 30_000], outcome: 'it is here' });
  const closed = busyFor(31);
  expect(await read([closed])).toEqual({ asked: [0], outcome: closed });
});

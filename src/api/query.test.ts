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

it('a service that is busy is asked again when it says so, also where it had no time to read what was asked', async () => {
  vi.useFakeTimers();
  const asked: number[] = [];
  const answers = [
    new ApiError({ type: 'about:blank', title: 'x', status: 503, detail: 'x' }, 5),
    new ApiError({ type: '/problems/internal', title: 'x', status: 408, detail: 'x' }),
  ];
  const began = Date.now();
  const reading = createQueryClient().fetchQuery({
    queryKey: ['it'],
    queryFn: () => {
      asked.push(Date.now() - began);
      const error = answers.shift();
      return error === undefined ? 'it is here' : Promise.reject(error);
    },
    // As every query has it that does not say otherwise.
    retry: createQueryClient().getDefaultOptions().queries?.retry ?? false,
  });
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await reading).toBe('it is here');
  expect(asked).toEqual([0, 5_000, 6_000]);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSettleTimer } from './settle-timer';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A world in which things are due at given moments, until they are settled. */
function open(...moments: number[]) {
  const due = new Set(moments);
  const settledAt: number[] = [];
  let looks = 0;
  let failing = false;
  const failures: unknown[] = [];
  const timer = startSettleTimer({
    nextDue: () => {
      looks += 1;
      if (failing) return Promise.reject(new Error('no database'));
      return Promise.resolve(due.size === 0 ? undefined : new Date(Math.min(...due)).toISOString());
    },
    settle: () => {
      settledAt.push(Date.now());
      for (const moment of due) if (moment <= Date.now()) due.delete(moment);
      // The news of what was settled come back as a reason to look.
      timer.wake();
      return Promise.resolve();
    },
    now: () => Date.now(),
    onError: (error) => failures.push(error),
  });
  return { due, settledAt, failures, timer, looks: () => looks, fail: (is: boolean) => (failing = is) };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('settles what is due when it is due, once, and sleeps between', async () => {
  const { settledAt, looks } = open(0, 3_000, 3_000, 8_000);
  await pass(60_000);
  expect(settledAt).toEqual([0, 3_000, 8_000]);
  expect(looks()).toBeLessThan(20);
});

it('is woken by a change that makes something due earlier, however often', async () => {
  const { due, settledAt, timer, looks } = open(9_000);
  await pass(1_000);
  due.add(2_000);
  for (let change = 0; change < 1_000; change += 1) timer.wake();
  await pass(2_000);
  expect(settledAt).toEqual([2_000]);
  expect(looks()).toBeLessThan(8);
});

it('is not put off by changes that never stop', async () => {
  const { settledAt, timer } = open(5_000);
  for (let step = 0; step < 200; step += 1) {
    timer.wake();
    await pass(50);
  }
  expect(settledAt[0]).toBeLessThan(5_300);
});

it('tries again when it has failed, without haste', async () => {
  const { settledAt, failures, fail } = open(2_000);
  fail(true);
  await pass(10_000);
  expect(failures.length).toBeGreaterThan(5);
  expect(failures.length).toBeLessThan(15);
  fail(false);
  await pass(2_000);
  expect(settledAt).toHaveLength(1);
});

it('does nothing after it was stopped', async () => {
  const { settledAt, timer, looks } = open(1_000);
  await timer.stop();
  const before = looks();
  timer.wake();
  await pass(60_000);
  expect([settledAt, looks(), vi.getTimerCount()]).toEqual([[], before, 0]);
});

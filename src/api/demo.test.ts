import { environmentManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { demoQuery } from './demo';
import { createQueryClient } from './query';

const FAULTS = {
  ...{ delayMs: 0, failChanges: 0, failReads: 0, loseAnswers: 0 },
  ...{ failProvisioning: 0, declinePayments: 0 },
};
const DEMO = {
  settings: { world: 'huge', provisioningMs: 1, faults: FAULTS },
  worlds: ['huge'],
  users: [],
};

// As in a browser.
beforeEach(() => environmentManager.setIsServer(() => false));
afterEach(() => {
  environmentManager.setIsServer(() => true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what a demo offers is asked for again until it is known, and stays when it cannot be had', async () => {
  vi.useFakeTimers();
  let status = 408;
  const ok = () => new Response(JSON.stringify(DEMO));
  vi.stubGlobal('fetch', () => Promise.resolve(status === 200 ? ok() : new Response(null, { status })));
  const queries = createQueryClient();
  const observer = new QueryObserver(queries, demoQuery());
  const leave = observer.subscribe(() => undefined);
  const world = () => observer.getCurrentResult().data?.settings.world;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(observer.getCurrentResult().isError).toBe(true);
  status = 200;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(world()).toBe('huge');
  status = 408;
  void queries.invalidateQueries();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([observer.getCurrentResult().isError, world()]).toEqual([true, 'huge']);
  leave();
});

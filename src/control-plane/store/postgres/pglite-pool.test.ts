import type { PGlite } from '@electric-sql/pglite';
import { afterEach, expect, it, vi } from 'vitest';
import { StoreBusy } from '../port';
import { poolOfOne } from './pglite-pool';

const open = () =>
  poolOfOne({
    query: () => Promise.resolve({ rows: [], fields: [] }),
    close: () => Promise.resolve(),
  } as unknown as PGlite);

afterEach(() => {
  vi.useRealTimers();
});

it('lets the process hear of others between two statements', async () => {
  const { query } = await open().connect();
  let heard = 0;
  for (const statement of ['select 1', 'select 2']) {
    setImmediate(() => (heard += 1));
    await query(statement, []);
  }
  expect(heard).toBe(2);
});

it('sends away who has waited for too long, and serves the others in their order', async () => {
  vi.useFakeTimers();
  const pool = open();
  const first = await pool.connect();
  const impatient = pool.connect();
  const refused = expect(impatient).rejects.toThrow(StoreBusy);
  await vi.advanceTimersByTimeAsync(14_000);
  const patient = pool.connect();
  await vi.advanceTimersByTimeAsync(2_000);
  await refused;
  let served = false;
  void patient.then(() => (served = true));
  await vi.advanceTimersByTimeAsync(1_000);
  // It does not overtake the one that is being served.
  expect(served).toBe(false);
  first.release();
  (await patient).release();
  await pool.end();
  expect(vi.getTimerCount()).toBe(0);
});

import { expect, it, vi } from 'vitest';
import { API_BASE } from '../contract/operations';
import type { ReadTable, ReadTransaction } from './store/port';
import { openWorld, SAIGON } from './test-world';

const CALLER_HAS_GONE = 499;

/** Asks for the topology, and goes away when the service has begun so many reads. */
async function goAwayAfter(reads: number) {
  const { app, store, as } = openWorld('two-accounts');
  const asked = new AbortController();
  let begun = 0;
  const read = store.read.bind(store);
  const counted = (tx: ReadTransaction) =>
    Object.fromEntries(
      Object.entries(tx).map(([name, table]) => [
        name,
        {
          ...table,
          find(find) {
            begun += 1;
            if (begun === reads) asked.abort();
            return table.find(find);
          },
        } satisfies ReadTable<unknown>,
      ]),
    ) as unknown as ReadTransaction;
  vi.spyOn(store, 'read').mockImplementation((work) => read((tx) => work(counted(tx))));
  if (reads === 0) asked.abort();
  const { status } = await app.fetch(
    new Request(`http://console.test${API_BASE}/topology/columns`, {
      headers: { authorization: `Bearer ${SAIGON.owner}` },
      signal: asked.signal,
    }),
  );
  const forNobody = begun;
  // It fails when the service has failed before.
  await as(SAIGON.owner)('getMe');
  return { status, begun: forNobody };
}

it('is read for as long as the caller is there', async () => {
  const { status, begun } = await goAwayAfter(Infinity);
  expect(status).toBe(200);
  expect(begun).toBeGreaterThan(2);
});

it('is read no further when the caller has gone away', async () => {
  expect(await goAwayAfter(2)).toEqual({ status: CALLER_HAS_GONE, begun: 2 });
});

it('is not begun when the caller has gone away while it waited', async () => {
  expect(await goAwayAfter(0)).toEqual({ status: CALLER_HAS_GONE, begun: 0 });
});

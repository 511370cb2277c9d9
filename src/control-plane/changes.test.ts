import { expect, it } from 'vitest';
import { createChanges } from './changes';
import { createNews } from './news';
import { createSimulatedWallet } from './providers/payment';
import { createMemoryStore } from './store/memory';
import { OutcomeUnknown, StoreBusy, type Store, type Transaction } from './store/port';

/** As in a database, changes do not wait for one another. */
const overlapping = (store: Store): Store => ({
  read: (work) => store.read(work),
  write: (work) => store.read((tx) => work(tx as Transaction)),
});

it('gives the lines of a change ids in the order of its asking, also while others begin', async () => {
  let now = Date.parse('2026-11-23T08:00:00.000Z');
  // Falling, so that nothing else can put them in order.
  let random = 1_000;
  const { change } = createChanges({
    store: overlapping(createMemoryStore()),
    clock: () => new Date(now).toISOString(),
    newId: () => String((random -= 1)),
    news: createNews(),
    payment: createSimulatedWallet(),
  });
  const asked: string[] = [];
  await change(async (first) => {
    asked.push(first.newId(), first.newId());
    now += 1;
    await change((other) => Promise.resolve(other.newId()));
    asked.push(first.newId());
  });
  await change((next) => Promise.resolve(asked.push(next.newId(), next.newId())));
  expect(asked).toEqual(asked.toSorted());
});

it.each([
  ['goes back where nothing was done', new StoreBusy('lost before'), ['reference']],
  ['stays where nobody knows', new OutcomeUnknown('lost in the COMMIT'), []],
])('what was paid %s', async (_, failure, reverted) => {
  const store = createMemoryStore();
  const back: string[] = [];
  const { change } = createChanges({
    store: { ...store, write: (work) => store.write(work).then(() => Promise.reject(failure)) },
    ...{ clock: () => '2026-11-23T08:00:00.000Z', newId: () => 'id', news: createNews() },
    payment: {
      ...createSimulatedWallet(),
      revert: (reference) => Promise.resolve(void back.push(reference)),
    },
  });
  const paying = change(({ payment }) =>
    payment.move({ reference: 'reference', accountId: 'a', kind: 'charge', amountVnd: 1 }),
  );
  await expect(paying).rejects.toBe(failure);
  expect(back).toEqual(reverted);
});

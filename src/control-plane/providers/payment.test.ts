import { expect, it } from 'vitest';
import { createTill, PaymentDeclined, type PaymentOrder, type PaymentProvider } from './payment';

const order = (reference: string): PaymentOrder => ({
  ...{ reference, accountId: 'a', kind: 'charge', amountVnd: 1 },
});

/** Somebody outside who holds the money, and moves it once per reference. */
function outside(declines: readonly string[] = []) {
  const moved = new Set<string>();
  const provider: PaymentProvider = {
    simulated: false,
    move: ({ reference }) => {
      if (declines.includes(reference)) return Promise.reject(new PaymentDeclined('no'));
      moved.add(reference);
      return Promise.resolve();
    },
    revert: (reference) => {
      moved.delete(reference);
      return Promise.resolve();
    },
  };
  return { till: createTill(provider), held: () => [...moved] };
}

it('keeps what a change that came about has moved', async () => {
  const { till, held } = outside();
  till.begin();
  await till.move(order('1'));
  await till.close(true);
  expect(held()).toEqual(['1']);
});

it('gives back what a change that failed has moved', async () => {
  const { till, held } = outside(['2']);
  till.begin();
  await till.move(order('1'));
  await expect(till.move(order('2'))).rejects.toThrow(PaymentDeclined);
  await till.close(false);
  expect(held()).toEqual([]);
});

it('moves once what is tried again, and gives back what the last try did not need', async () => {
  const { till, held } = outside();
  till.begin();
  await till.move(order('1'));
  await till.move(order('only the first time'));
  till.begin();
  await till.move(order('1'));
  await till.close(true);
  expect(held()).toEqual(['1']);
});

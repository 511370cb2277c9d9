import type { Clerk, IdPrefix } from './context';
import type { NewsPort, Published } from './news';
import { settleDue } from './operations/settle';
import { createTill, type PaymentProvider } from './providers/payment';
import type { Store, Transaction } from './store/port';

export interface ChangesPorts {
  store: Store;
  /** ISO 8601 UTC with milliseconds. */
  clock(): string;
  newId(prefix?: IdPrefix): string;
  news: NewsPort;
  payment: PaymentProvider;
}

/** Makes one serialisable change. */
export type Change = <T>(work: (clerk: Clerk) => Promise<T>) => Promise<T>;

/** Sorts by time, and within a millisecond by the order of asking: random ids would shuffle what happened at once. */
function createJournal(newId: ChangesPorts['newId']) {
  let stamp = '';
  let count = 0;
  return (now: string) => {
    const next = Date.parse(now).toString(36).padStart(9, '0');
    if (next !== stamp) count = 0;
    stamp = next;
    return () => `${next}-${(count++).toString(36).padStart(5, '0')}-${newId()}`;
  };
}

/**
 * What is due by now comes first in each change; its news are kept with it, and go out after it has succeeded. What was paid for
 * one that has not succeeded goes back.
 */
export function createChanges({ store, clock, newId, news, payment }: ChangesPorts): Change {
  const journal = createJournal(newId);

  return async (work) => {
    const told: Published[] = [];
    const till = createTill(payment);
    const change = async (tx: Transaction) => {
      told.length = 0;
      till.begin();
      const now = clock();
      const nextId = journal(now);
      const clerk: Clerk = {
        tx,
        now,
        newId: (prefix) => (prefix ? newId(prefix) : nextId()),
        tell: (accountIds, each) => told.push({ accountIds, news: [each] }),
        payment: till,
      };
      await settleDue(clerk);
      const done = await work(clerk);
      if (told.length > 0) await news.keep(tx, told);
      return done;
    };
    let committed = false;
    try {
      const result = await store.write(change);
      committed = true;
      if (told.length > 0) news.publish(told);
      return result;
    } finally {
      await till.close(committed);
    }
  };
}

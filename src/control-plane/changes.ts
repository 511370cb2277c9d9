import type { Clerk, IdPrefix } from './context';
import type { NewsPort, Published } from './news';
import { isAnythingDue, isConnectionDue, isCrossConnectDue, settleDue } from './operations/settle';
import { createTill, type PaymentProvider } from './providers/payment';
import type { Store, Table, Transaction } from './store/port';

export interface ChangesPorts {
  store: Store;
  /** ISO 8601 UTC with milliseconds. */
  clock(): string;
  newId(prefix?: IdPrefix): string;
  news: NewsPort;
  payment: PaymentProvider;
}

/** Makes one serialisable change. Whoever has just looked whether anything is due may say so. */
export type Change = <T>(work: (clerk: Clerk) => Promise<T>, known?: { isDue?: boolean }) => Promise<T>;

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

/** Thrown when a change meets a row whose status is another one by now than the one that is written down. */
class MetSomethingDue extends Error {}

/** A transaction that meets no such row; what it does otherwise is the other's. */
function wary(tx: Transaction, now: string): Transaction {
  const watch = <Row>(table: Table<Row>, isDue: (row: Row, now: string) => boolean): Table<Row> => {
    const seen = (rows: readonly Row[]) => {
      if (rows.some((row) => isDue(row, now))) throw new MetSomethingDue();
    };
    return {
      ...table,
      async get(id) {
        const row = await table.get(id);
        if (row !== undefined) seen([row]);
        return row;
      },
      async find(find) {
        const rows = await table.find(find);
        seen(rows);
        return rows;
      },
    };
  };
  return {
    ...tx,
    crossConnects: watch(tx.crossConnects, isCrossConnectDue),
    connections: watch(tx.connections, isConnectionDue),
  };
}

/**
 * What is due by now comes first in each change; its news are kept with it, and go out after it has succeeded. What was paid for
 * one that has not succeeded goes back.
 *
 * Whether anything is due is asked beforehand: looked for in the change itself, it would stand between changes that have nothing
 * else to do with each other. What has become due since is settled first as soon as the change meets it.
 */
export function createChanges({ store, clock, newId, news, payment }: ChangesPorts): Change {
  const journal = createJournal(newId);

  return async (work, known = {}) => {
    const told: Published[] = [];
    const till = createTill(payment);
    let settleFirst = known.isDue ?? (await store.read((tx) => isAnythingDue({ tx, now: clock() })));
    const change = async (tx: Transaction) => {
      told.length = 0;
      till.begin();
      const now = clock();
      const nextId = journal(now);
      const clerk: Clerk = {
        tx: settleFirst ? tx : wary(tx, now),
        now,
        newId: (prefix) => (prefix ? newId(prefix) : nextId()),
        tell: (accountIds, each) => told.push({ accountIds, news: [each] }),
        payment: till,
      };
      if (settleFirst) await settleDue(clerk);
      const done = await work(clerk);
      if (told.length > 0) await news.keep(tx, told);
      return done;
    };
    let committed = false;
    try {
      const result = await store.write(change).catch((error: unknown) => {
        if (!(error instanceof MetSomethingDue)) throw error;
        settleFirst = true;
        return store.write(change);
      });
      committed = true;
      if (told.length > 0) news.publish(told);
      return result;
    } finally {
      await till.close(committed);
    }
  };
}

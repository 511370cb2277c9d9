import { createChangeLine, ENDLESS, type LineLimits } from './change-line';
import type { Clerk, IdPrefix } from './context';
import type { NewsPort, Published } from './news';
import {
  findDue,
  inParts,
  isConnectionDue,
  isCrossConnectDue,
  isDueFor,
  readersOf,
  settleDue,
  type DuePart,
  type DueRow,
} from './operations/settle';
import { createTill, type PaymentProvider } from './providers/payment';
import { OutcomeUnknown, TooManyConflicts, type Store, type Table, type Transaction } from './store/port';
import type { ConnectionRow, CrossConnectRow } from './store/rows';

export interface ChangesPorts {
  store: Store;
  /** ISO 8601 UTC with milliseconds. */
  clock(): string;
  newId(prefix?: IdPrefix): string;
  news: NewsPort;
  payment: PaymentProvider;
  /** Of the changes that callers ask for; without them, any number wait for as long as it takes. */
  line?: LineLimits;
}

export interface Changes {
  /**
   * Makes one serialisable change. `by`: the account that makes it. `due`: what is due, by whoever has just looked. Throws
   * `TooManyConflicts`, what the store throws, and what `work` throws.
   */
  change<T>(work: (clerk: Clerk) => Promise<T>, known?: { by?: string; due?: readonly DueRow[] }): Promise<T>;
  /** Writes down what is due by now: for these accounts, or for all. */
  settle(accountIds?: readonly string[]): Promise<void>;
}

/**
 * Sorts by time, and within a millisecond by the order of asking: random ids would shuffle what happened at once. Counted through,
 * because changes overlap: begun anew for each millisecond, it would put what one asks after another has begun before what it asked first.
 */
function createJournal(newId: ChangesPorts['newId']) {
  let count = 0;
  return (now: string) => {
    const stamp = Date.parse(now).toString(36).padStart(9, '0');
    return () => `${stamp}-${(count++).toString(36).padStart(7, '0')}-${newId()}`;
  };
}

/** Thrown when a change meets something due: a row whose status is another one by now than the one that is written down. */
class MetSomethingDue extends Error {
  constructor(readonly accountIds: readonly string[]) {
    super('a change met something due');
  }
}

/** A transaction that meets no such row; what it does otherwise is the other's. */
function wary(tx: Transaction, now: string): Transaction {
  const watch = <Row extends CrossConnectRow | ConnectionRow>(
    table: Table<Row>,
    isDue: (row: Row, now: string) => boolean,
  ): Table<Row> => {
    const seen = (rows: readonly Row[]) => {
      const due = rows.filter((row) => isDue(row, now));
      if (due.length > 0) throw new MetSomethingDue(due.flatMap(readersOf));
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
 * Time goes on while a change is tried; when it is overtaken again and again, others are told to come later. Of the changes of
 * two hundred clients at once, six in a thousand were overtaken five times in a row.
 */
const OVERTAKEN_AT_MOST = 12;

/**
 * What is due for an account is written down before a change whose line that account will read, so that every trail is in order. Its
 * news are kept with a change, and go out after it has succeeded. What was paid for one that has not succeeded goes back; where
 * nobody knows whether it has, it stays.
 *
 * Whether anything is due is asked beforehand: looked for in the change itself, it would stand between changes that have nothing
 * else to do with each other. What has become due since is settled first as soon as the change meets it.
 */
export function createChanges({ store, clock, newId, news, payment, line = ENDLESS }: ChangesPorts): Changes {
  const journal = createJournal(newId);
  const look = () => store.read((tx) => findDue({ tx, now: clock() }));

  async function attempt<T>(
    work: (clerk: Clerk) => Promise<T>,
    transactionOf: (tx: Transaction, now: string) => Transaction,
    hold: (told: readonly Published[]) => void,
  ): Promise<T> {
    const told: Published[] = [];
    const till = createTill(payment);
    let stands = false;
    try {
      const result = await store.write(async (tx) => {
        told.length = 0;
        till.begin();
        const now = clock();
        const nextId = journal(now);
        const done = await work({
          ...{ tx: transactionOf(tx, now), now, payment: till },
          newId: (prefix) => (prefix ? newId(prefix) : nextId()),
          tell: (accountIds, each) => told.push({ accountIds, news: [each] }),
        });
        hold(told);
        if (told.length > 0) await news.keep(tx, told);
        return done;
      });
      stands = true;
      if (told.length > 0) news.publish(told);
      return result;
    } catch (error) {
      stands ||= error instanceof OutcomeUnknown;
      throw error;
    } finally {
      await till.close(stands);
    }
  }

  /** The last change of each account that has not ended. */
  const lastOf = new Map<string, Promise<unknown>>();
  /**
   * The changes of an account, one after the other. Each is told whether others were before it: then what was seen to be due is old,
   * and has to be looked for when it is its turn, rather than met in vain.
   */
  function inLine<T>(accountId: string, work: (waited: boolean) => Promise<T>): Promise<T> {
    const before = lastOf.get(accountId);
    const turn = before === undefined ? work(false) : before.then(() => work(true));
    const end = turn.then(
      () => undefined,
      () => undefined,
    );
    lastOf.set(accountId, end);
    void end.then(() => {
      if (lastOf.get(accountId) === end) lastOf.delete(accountId);
    });
    return turn;
  }

  /** By account: one at a time, or they would all meet on the same rows. */
  const settling = new Map<string, Promise<void>>();
  async function settlePart({ accountIds, rows }: DuePart): Promise<void> {
    const underWay = accountIds.flatMap((id) => settling.get(id) ?? []);
    if (underWay.length > 0) {
      await Promise.allSettled(underWay);
      // Mostly there is nothing left.
      return settle(accountIds);
    }
    const settled = attempt(
      (clerk) => settleDue(clerk, rows),
      (tx) => tx,
      () => undefined,
    ).finally(() => {
      for (const id of accountIds) settling.delete(id);
    });
    for (const id of accountIds) settling.set(id, settled);
    return settled;
  }

  async function settle(accountIds?: readonly string[]): Promise<void> {
    const parts = inParts(await look());
    for (const part of parts)
      if (accountIds === undefined || part.accountIds.some((id) => accountIds.includes(id)))
        await settlePart(part);
  }

  async function makeChange<T>(
    work: (clerk: Clerk) => Promise<T>,
    by: string | undefined,
    due: readonly DueRow[],
  ) {
    let known = due;
    let concerned: readonly string[] = by === undefined ? [] : [by];
    for (let attempts = 1; ; attempts += 1) {
      if (isDueFor(known, concerned)) {
        await settle(concerned);
        known = await look();
      }
      const before = known;
      try {
        return await attempt(work, wary, (told) => {
          const readers = told.flatMap(({ accountIds }) => accountIds);
          if (isDueFor(before, readers)) throw new MetSomethingDue(readers);
        });
      } catch (error) {
        if (!(error instanceof MetSomethingDue)) throw error;
        if (attempts === OVERTAKEN_AT_MOST) throw new TooManyConflicts(attempts, error);
        concerned = error.accountIds;
        known = await look();
      }
    }
  }

  const standInLine = createChangeLine(line);

  return {
    settle,
    async change(work, { by, due } = {}) {
      if (by === undefined) return makeChange(work, by, due ?? (await look()));
      return standInLine((wait) => {
        const begun = (clerk: Clerk) => {
          wait.end();
          return work(clerk);
        };
        return inLine(by, async (waited) => {
          wait.need();
          return makeChange(begun, by, due === undefined || waited ? await look() : due);
        });
      });
    },
  };
}

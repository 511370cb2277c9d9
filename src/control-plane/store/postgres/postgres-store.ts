import type { AccessMode, IsolationLevel, Kysely } from 'kysely';
import { OutcomeUnknown, type ReadTransaction, type Store, type Transaction } from '../port';
import { createQueue } from '../queue';
import { TABLE_NAMES, type Database } from './columns';
import { ConnectionLost } from './connection-lost';
import { createRetry, type RetryOptions } from './retry';
import { readTable, writeTable, type Run } from './tables';

export interface PostgresStoreOptions extends RetryOptions {
  /** As `openDatabase` gives it: its tables are there. */
  database: Kysely<Database>;
}

export interface PostgresStore extends Store {
  close(): Promise<void>;
  /** For what is written with a change, but is no row of the port. */
  statementsOf(tx: Transaction): Run;
}

/**
 * The store in PostgreSQL, or in PGlite. Reads see one moment. Writes are SERIALIZABLE, those of this process one after the other:
 * the database takes them for conflicts as soon as each has read some dozen pages of a table that the other writes to, and what is
 * done twice takes longer than what waits (docs/scaling.md). Those that meet another process's are tried again: `write` throws
 * `TooManyConflicts` when that goes on for too long. Both throw `StoreBusy` without a connection, and `write` throws `OutcomeUnknown`
 * when it has lost it in the COMMIT: that is not tried again, for it may be done. Work must not open a transaction of the store within
 * its own: PGlite has one connection only.
 */
export function createPostgresStore({ database, ...retry }: PostgresStoreOptions): PostgresStore {
  const tryAgain = createRetry(retry);
  const inTurn = createQueue();
  const runs = new WeakMap<Transaction, Run>();

  function transaction<T>(
    isolation: IsolationLevel,
    access: AccessMode,
    work: (run: Run) => Promise<T>,
  ): Promise<T> {
    let committing = false;
    return database
      .transaction()
      .setIsolationLevel(isolation)
      .setAccessMode(access)
      .execute(async (trx) => {
        const inOrder = createQueue();
        let failure: { error: unknown } | undefined;
        const run: Run = (statement) =>
          inOrder(async () => {
            // Nothing is sent any more, lest it be done behind the ROLLBACK.
            if (failure !== undefined) throw failure.error;
            try {
              return await statement(trx);
            } catch (error) {
              failure ??= { error };
              throw error;
            }
          });
        const result = await work(run).catch(async (error: unknown) => {
          failure ??= { error };
          // Several may have been asked for at once: the one that is under way ends before the transaction does.
          await inOrder(() => Promise.resolve());
          throw error;
        });
        // After an error PostgreSQL turns COMMIT into ROLLBACK without a word, also when the work has swallowed the error.
        if (failure !== undefined) throw failure.error;
        committing = access === 'read write';
        return result;
      })
      .catch((error: unknown) => {
        if (committing && error instanceof ConnectionLost)
          throw new OutcomeUnknown('the connection broke while a change was being committed', {
            cause: error.cause,
          });
        throw error;
      });
  }

  return {
    read: (work) =>
      transaction('repeatable read', 'read only', (run) =>
        work(
          Object.fromEntries(
            TABLE_NAMES.map((name) => [name, readTable(name, run)]),
          ) as unknown as ReadTransaction,
        ),
      ),
    write: (work) =>
      inTurn(() =>
        tryAgain(() =>
          transaction('serializable', 'read write', (run) => {
            const tables = TABLE_NAMES.map((name) => [name, writeTable(name, run)]);
            const tx = Object.fromEntries(tables) as unknown as Transaction;
            runs.set(tx, run);
            return work(tx);
          }),
        ),
      ),
    statementsOf(tx) {
      const run = runs.get(tx);
      if (run === undefined) throw new Error('this is no transaction of this store');
      return run;
    },
    close: () => database.destroy(),
  };
}

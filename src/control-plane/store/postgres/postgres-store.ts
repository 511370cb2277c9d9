import type { AccessMode, IsolationLevel, Kysely } from 'kysely';
import type { ReadTransaction, Store, Transaction } from '../port';
import { createQueue } from '../queue';
import { TABLE_NAMES, type Database } from './columns';
import { createRetry, type RetryOptions } from './retry';
import { readTable, writeTable, type Run } from './tables';

export interface PostgresStoreOptions extends RetryOptions {
  /** As `openDatabase` gives it: its tables are there. */
  database: Kysely<Database>;
}

/**
 * The store in PostgreSQL, or in PGlite. Reads see one moment; writes are SERIALIZABLE and tried again when they meet others:
 * `write` throws `TooManyConflicts` when that goes on for too long. Work must not open a transaction of the store within its own:
 * PGlite has one connection only.
 */
export function createPostgresStore({
  database,
  ...retry
}: PostgresStoreOptions): Store & { close(): Promise<void> } {
  const tryAgain = createRetry(retry);

  function transaction<T>(
    isolation: IsolationLevel,
    access: AccessMode,
    work: (run: Run) => Promise<T>,
  ): Promise<T> {
    return database
      .transaction()
      .setIsolationLevel(isolation)
      .setAccessMode(access)
      .execute(async (trx) => {
        const inOrder = createQueue();
        let failure: { error: unknown } | undefined;
        const run: Run = (statement) =>
          inOrder(async () => {
            try {
              return await statement(trx);
            } catch (error) {
              failure ??= { error };
              throw error;
            }
          });
        const result = await work(run);
        // After an error PostgreSQL turns COMMIT into ROLLBACK without a word, also when the work has swallowed the error.
        if (failure !== undefined) throw failure.error;
        return result;
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
      tryAgain(() =>
        transaction('serializable', 'read write', (run) =>
          work(
            Object.fromEntries(
              TABLE_NAMES.map((name) => [name, writeTable(name, run)]),
            ) as unknown as Transaction,
          ),
        ),
      ),
    close: () => database.destroy(),
  };
}

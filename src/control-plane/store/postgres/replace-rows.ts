import type { Kysely } from 'kysely';
import type { LedgerRow, TableName, Tables } from '../rows';
import { TABLE_NAMES, type Database } from './columns';
import { writeDemoWorld } from './demo-world';
import { createRetry } from './retry';
import { toStored } from './row-codec';

/** A statement may have 65 535 parameters; the widest table has some twenty columns. */
const ROWS_AT_ONCE = 500;

/** Places by account, in the order in which the lines are given. */
function places(): (row: LedgerRow) => number {
  const last = new Map<string, number>();
  return ({ accountId }) => {
    const place = (last.get(accountId) ?? 0) + 1;
    last.set(accountId, place);
    return place;
  };
}

type Rows = { readonly [Name in TableName]?: readonly Tables[Name][] };

/** `world`: the name under which these rows are known. */
async function putRows(trx: Kysely<Database>, rows: Rows, world?: string) {
  const placeOf = places();
  for (const table of TABLE_NAMES) {
    const stored = (rows[table] ?? []).map((row) => ({
      ...toStored(table, row),
      ...(table === 'ledger' && { sequence: placeOf(row as LedgerRow) }),
    }));
    for (let from = 0; from < stored.length; from += ROWS_AT_ONCE)
      await trx
        .insertInto<TableName>(table)
        .values(stored.slice(from, from + ROWS_AT_ONCE))
        .execute();
  }
  if (world !== undefined) await writeDemoWorld(trx, world);
}

/**
 * Throws away all rows and puts these in their place, in one transaction; the lines of each account's ledger come in order.
 * For a demo that begins anew, and for tests.
 */
export const replaceRows = (database: Kysely<Database>, rows: Rows, world?: string): Promise<void> =>
  createRetry()(() =>
    database
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (trx) => {
        for (const table of TABLE_NAMES.toReversed()) await trx.deleteFrom<TableName>(table).execute();
        await putRows(trx, rows, world);
      }),
  );

/** Puts these rows into a database without accounts. Of processes that start at once, one does, and the others find it done. */
export const fillEmpty = (database: Kysely<Database>, rows: Rows, world: string): Promise<void> =>
  createRetry()(() =>
    database
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (trx) => {
        const somebody = await trx.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
        if (somebody === undefined) await putRows(trx, rows, world);
      }),
  );

import type { Kysely } from 'kysely';
import type { LedgerRow, TableName, Tables } from '../rows';
import { TABLE_NAMES, type Database } from './columns';
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

/**
 * Throws away all rows and puts these in their place, in one transaction; the lines of each account's ledger come in order.
 * For filling an empty database with a named world, and for tests.
 */
export function replaceRows(
  database: Kysely<Database>,
  rows: { readonly [Name in TableName]?: readonly Tables[Name][] },
): Promise<void> {
  const placeOf = places();
  return database
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (trx) => {
      for (const table of TABLE_NAMES.toReversed()) await trx.deleteFrom<TableName>(table).execute();
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
    });
}

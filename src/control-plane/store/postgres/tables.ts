import { sql, type Transaction as KyselyTransaction } from 'kysely';
import { RowExists, type Find, type ReadTable, type Table } from '../port';
import type { TableName, Tables } from '../rows';
import { columnsOf, type Database, type StoredRow } from './columns';
import { chosen } from './conditions';
import { remembering } from './remember';
import { fromStored, isStorable, toStored } from './row-codec';

/** Runs one statement of a transaction. */
export type Run = <T>(statement: (trx: KyselyTransaction<Database>) => Promise<T>) => Promise<T>;

/** The next place in the account's ledger; `first-schema.ts` says what it is for. */
const nextInLedger = (accountId: string) =>
  sql<number>`(select coalesce(max("sequence"), 0) + 1 from "ledger" where "accountId" = ${accountId})`;

const extraColumns = (table: TableName, row: StoredRow) =>
  table === 'ledger' ? { sequence: nextInLedger(String(row.accountId)) } : {};

function askTable<Name extends TableName>(table: Name, run: Run): ReadTable<Tables[Name]> {
  const columns = columnsOf(table);
  return {
    async get(id) {
      // The database could not even be asked for it.
      if (!isStorable(id)) return undefined;
      const stored = await run((trx) =>
        trx.selectFrom<TableName>(table).select(columns).where('id', '=', id).executeTakeFirst(),
      );
      return stored && fromStored<Name>(stored as StoredRow);
    },
    async find(find: Find<Tables[Name]> = {}) {
      const { orderBy = 'id', descending = false, limit, offset } = find;
      const direction = descending ? 'desc' : 'asc';
      const stored = await run((trx) =>
        trx
          .selectFrom<TableName>(table)
          .select(columns)
          .where(chosen(find))
          .orderBy(orderBy, direction)
          .$if(orderBy !== 'id', (query) => query.orderBy('id', direction))
          .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
          .$if(offset !== undefined, (query) => query.offset(offset ?? 0))
          .execute(),
      );
      return stored.map((row) => fromStored<Name>(row as StoredRow));
    },
    async count(find = {}) {
      const { count } = await run((trx) =>
        trx
          .selectFrom<TableName>(table)
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where(chosen(find))
          .executeTakeFirstOrThrow(),
      );
      return count;
    },
    async countBy(column, find = {}) {
      const counted = await run((trx) =>
        trx
          .selectFrom<TableName>(table)
          .select((eb) => [eb.ref(column).as('value'), eb.fn.countAll<number>().as('count')])
          .where(chosen(find))
          .where(column, 'is not', null)
          .groupBy(column)
          .execute(),
      );
      return new Map(counted.map(({ value, count }) => [String(value), count]));
    },
  };
}

export const readTable = <Name extends TableName>(table: Name, run: Run): ReadTable<Tables[Name]> =>
  remembering<Tables[Name]>(askTable(table, run)).table;

export function writeTable<Name extends TableName>(table: Name, run: Run): Table<Tables[Name]> {
  const { table: reading, forget } = remembering<Tables[Name]>(askTable(table, run));
  return {
    ...reading,
    async insert(row) {
      forget();
      const stored = toStored(table, row);
      const { numInsertedOrUpdatedRows } = await run((trx) =>
        trx
          .insertInto<TableName>(table)
          .values({ ...stored, ...extraColumns(table, stored) })
          // A refusal as data leaves the transaction usable; and a race for one id is a conflict to be tried again.
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst(),
      );
      if (numInsertedOrUpdatedRows === 0n) throw new RowExists(row.id);
    },
    async update(row) {
      forget();
      const stored = toStored(table, row);
      const { numUpdatedRows } = await run((trx) =>
        trx.updateTable<TableName>(table).set(stored).where('id', '=', stored.id).executeTakeFirst(),
      );
      if (numUpdatedRows === 0n) throw new Error(`there is no row ${row.id}`);
    },
    async remove(id) {
      if (!isStorable(id)) return;
      forget();
      await run((trx) => trx.deleteFrom<TableName>(table).where('id', '=', id).execute());
    },
  };
}

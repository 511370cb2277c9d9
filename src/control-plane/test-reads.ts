import { liveIn, openMemory } from './test-world';
import type { ReadTable, ReadTransaction, Transaction } from './store/port';
import type { TableName, Tables } from './store/rows';

type Read = { [Name in TableName]?: Tables[Name][] };
type AnyRow = Tables[TableName];

/** Worlds, opened from now on, whose store tells which rows it has found. */
export function watchReads() {
  let read: Read = {};
  const noting = (name: TableName, table: ReadTable<AnyRow>): ReadTable<AnyRow> => ({
    ...table,
    async find(find) {
      const rows = await table.find(find);
      read = { ...read, [name]: [...(read[name] ?? []), ...rows] };
      return rows;
    },
  });
  const watched = <Tx extends ReadTransaction | Transaction>(tx: Tx): Tx =>
    Object.fromEntries(
      Object.entries(tx).map(([name, table]) => [
        name,
        noting(name as TableName, table as unknown as ReadTable<AnyRow>),
      ]),
    ) as unknown as Tx;
  liveIn((rows) => {
    const { read: reading, write } = openMemory(rows);
    return {
      read: (work) => reading((tx) => work(watched(tx))),
      write: (work) => write((tx) => work(watched(tx))),
    };
  });
  return {
    of: <Name extends TableName>(table: Name): Tables[Name][] => read[table] ?? [],
    forget() {
      read = {};
    },
  };
}

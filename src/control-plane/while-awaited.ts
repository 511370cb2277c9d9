import type { ReadTable, ReadTransaction } from './store/port';

/** Whoever asked has gone away, and nobody reads the answer. */
export class NobodyWaits extends Error {
  override readonly name = 'NobodyWaits';
}

/**
 * The same rows, for as long as somebody waits for the answer: what has waited in line for a caller who has gone is not begun,
 * and what was begun goes no further. The request itself is kept: in Node, the signal of one that was garbage-collected is never aborted.
 */
export function whileAwaited(tx: ReadTransaction, request: Request): ReadTransaction {
  const need = () => {
    if (request.signal.aborted) throw new NobodyWaits('the caller has gone away');
  };
  const heeding = <Row>(table: ReadTable<Row>): ReadTable<Row> => ({
    async get(id) {
      need();
      return table.get(id);
    },
    async find(find) {
      need();
      return table.find(find);
    },
    async count(find) {
      need();
      return table.count(find);
    },
    async countBy(column, find) {
      need();
      return table.countBy(column, find);
    },
  });
  need();
  return Object.fromEntries(
    Object.entries(tx).map(([name, table]) => [name, heeding(table as ReadTable<unknown>)]),
  ) as unknown as ReadTransaction;
}

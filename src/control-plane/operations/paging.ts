import { matchesText } from '../../domain/search-text';
import type { Find, ReadTable } from '../store/port';

export interface Paging {
  page: number;
  pageSize: number;
}

/** One page of an ordered list, with what the caller needs to ask for the others. */
export const pageOf = <T>(all: readonly T[], { page, pageSize }: Paging) => ({
  items: all.slice((page - 1) * pageSize, page * pageSize),
  page,
  pageSize,
  total: all.length,
});

/** One page of what is found, of which the store gives no more than that. */
export async function foundPage<Row>(table: ReadTable<Row>, find: Find<Row>, { page, pageSize }: Paging) {
  const items = await table.find({ ...find, limit: pageSize, offset: (page - 1) * pageSize });
  return { items, page, pageSize, total: await table.count(find) };
}

/** Whether the texts hold every word that was searched for, whatever case and accents. */
export const matches = (q: string | undefined, ...texts: (string | undefined)[]) =>
  matchesText(q ?? '', texts);

/** What each column of a list is sorted by. */
export type SortValues<Item, Sort extends string> = Record<
  Exclude<Sort, `-${string}`>,
  (item: Item) => string | number
>;

/** Ends with the id, so that a list is stable while others change it. */
export function sortedBy<Item extends { id: string }, Sort extends string>(
  items: readonly Item[],
  sort: Sort,
  values: SortValues<Item, Sort>,
): Item[] {
  const value = values[sort.replace(/^-/, '') as Exclude<Sort, `-${string}`>];
  const direction = sort.startsWith('-') ? -1 : 1;
  return items.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    return x === y ? (a.id < b.id ? -1 : 1) : direction * (x < y ? -1 : 1);
  });
}

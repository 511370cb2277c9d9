import { contains, type Cidr } from './cidr';

/** A CIDR, whatever has it, and the narrowest other entry that contains it. */
interface Entry<T> {
  readonly range: Cidr;
  readonly values: T[];
  readonly parent: Entry<T> | undefined;
}
export interface CidrIndex<T> {
  /** The values of every CIDR that overlaps the range: the wider ones first, then those inside in the order of their addresses. */
  overlapping(range: Cidr): T[];
}

/** CIDRs overlap only by nesting, so they form a forest: sorted by first address, the wider before the narrower. */
export function forestOf<T>(values: Iterable<T>, rangeOf: (value: T) => Cidr): readonly Entry<T>[] {
  const sorted = [...values]
    .map((value) => ({ value, range: rangeOf(value) }))
    .sort((a, b) => a.range.first - b.range.first || a.range.prefix - b.range.prefix);
  const entries: Entry<T>[] = [];
  for (const { value, range } of sorted) {
    const last = entries.at(-1);
    if (last?.range.first === range.first && last.range.prefix === range.prefix) {
      last.values.push(value);
      continue;
    }
    let parent = last;
    while (parent !== undefined && !contains(parent.range, range)) parent = parent.parent;
    entries.push({ range, values: [value], parent });
  }
  return entries;
}

/**
 * What overlaps a range are the entries that begin within it, a run of the sorted forest, and those around it, a chain of at
 * most 32 parents. Built in O(n log n); asked in O(log n) and what is found.
 */
export function buildCidrIndex<T>(values: Iterable<T>, rangeOf: (value: T) => Cidr): CidrIndex<T> {
  const entries = forestOf(values, rangeOf);
  const starts = Float64Array.from(entries, ({ range }) => range.first);

  /** How many entries begin before the address. */
  const before = (address: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < address) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    overlapping({ first, last }) {
      const from = before(first);
      const found: T[] = [];
      for (let around = entries[from - 1]; around !== undefined; around = around.parent) {
        if (around.range.last >= first) found.unshift(...around.values);
      }
      for (let index = from; index < entries.length; index++) {
        const entry = entries[index];
        if (entry === undefined || entry.range.first > last) break;
        for (const value of entry.values) found.push(value);
      }
      return found;
    },
  };
}

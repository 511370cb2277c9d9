import type { Cidr } from './cidr';
import { forestOf } from './cidr-index';

/** For every address what the narrowest CIDR around it stands for, as runs of addresses from 0 on. */
export interface PrefixTable<T> {
  readonly starts: readonly number[];
  readonly found: readonly (T | undefined)[];
}

/**
 * Longest-prefix match, worked out beforehand: nested CIDRs cut each other into runs, two per CIDR at most, so that asking is
 * one binary search in numbers that lie side by side. `merge` makes one of the values that have the same CIDR.
 */
export function buildPrefixTable<V, T>(
  values: Iterable<V>,
  rangeOf: (value: V) => Cidr,
  merge: (values: readonly V[]) => T,
): PrefixTable<T> {
  const forest = forestOf(values, rangeOf);
  const merged = new Map(forest.map((entry) => [entry, merge(entry.values)]));
  const starts = [0];
  const found: (T | undefined)[] = [undefined];
  const begin = (address: number, is: T | undefined) => {
    // A run that ends where it begins makes room for the next.
    const at = starts.at(-1) === address ? starts.length - 1 : starts.length;
    starts[at] = address;
    found[at] = is;
  };
  let inside: (typeof forest)[number] | undefined;
  /** Where CIDRs end, what is around them goes on. */
  const leaveUntil = (outer: typeof inside) => {
    for (; inside !== undefined && inside !== outer; inside = inside.parent)
      begin(inside.range.last + 1, inside.parent && merged.get(inside.parent));
  };
  for (const entry of forest) {
    leaveUntil(entry.parent);
    begin(entry.range.first, merged.get(entry));
    inside = entry;
  }
  leaveUntil(undefined);
  return { starts, found };
}

export function longestMatch<T>({ starts, found }: PrefixTable<T>, address: number): T | undefined {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= address) low = middle;
    else high = middle;
  }
  return found[low];
}

import type { Region } from '../../contract/types';

export interface RegionPair {
  from: string;
  to: string;
}

/** The pair that the URL asks for, as far as it makes sense; else from the console's current region to another one. */
export function chooseRegions(
  regions: readonly Region[],
  asked: { from: string | null; to: string | null },
  current: string | undefined,
): RegionPair | undefined {
  const known = (id: string | null) => regions.find((region) => region.id === id)?.id;
  const other = (than: string) => regions.find(({ id }) => id !== than)?.id;
  const askedTo = known(asked.to);
  const from =
    known(asked.from) ??
    (current === askedTo ? other(current ?? '') : known(current ?? null)) ??
    regions[0]?.id;
  if (from === undefined) return undefined;
  const to = askedTo !== undefined && askedTo !== from ? askedTo : other(from);
  return to === undefined ? undefined : { from, to };
}

/** Choosing the region of the other side exchanges both. */
export const withFrom = (pair: RegionPair, from: string): RegionPair =>
  from === pair.to ? { from, to: pair.from } : { ...pair, from };
export const withTo = (pair: RegionPair, to: string): RegionPair =>
  to === pair.from ? { from: pair.to, to } : { ...pair, to };

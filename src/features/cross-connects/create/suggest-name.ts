/** What the data centres of a city have in common: `HCM03` is one of `hcm`. */
const cityOf = (regionId: string) => regionId.toLowerCase().replace(/[-\d]+$/, '');

/** What a name for a Cross Connect of these regions begins with; the accepter region may not be chosen yet. */
export function nameStem(requesterRegionId: string, accepterRegionId: string): string {
  if (requesterRegionId === '') return '';
  const from = cityOf(requesterRegionId);
  const to = accepterRegionId === '' ? 'link' : cityOf(accepterRegionId);
  const tellsApart = from !== to && from.length > 1 && to.length > 1;
  return tellsApart ? `${from}-${to}` : `${requesterRegionId}-${accepterRegionId || 'link'}`.toLowerCase();
}

/** The stem, with a number where other Cross Connects of the account have it already. */
export function freeName(stem: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.trim().toLowerCase()));
  const numbered = (n: number) => (n === 1 ? stem : `${stem}-${n}`);
  let n = 1;
  while (inUse.has(numbered(n))) n += 1;
  return numbered(n);
}

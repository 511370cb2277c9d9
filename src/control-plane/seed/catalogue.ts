import type { PackageRow } from '../store/rows';
import type { SeedRegion } from './regions';

/** Per month, VAT included, between Ho Chi Minh City and Hanoi. */
const OFFERS = [
  { bandwidthMbps: 10, listPriceVnd: 330_000, discountPercent: 0 },
  { bandwidthMbps: 50, listPriceVnd: 1_320_000, discountPercent: 20 },
  { bandwidthMbps: 100, listPriceVnd: 2_420_000, discountPercent: 25 },
  { bandwidthMbps: 150, listPriceVnd: 3_410_000, discountPercent: 30 },
];

/** Shorter ways cost less: percent of the price between Ho Chi Minh City and Hanoi. */
const DISTANCE: Record<string, number> = {
  'HAN01-HCM03': 100,
  'DAD01-HCM03': 80,
  'DAD01-HAN01': 80,
  'CTO01-HCM03': 60,
  'CTO01-DAD01': 90,
  'CTO01-HAN01': 100,
};

const pairOf = (a: SeedRegion, b: SeedRegion): [SeedRegion, SeedRegion] => (a < b ? [a, b] : [b, a]);

export const packageOf = (a: SeedRegion, b: SeedRegion, bandwidthMbps: number): PackageRow => {
  const regionIds = pairOf(a, b);
  const offer = OFFERS.find((candidate) => candidate.bandwidthMbps === bandwidthMbps);
  if (!offer) throw new Error(`There is no package of ${bandwidthMbps} Mbps`);
  return {
    id: `pkg-${regionIds.join('-').toLowerCase()}-${bandwidthMbps}`,
    name: `${bandwidthMbps} Mbps`,
    regionIds,
    bandwidthMbps,
    listPriceVnd: (offer.listPriceVnd * (DISTANCE[regionIds.join('-')] ?? 100)) / 100,
    discountPercent: offer.discountPercent,
  };
};

export const packagesBetween = (regions: readonly SeedRegion[]): PackageRow[] =>
  regions.flatMap((a, index) =>
    regions
      .slice(index + 1)
      .flatMap((b) => OFFERS.map(({ bandwidthMbps }) => packageOf(a, b, bandwidthMbps))),
  );

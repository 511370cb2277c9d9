import type { TopologyData } from '../../src/domain/topology';

export interface Size {
  readonly regions: number;
  readonly vpcs: number;
  readonly links: number;
}
export const SIZES: readonly Size[] = [
  { regions: 2, vpcs: 4, links: 3 },
  { regions: 4, vpcs: 200, links: 400 },
  { regions: 8, vpcs: 1_000, links: 2_000 },
  { regions: 16, vpcs: 5_000, links: 10_000 },
  { regions: 32, vpcs: 10_000, links: 20_000 },
  { regions: 32, vpcs: 100_000, links: 200_000 },
];
/** The size that something is to be reached at. */
export const GOAL = 10_000;
/** Growth is looked at beyond that too, but for what takes too long there or has no end. */
export const isBeyond = ({ vpcs }: Size) => vpcs > GOAL;
export const nameOf = ({ regions, vpcs, links }: Size) =>
  [regions, vpcs, links].map((count) => count.toLocaleString('en')).join(' / ');

/** A share of the links goes to VPCs of the next Cross Connect of the region: most VPCs use one or two of them. */
const REACH = 1.5;

/** A network of that size, the same at every run: links join VPCs of the two regions of their Cross Connect. */
export function synthetic(
  { regions: regionCount, vpcs: vpcCount, links }: Size,
  { seed = 7 } = {},
): TopologyData {
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const below = (count: number) => Math.floor(random() * count);

  const regionIds = Array.from(
    { length: regionCount },
    (_, index) => `REG${String(index + 1).padStart(2, '0')}`,
  );
  const regionAt = (index: number) => regionIds[index % regionCount] ?? '';
  const vpcs = Array.from({ length: vpcCount }, (_, index) => ({
    id: `vpc-${String(index).padStart(5, '0')}`,
    name: `VPC-${String(index).padStart(5, '0')}`,
    // From 65,536 on there are no further ones: they come again.
    cidr: `10.${Math.floor(index / 256) % 256}.${index % 256}.0/24`,
    regionId: regionAt(index),
    ...{ accountName: 'Acme', own: true },
  }));
  // One Cross Connect between two regions, else two per region: to the next one, and to one further away.
  const crossConnects = Array.from({ length: regionCount === 2 ? 1 : regionCount * 2 }, (_, index) => {
    const from = index % regionCount;
    const step = index < regionCount ? 1 : 2 + below(regionCount - 2);
    return {
      id: `xc-${String(index).padStart(3, '0')}`,
      name: `Cross Connect ${index + 1}`,
      ...{ requesterRegionId: regionAt(from), accepterRegionId: regionAt(from + step) },
      ...{ bandwidthMbps: [25, 50, 150][index % 3] ?? 50, status: 'ACTIVE' as const, own: true },
    };
  });

  // The order in which a region's VPCs belong to its Cross Connects has nothing to do with their names.
  const inside = new Map(
    regionIds.map((regionId) => {
      const all = vpcs.filter((vpc) => vpc.regionId === regionId).map(({ id }) => id);
      for (let last = all.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [all[last], all[other]] = [all[other] ?? '', all[last] ?? ''];
      }
      return [regionId, all] as const;
    }),
  );
  const endsIn = (regionId: string) =>
    crossConnects.filter((each) => each.requesterRegionId === regionId || each.accepterRegionId === regionId);
  const shares = new Map(regionIds.map((regionId) => [regionId, endsIn(regionId)]));
  const pick = (regionId: string, through: (typeof crossConnects)[number]) => {
    const [all, ends] = [inside.get(regionId) ?? [], shares.get(regionId) ?? []];
    const at = ((ends.indexOf(through) + random() * REACH) / ends.length) * all.length;
    return all[Math.floor(at) % all.length] ?? '';
  };
  const pairs = new Map<string, TopologyData['connections'][number]>();
  for (let turn = 0; pairs.size < links; turn++) {
    const through = crossConnects[turn % crossConnects.length];
    if (through === undefined) break;
    const requesterVpcId = pick(through.requesterRegionId, through);
    const accepterVpcId = pick(through.accepterRegionId, through);
    const id = `vc-${String(pairs.size).padStart(5, '0')}`;
    const pair = `${through.id} ${requesterVpcId} ${accepterVpcId}`;
    if (pairs.has(pair)) continue;
    pairs.set(pair, {
      ...{ id, crossConnectId: through.id, requesterVpcId, accepterVpcId },
      status: pairs.size % 20 === 0 ? 'PENDING_ACCEPTANCE' : 'ACTIVE',
    });
  }
  return {
    regions: regionIds.map((id) => ({ id, name: id, city: `City ${id.slice(3)}` })),
    ...{ vpcs, crossConnects, connections: [...pairs.values()] },
  };
}

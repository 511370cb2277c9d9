import type { VpcRow } from '../store/rows';
import { mekong } from './mekong';
import { ALL_REGIONS } from './regions';
import { DAY } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

const VPCS = 10_000;
const CONNECTIONS = 20_000;
/** To the next region each, and every other one to a region further away: within the quota of 50. */
const CROSS_CONNECTS = ALL_REGIONS.length * 1.5;
/** Each so many-th connection still waits, within the quota of 200 open requests. */
const PENDING_EACH = 120;
/** Each so many-th VPC is the other account's. */
const FOREIGN_EACH = 20;
const BANDWIDTHS = [10, 50, 100, 150];
/** A VPC has connections through one or two of its region's Cross Connects. */
const REACH = 1.5;

/** A /22 of 10.0.0.0/8 for each: no two overlap. */
const cidrOf = (index: number) => `10.${index >> 6}.${(index & 63) * 4}.0/22`;

/** Numbers below 1 that follow one another without a pattern, the same ones every time. */
function createDice() {
  let seed = 7;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** `huge`: 10,000 VPCs in 32 regions with 20,000 connections, for whoever wants to see whether the picture stays fluid. */
export const huge = (now: string): WorldRows => {
  const world = new WorldBuilder(now, ALL_REGIONS);
  const { account, second, owner, operator, approver } = mekong(world, 2_000_000_000);
  const dice = createDice();
  const count = ALL_REGIONS.length;
  const regionAt = (index: number) => ALL_REGIONS[index % count] ?? 'HCM03';

  const inside = new Map<string, VpcRow[]>(ALL_REGIONS.map((regionId) => [regionId, []]));
  for (let index = 0; index < VPCS; index++) {
    const regionId = regionAt(index);
    const isForeign = index % (count * FOREIGN_EACH) >= count * (FOREIGN_EACH - 1);
    const name = `${regionId.slice(0, 3)}-VPC${String(Math.floor(index / count) + 1).padStart(3, '0')}`;
    inside.get(regionId)?.push(world.vpc(isForeign ? second : account, regionId, name, cidrOf(index)));
  }

  const crossConnects = Array.from({ length: CROSS_CONNECTS }, (_, index) => {
    const from = index < count ? index : (index - count) * 2;
    // Odd from an even region, and neither next door: no two Cross Connects join the same regions.
    const step = index < count ? 1 : 3 + 2 * Math.floor(dice() * (count / 2 - 2));
    return world.crossConnect({
      ...{ account, by: owner, name: `Cross Connect ${index + 1}` },
      ...{ from: regionAt(from), to: regionAt(from + step), mbps: BANDWIDTHS[index % 4] ?? 50 },
      ...{ termMonths: 12, boughtAt: world.ago((30 + index) * DAY) },
    });
  });

  // Each Cross Connect of a region has its own share of the region's VPCs, and some of the next one's.
  const ends = new Map<string, typeof crossConnects>(
    ALL_REGIONS.map((regionId) => [
      regionId,
      crossConnects.filter((each) => [each.requesterRegionId, each.accepterRegionId].includes(regionId)),
    ]),
  );
  const pick = (regionId: string, through: (typeof crossConnects)[number]) => {
    const [all, shares] = [inside.get(regionId) ?? [], ends.get(regionId) ?? []];
    const at = ((shares.indexOf(through) + dice() * REACH) / shares.length) * all.length;
    return all[Math.floor(at) % all.length];
  };
  const taken = new Set<string>();
  for (let turn = 0; taken.size < CONNECTIONS; turn++) {
    const crossConnect = crossConnects[turn % crossConnects.length];
    if (crossConnect === undefined) break;
    const requester = pick(crossConnect.requesterRegionId, crossConnect);
    const accepter = pick(crossConnect.accepterRegionId, crossConnect);
    if (requester?.accountId !== account.id || accepter === undefined) continue;
    const pair = `${requester.id} ${accepter.id}`;
    if (taken.has(pair)) continue;
    taken.add(pair);
    const isPending = taken.size % PENDING_EACH === 0;
    world.connection({
      ...{ crossConnect, requester, accepter, by: operator },
      ...(isPending
        ? { status: 'PENDING_ACCEPTANCE', requestedAt: world.ago(2 * DAY) }
        : { decidedBy: approver, requestedAt: world.ago(11 * DAY) }),
    });
  }
  return world.rows();
};

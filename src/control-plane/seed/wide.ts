import { BLOCKS } from '../../domain/address-space';
import { formatCidr } from '../../domain/cidr';
import type { VpcRow } from '../store/rows';
import { mekong } from './mekong';
import { DAY } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

const PER_REGION = 500;
const CONNECTED = 60;
/** Each so many-th requester VPC has addresses that the accepter side has too. */
const CLASHING = 25;
const HALF = BLOCKS.length / 2;

const numbered = (prefix: string, index: number) => `${prefix}-VPC${String(index + 1).padStart(3, '0')}`;
const cidrOf = (block: number) => {
  const range = BLOCKS[block % BLOCKS.length];
  if (range === undefined) throw new Error(`no block ${block}`);
  return formatCidr(range);
};

/** `wide`: 500 VPCs in each of two regions, for whoever wants to see whether lists and the matrix stay fluid. */
export const wide = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  const { account, owner, operator, approver } = mekong(world);
  const side = (regionId: 'HCM03' | 'HAN01', prefix: string, blockOf: (index: number) => number) =>
    Array.from({ length: PER_REGION }, (_, index) =>
      world.vpc(account, regionId, numbered(prefix, index), cidrOf(blockOf(index))),
    );
  const accepterBlock = (index: number) => HALF + (index % HALF);
  const requesters = side('HCM03', 'HCM', (index) =>
    index % CLASHING === CLASHING - 1 ? accepterBlock(index) : index % HALF,
  );
  const accepters = side('HAN01', 'HAN', accepterBlock);
  const crossConnect = world.crossConnect({
    account,
    by: owner,
    name: 'Cross Connect 1',
    description: 'Many VPCs on both sides',
    from: 'HCM03',
    to: 'HAN01',
    mbps: 100,
    termMonths: 3,
    boughtAt: world.ago(12 * DAY),
  });
  const pairs = requesters
    .filter((_, index) => index % CLASHING !== CLASHING - 1)
    .slice(0, CONNECTED)
    .map((requester, index): [VpcRow, VpcRow] => [requester, accepters[index] as VpcRow]);
  world.connections(
    { crossConnect, by: operator, decidedBy: approver, requestedAt: world.ago(11 * DAY) },
    pairs,
  );
  return world.rows();
};

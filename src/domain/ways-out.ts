import { freeBlocks } from './address-space';
import { judgePair, type ConditionCode, type RulePair, type Violation } from './connection-rules';
import { vpcOf, type Network } from './network';

/** Something to do after which the pair could be requested. */
export type WayOut =
  /** The fewest connections to remove: each of them alone blocks the pair, so none can stay. */
  | { kind: 'remove'; connectionIds: string[] }
  /** The VPC would need other addresses, of one of these blocks that nobody has; what must go besides, if anything. */
  | {
      kind: 'readdress';
      side: 'requester' | 'accepter';
      vpcId: string;
      blocks: string[];
      connectionIds: string[];
    }
  /** In another Cross Connect the two are not blocked: 2011 and 2013 ask what stands behind the same Cross Connect only. */
  | { kind: 'elsewhere'; pair: RulePair };

/** The condition that other addresses of that side's VPC lift, besides 2009, which no connection is to blame for. */
const LIFTED_BY: Record<'requester' | 'accepter', ConditionCode> = { requester: 2013, accepter: 2011 };

const connectionsIn = (violations: readonly Violation[]) => [
  ...new Set(
    violations.flatMap(({ culprits }) =>
      culprits.filter(({ kind }) => kind === 'connection').map(({ id }) => id),
    ),
  ),
];

/** The two VPCs as a pair of each active Cross Connect that joins their regions, on whichever side it has them. */
export function pairsBetween(network: Network, oneId: string, otherId: string): RulePair[] {
  const [one, other] = [vpcOf(network, oneId), vpcOf(network, otherId)];
  return [...network.crossConnects.values()].flatMap(
    ({ id, requesterRegionId, accepterRegionId, status = 'ACTIVE' }): RulePair[] => {
      if (status !== 'ACTIVE') return [];
      if (requesterRegionId === one.regionId && accepterRegionId === other.regionId)
        return [{ crossConnectId: id, requesterVpcId: oneId, accepterVpcId: otherId }];
      if (requesterRegionId === other.regionId && accepterRegionId === one.regionId)
        return [{ crossConnectId: id, requesterVpcId: otherId, accepterVpcId: oneId }];
      return [];
    },
  );
}

/** The ways out of a blocked pair, the smallest first; empty for a pair that is not blocked, and where nothing helps (2012). */
export function waysOut(network: Network, pair: RulePair): WayOut[] {
  const { verdict, violations } = judgePair(network, pair);
  const isViolated = (code: ConditionCode) => violations.some((each) => each.code === code);
  if (verdict !== 'blocked' || isViolated(2012)) return [];
  const elsewhere = pairsBetween(network, pair.requesterVpcId, pair.accepterVpcId)
    .filter((each) => each.crossConnectId !== pair.crossConnectId)
    .filter((each) => judgePair(network, each).violations.length === 0)
    .map((each): WayOut => ({ kind: 'elsewhere', pair: each }));
  const ofBatch = violations.some(({ culprits }) => culprits.some(({ kind }) => kind === 'pair'));
  if (ofBatch) return elsewhere;
  const changes: Exclude<WayOut, { kind: 'elsewhere' }>[] = [];
  const toRemove = connectionsIn(violations);
  const isRemovable = !isViolated(2009);
  if (isRemovable) changes.push({ kind: 'remove', connectionIds: toRemove });
  const blocks = freeBlocks(network);
  for (const side of ['requester', 'accepter'] as const) {
    const vpcId = side === 'requester' ? pair.requesterVpcId : pair.accepterVpcId;
    // A VPC that stands in its own way takes its new addresses there too.
    const isLifted = ({ code, culprits }: Violation) =>
      code === LIFTED_BY[side] && culprits.every(({ id }) => id !== vpcId);
    const connectionIds = connectionsIn(violations.filter((violation) => !isLifted(violation)));
    if (isRemovable && connectionIds.length === toRemove.length) continue;
    if (blocks.length > 0) changes.push({ kind: 'readdress', side, vpcId, blocks, connectionIds });
  }
  // To give a VPC other addresses is worth removing two connections, but not one.
  const effort = ({ kind, connectionIds }: (typeof changes)[number]) =>
    connectionIds.length + (kind === 'readdress' ? 1.5 : 0);
  return [...elsewhere, ...changes.sort((a, b) => effort(a) - effort(b))];
}

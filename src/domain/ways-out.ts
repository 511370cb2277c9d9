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

/** The conditions about the addresses of that side's own VPC: other addresses lift them, and nothing else that is violated. */
const LIFTED_BY: Record<'requester' | 'accepter', readonly ConditionCode[]> = {
  requester: [2009, 2013],
  accepter: [2009, 2011],
};
/** No connection is to blame for these. */
const NOT_BY_REMOVING: readonly ConditionCode[] = [2009, 2012];

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
  if (verdict !== 'blocked' || violations.some(({ code }) => code === 2012)) return [];
  const ways: WayOut[] = pairsBetween(network, pair.requesterVpcId, pair.accepterVpcId)
    .filter((each) => each.crossConnectId !== pair.crossConnectId)
    .filter((each) => judgePair(network, each).violations.length === 0)
    .map((each) => ({ kind: 'elsewhere', pair: each }));
  const blocks = freeBlocks(network);
  const ofBatch = violations.some(({ culprits }) => culprits.some(({ kind }) => kind === 'pair'));
  if (ofBatch) return ways;
  if (!violations.some(({ code }) => NOT_BY_REMOVING.includes(code)))
    ways.push({ kind: 'remove', connectionIds: connectionsIn(violations) });
  for (const side of ['requester', 'accepter'] as const) {
    const vpcId = side === 'requester' ? pair.requesterVpcId : pair.accepterVpcId;
    // A VPC that stands in its own way takes its new addresses there too.
    const isLifted = ({ code, culprits }: Violation) =>
      LIFTED_BY[side].includes(code) && (code === 2009 || culprits.every(({ id }) => id !== vpcId));
    const rest = violations.filter((violation) => !isLifted(violation));
    if (rest.length === violations.length) continue;
    if (blocks.length === 0 || rest.some(({ code }) => NOT_BY_REMOVING.includes(code))) continue;
    ways.push({ kind: 'readdress', side, vpcId, blocks, connectionIds: connectionsIn(rest) });
  }
  const effort = (way: WayOut) =>
    way.kind === 'elsewhere' ? 0 : way.connectionIds.length + (way.kind === 'readdress' ? 1.5 : 0);
  return ways.sort((a, b) => effort(a) - effort(b));
}

import { formatCidr, overlaps, sharedRange, type Cidr } from './cidr';
import {
  fork,
  linksByPeer,
  peerOf,
  standingBehind,
  vpcOf,
  type EndKey,
  type Link,
  type Network,
} from './network';

export { buildNetwork, type Network, type NetworkData } from './network';
export type { RuleConnection, RuleCrossConnect, RuleVpc } from './network';

/**
 * The conditions for connecting requester VPC R with accepter VPC A in Cross Connect X. Only live connections count.
 *
 * 2009  the CIDRs of R and A overlap
 * 2010  R and A are already connected in any Cross Connect, in either direction
 * 2011  X has a connection whose requester VPC, other than R, overlaps the CIDR of A
 * 2012  R and A are in the same region
 * 2013  X has a connection whose accepter VPC, other than A, overlaps the CIDR of R
 */
export const CONDITION_CODES = [2009, 2010, 2011, 2012, 2013] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];

export interface Culprit {
  /** `pair`: an earlier pair of the same batch; its id is that pair's index, as text. */
  kind: 'vpc' | 'connection' | 'crossConnect' | 'pair';
  id: string;
  name: string;
  cidr?: string;
}
export interface Violation {
  code: ConditionCode;
  culprits: Culprit[];
  /** The addresses that both claim, where the condition is about addresses. */
  sharedCidr?: string;
}
/** Two routes of one VPC would compete for the same destination: no condition forbids it, but it must be acknowledged. */
export interface Warning {
  name: 'ambiguous-destination';
  culprits: Culprit[];
  sharedCidr?: string;
}
export type Verdict = 'connected' | 'pending' | 'eligible' | 'warned' | 'blocked';
export interface RulePair {
  readonly crossConnectId: string;
  readonly requesterVpcId: string;
  readonly accepterVpcId: string;
}
export interface PairJudgement {
  verdict: Verdict;
  /** Every violated condition, ascending by code, one entry per cause. */
  violations: Violation[];
  warnings: Warning[];
  /** The live connection of this very pair in this Cross Connect. */
  connectionId?: string;
}

const vpcCulprit = (network: Network, id: string): Culprit => {
  const { name, cidr } = vpcOf(network, id);
  return { kind: 'vpc', id, name: name ?? id, cidr };
};

/** The connections, and the Cross Connect that they are in; for those of the same batch, the pairs. */
function linkCulprits(network: Network, links: readonly [Link, ...Link[]]): Culprit[] {
  const nameOf = (id: string) => network.vpcs.get(id)?.name ?? id;
  const [{ crossConnectId, batchIndex: inBatch }] = links;
  const each = links.map((link): Culprit => {
    const name = `${nameOf(link.requesterVpcId)} ↔ ${nameOf(link.accepterVpcId)}`;
    return link.batchIndex !== undefined
      ? { kind: 'pair', id: String(link.batchIndex), name }
      : { kind: 'connection', id: link.id ?? `${link.requesterVpcId}/${link.accepterVpcId}`, name };
  });
  if (inBatch !== undefined) return each;
  const name = network.crossConnects.get(crossConnectId)?.name ?? crossConnectId;
  return [...each, { kind: 'crossConnect', id: crossConnectId, name }];
}

const shared = (a: Cidr, b: Cidr) => {
  const range = sharedRange(a, b);
  return range === undefined ? {} : { sharedCidr: formatCidr(range) };
};

type Counts = (link: Link) => boolean;

/**
 * Each VPC, other than `except`, that stands behind that side and overlaps `range`, with all its connections: the condition
 * holds until the last of them is gone. Standing connections and earlier pairs of the batch are two causes.
 */
function behind(
  network: Network,
  { crossConnectId }: RulePair,
  side: EndKey,
  except: string,
  range: Cidr,
  counts: Counts,
) {
  return standingBehind(network, crossConnectId, side)
    .overlapping(range)
    .filter(({ vpcId }) => vpcId !== except)
    .flatMap(({ vpcId, links }) => {
      const counting = links.filter(counts);
      const [standing, batch] = [counting.filter(isStanding), counting.filter((link) => !isStanding(link))];
      return [standing, batch].filter(isNonEmpty).map((cause) => ({
        culprits: [vpcCulprit(network, vpcId), ...linkCulprits(network, cause)],
        ...shared(vpcOf(network, vpcId).range, range),
      }));
    });
}
const isStanding = (link: Link) => link.batchIndex === undefined;
const isNonEmpty = (links: Link[]): links is [Link, ...Link[]] => links.length > 0;

/** The other ends of a VPC's connections, whatever their direction, that overlap its new peer. */
function ambiguities(network: Network, vpcId: string, peerId: string, counts: Counts): Warning[] {
  const range = vpcOf(network, peerId).range;
  return linksByPeer(network, vpcId)
    .overlapping(range)
    .filter((link) => peerOf(link, vpcId) !== peerId && counts(link))
    .map((link) => ({
      name: 'ambiguous-destination',
      culprits: [vpcCulprit(network, peerOf(link, vpcId)), ...linkCulprits(network, [link])],
      ...shared(vpcOf(network, peerOf(link, vpcId)).range, range),
    }));
}

/** The live connections of the two VPCs with each other, in any Cross Connect and either direction. */
const twinsOf = (network: Network, vpcId: string, peerId: string): Link[] =>
  linksByPeer(network, vpcId)
    .overlapping(vpcOf(network, peerId).range)
    .filter((link) => peerOf(link, vpcId) === peerId);

/**
 * Judges one pair: every violated condition with its culprits, and the warnings. `except` leaves one connection out of
 * account: the request itself, when it is judged again before its approval. Throws when a VPC is not in the network.
 */
export function judgePair(
  network: Network,
  pair: RulePair,
  options: { except?: string } = {},
): PairJudgement {
  const { crossConnectId, requesterVpcId, accepterVpcId } = pair;
  const requester = vpcOf(network, requesterVpcId);
  const accepter = vpcOf(network, accepterVpcId);
  const counts: Counts = ({ id }) => options.except === undefined || id !== options.except;
  const twins = twinsOf(network, requesterVpcId, accepterVpcId).filter(counts);

  const violations: Violation[] = [];
  const ends = () => [vpcCulprit(network, requesterVpcId), vpcCulprit(network, accepterVpcId)];
  if (overlaps(requester.range, accepter.range)) {
    violations.push({ code: 2009, culprits: ends(), ...shared(requester.range, accepter.range) });
  }
  for (const twin of twins) violations.push({ code: 2010, culprits: linkCulprits(network, [twin]) });
  for (const cause of behind(network, pair, 'requesterVpcId', requesterVpcId, accepter.range, counts)) {
    violations.push({ code: 2011, ...cause });
  }
  if (requester.regionId === accepter.regionId) violations.push({ code: 2012, culprits: ends() });
  for (const cause of behind(network, pair, 'accepterVpcId', accepterVpcId, requester.range, counts)) {
    violations.push({ code: 2013, ...cause });
  }

  const own = twins.filter((link) => link.crossConnectId === crossConnectId && isStanding(link));
  const warnings = [
    ...ambiguities(network, requesterVpcId, accepterVpcId, counts),
    ...ambiguities(network, accepterVpcId, requesterVpcId, counts),
  ];
  const open = violations.length > 0 ? 'blocked' : warnings.length > 0 ? 'warned' : 'eligible';
  const isPending = own.some(({ status }) => status === 'PENDING_ACCEPTANCE');
  const connectionId = own[0]?.id;
  return {
    verdict: own.length === 0 ? open : isPending ? 'pending' : 'connected',
    violations,
    warnings,
    ...(connectionId !== undefined && { connectionId }),
  };
}

/** The network as it would be with these pairs requested, in order. */
export function withPairs(network: Network, pairs: readonly RulePair[]): Network {
  const { network: growing, add } = fork(network);
  pairs.forEach((pair, batchIndex) => add({ ...pair, status: 'PENDING_ACCEPTANCE', batchIndex }));
  return growing;
}

/** Judges a batch in order: a pair that could be requested reserves its place before the next is judged. */
export function judgePairs(network: Network, pairs: readonly RulePair[]): PairJudgement[] {
  const { network: growing, add } = fork(network);
  return pairs.map((pair, batchIndex) => {
    const judgement = judgePair(growing, pair);
    if (judgement.violations.length === 0) add({ ...pair, status: 'PENDING_ACCEPTANCE', batchIndex });
    return judgement;
  });
}

/** Which VPC stands outside its side's region. Two VPCs of one region are condition 2012, not this. */
export function regionMismatch(
  crossConnect: { requesterRegionId: string; accepterRegionId: string },
  requester: { regionId: string },
  accepter: { regionId: string },
): 'requester' | 'accepter' | undefined {
  if (requester.regionId === accepter.regionId) return undefined;
  if (requester.regionId !== crossConnect.requesterRegionId) return 'requester';
  return accepter.regionId === crossConnect.accepterRegionId ? undefined : 'accepter';
}

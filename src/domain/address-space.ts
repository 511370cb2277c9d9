import { cidrAt, formatCidr, mustParseCidr, type Cidr } from './cidr';
import { buildCidrIndex } from './cidr-index';
import { judgePairs, type PairJudgement, type RulePair } from './connection-rules';
import { vpcOf, type Network } from './network';

const blocksIn = (from: string, to: string) => {
  const [first, last] = [mustParseCidr(from), mustParseCidr(to)];
  const blocks: Cidr[] = [];
  for (let at = first.first; at <= last.first; at += 2 ** 16) blocks.push(cidrAt(at, 16));
  return blocks;
};

/** The /16 blocks out of which the cloud issues VPC CIDRs: 266 in all. */
export const BLOCKS: readonly Cidr[] = [
  ...blocksIn('10.0.0.0/16', '10.255.0.0/16'),
  ...blocksIn('172.16.0.0/16', '172.24.0.0/16'),
  ...blocksIn('192.168.0.0/16', '192.168.0.0/16'),
];

/** With which VPC a new one shall be connected, in which Cross Connect, and on which side the new one stands. */
export interface WantedPeer {
  readonly crossConnectId: string;
  readonly peerVpcId: string;
  readonly newSide: 'requester' | 'accepter';
}
export interface BlockSuggestion {
  readonly cidr: string;
  /** VPCs of the network that use some of it. Legal all the same where no condition speaks against. */
  readonly usedBy: readonly string[];
  readonly legal: boolean;
  /** For each wanted peer, in order. */
  readonly judgements: readonly PairJudgement[];
}

const takenBy = (network: Network) => buildCidrIndex(network.vpcs.values(), ({ range }) => range);

/** The blocks of which no VPC of the network has an address: with one of them a VPC is in nobody's way. */
export function freeBlocks(network: Network): string[] {
  const taken = takenBy(network);
  return BLOCKS.filter((range) => taken.overlapping(range).length === 0).map(formatCidr);
}

const NEW = 'new-vpc';
const pairOf = ({ crossConnectId, peerVpcId, newSide }: WantedPeer): RulePair =>
  newSide === 'requester'
    ? { crossConnectId, requesterVpcId: NEW, accepterVpcId: peerVpcId }
    : { crossConnectId, requesterVpcId: peerVpcId, accepterVpcId: NEW };

/**
 * Every block, judged for a VPC that is not there yet: whether one with this CIDR could be connected with all of the peers,
 * one after the other, by the same conditions as any pair. Free blocks come first, in the order of their addresses.
 */
export function suggestBlocks(
  network: Network,
  regionId: string,
  peers: readonly WantedPeer[],
  blocks: readonly Cidr[] = BLOCKS,
): BlockSuggestion[] {
  const taken = takenBy(network);
  const vpcs = new Map(network.vpcs);
  const imagined: Network = { ...network, vpcs };
  const suggestions = blocks.map((range): BlockSuggestion => {
    vpcs.set(NEW, { id: NEW, cidr: formatCidr(range), range, regionId });
    const judgements = judgePairs(imagined, peers.map(pairOf));
    return {
      cidr: formatCidr(range),
      usedBy: taken.overlapping(range).map(({ id }) => id),
      legal: judgements.every(({ verdict }) => verdict === 'eligible'),
      judgements,
    };
  });
  const rank = ({ legal, usedBy }: BlockSuggestion) => (legal ? 0 : 2) + (usedBy.length > 0 ? 1 : 0);
  return suggestions.sort((a, b) => rank(a) - rank(b));
}

export interface SpaceUse {
  readonly vpcId: string;
  readonly regionId: string;
  readonly range: Cidr;
  /** Other VPCs, of whatever region, that use some of the same addresses. */
  readonly overlapping: readonly string[];
}

/** Who uses which addresses, in the order of the addresses. */
export function spaceUses(network: Network): SpaceUse[] {
  const index = buildCidrIndex(network.vpcs.values(), ({ range }) => range);
  return [...network.vpcs.keys()]
    .map((id) => vpcOf(network, id))
    .sort(
      (a, b) => a.range.first - b.range.first || a.range.prefix - b.range.prefix || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, regionId, range }) => ({
      vpcId: id,
      regionId,
      range,
      overlapping: index.overlapping(range).flatMap((other) => (other.id === id ? [] : [other.id])),
    }));
}

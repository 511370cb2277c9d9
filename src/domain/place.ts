import { containsAddress, parseAddress } from './cidr';
import { buildCidrIndex, type CidrIndex } from './cidr-index';
import { linksByPeer, peerOf, vpcOf, type Network, type NetworkVpc } from './network';

/** A VPC, an address, or an address within a VPC. Of a VPC without an address its first address that no other route claims. */
export interface Place {
  readonly vpcId?: string | undefined;
  /** Dotted decimal. */
  readonly address?: string | undefined;
}
export interface ResolvedPlace {
  readonly vpcId: string;
  /** As a number. */
  readonly address: number;
}
/** It is not said which of these VPCs is meant; none where nobody has the address. */
export interface UnresolvedPlace {
  readonly holders: readonly string[];
  readonly address: number;
}

/** A VPC that is no longer there is as good as none. */
export const knownPlace = ({ vpcs }: Network, { vpcId, address }: Place): Place =>
  vpcId !== undefined && vpcs.has(vpcId) ? { vpcId, address } : { address };

const addressIndexes = new WeakMap<Network['vpcs'], CidrIndex<NetworkVpc>>();
/** The VPCs that have an address; of nested ones all. */
function vpcsAt(network: Network, address: number): NetworkVpc[] {
  let index = addressIndexes.get(network.vpcs);
  if (index === undefined) {
    index = buildCidrIndex(network.vpcs.values(), ({ range }) => range);
    addressIndexes.set(network.vpcs, index);
  }
  return index.overlapping({ first: address, last: address, prefix: 32 });
}

/** The first address of a VPC that none of the peer's other routes claims; its very first where all are claimed. */
function speakingAddress(network: Network, vpc: NetworkVpc, peerId: string | undefined): number {
  if (peerId === undefined) return vpc.range.first;
  const claims = linksByPeer(network, peerId)
    .overlapping(vpc.range)
    .map((link) => vpcOf(network, peerOf(link, peerId)).range)
    .filter(({ prefix }) => prefix > vpc.range.prefix);
  let address = vpc.range.first;
  for (const claim of claims) if (containsAddress(claim, address)) address = claim.last + 1;
  return address <= vpc.range.last ? address : vpc.range.first;
}

/** `peerId` is the VPC at the other end, where that is known. Throws when a named VPC is not in the network. */
export function resolvePlace(
  network: Network,
  { vpcId, address: text }: Place,
  peerId: string | undefined,
): ResolvedPlace | UnresolvedPlace {
  const address = text === undefined ? undefined : parseAddress(text);
  if (vpcId !== undefined) {
    const vpc = vpcOf(network, vpcId);
    if (address === undefined) return { vpcId, address: speakingAddress(network, vpc, peerId) };
    return containsAddress(vpc.range, address) ? { vpcId, address } : { holders: [], address };
  }
  const holders = address === undefined ? [] : vpcsAt(network, address).map(({ id }) => id);
  const [only, another] = holders;
  return only !== undefined && another === undefined
    ? { vpcId: only, address: address ?? 0 }
    : { holders, address: address ?? 0 };
}

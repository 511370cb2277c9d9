import { overlaps } from './cidr';
import { linkKey, linksIn } from './consequences';
import { peerOf, type Link, type Network, type NetworkVpc } from './network';
import { routeTableOf, type RouteTable } from './route-table';

/** How many of two VPCs' addresses reach each other, there and back. */
export type MutualReach = 'all' | 'part' | 'none';
export interface ReachChange {
  readonly vpcIds: readonly [string, string];
  readonly before: MutualReach;
  readonly after: MutualReach;
}

/** How much of a peer's range the routes of a VPC lead to, by longest-prefix match. */
function shareOf({ carrying: { starts, found } }: RouteTable, to: NetworkVpc): MutualReach {
  let [leads, misses] = [false, false];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? 2 ** 32;
    if (end <= to.range.first || start > to.range.last) return;
    const way = found[index];
    if (way?.peers.length === 1 && way.peers[0] === to) leads = true;
    else misses = true;
  });
  return leads ? (misses ? 'part' : 'all') : 'none';
}

/** Both directions are needed; `none` too where one of the VPCs is not there. */
export function mutualReach(network: Network, oneId: string, otherId: string): MutualReach {
  if (!network.vpcs.has(oneId) || !network.vpcs.has(otherId)) return 'none';
  const [one, other] = [routeTableOf(network, oneId), routeTableOf(network, otherId)];
  // The wider of two that overlap has all addresses of the other itself, and never sends them out.
  if (overlaps(one.vpc.range, other.vpc.range)) return 'none';
  const shares = [shareOf(one, other.vpc), shareOf(other, one.vpc)];
  if (shares.includes('none')) return 'none';
  return shares.includes('part') ? 'part' : 'all';
}

/** The VPCs whose routes differ, or whose addresses. */
function touched(before: Network, after: Network): Set<string> {
  const stateOf = (link: Link) => `${linkKey(link)} ${link.status}`;
  const vpcIds = new Set<string>();
  const touch = (link: Link) => vpcIds.add(link.requesterVpcId).add(link.accepterVpcId);
  for (const [network, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const states = new Set(linksIn(other).map(stateOf));
    for (const link of linksIn(network)) if (!states.has(stateOf(link))) touch(link);
    for (const { id, cidr } of network.vpcs.values())
      // Its peers have a route to other addresses then.
      if (other.vpcs.get(id)?.cidr !== cidr) network.byVpc.get(id)?.forEach(touch);
  }
  return vpcIds;
}

/** Every pair of VPCs that a change of VPCs and connections lets reach each other more, or less. */
export function reachChanges(before: Network, after: Network): ReachChange[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const vpcId of touched(before, after))
    for (const link of [before, after].flatMap((network) => network.byVpc.get(vpcId) ?? [])) {
      const peerId = peerOf(link, vpcId);
      const pair = vpcId < peerId ? ([vpcId, peerId] as const) : ([peerId, vpcId] as const);
      pairs.set(pair.join(' '), pair);
    }
  return [...pairs.values()].flatMap((vpcIds) => {
    const [was, is] = [mutualReach(before, ...vpcIds), mutualReach(after, ...vpcIds)];
    return was === is ? [] : [{ vpcIds, before: was, after: is }];
  });
}

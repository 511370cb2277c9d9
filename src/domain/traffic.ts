import { overlaps } from './cidr';
import { linksByPeer, peerOf, vpcOf, type Link, type Network } from './network';
import { obstacleOf } from './route-table';

/** What has to hold for traffic of a connection, in the order in which one would look. */
export type TrafficCheck =
  | { readonly check: 'approved' | 'set-up' | 'cross-connect'; readonly holds: boolean }
  | {
      /** The side's route to the other is the one that packets take. */
      readonly check: 'requester-route' | 'accepter-route';
      readonly holds: boolean;
      /** Other peers of that side's VPC to which some or all of these addresses lead. */
      readonly rivalVpcIds: readonly string[];
    };

/** Peers whose route is at least as specific as the one to `peerId` and covers some of it: packets go there, or nobody knows. */
export function rivalsOf(network: Network, vpcId: string, peerId: string): string[] {
  const wanted = vpcOf(network, peerId).range;
  const rivals = linksByPeer(network, vpcId)
    .overlapping(wanted)
    .filter((link) => obstacleOf(network, link) === undefined)
    .map((link) => peerOf(link, vpcId))
    .filter((id) => id !== peerId && vpcOf(network, id).range.prefix >= wanted.prefix);
  const own = vpcOf(network, vpcId).range;
  return [...new Set([...(overlaps(own, wanted) ? [vpcId] : []), ...rivals])];
}

/** Computed from configuration: what servers themselves block is not known. */
export function trafficChecks(network: Network, link: Link): TrafficCheck[] {
  const { requesterVpcId, accepterVpcId, status } = link;
  const up = obstacleOf(network, { ...link, status: 'ACTIVE' }) === undefined;
  const route = (check: 'requester-route' | 'accepter-route', vpcId: string, peerId: string) => {
    const rivalVpcIds = rivalsOf(network, vpcId, peerId);
    return { check, holds: rivalVpcIds.length === 0, rivalVpcIds };
  };
  return [
    { check: 'approved', holds: status !== 'PENDING_ACCEPTANCE' },
    { check: 'set-up', holds: status === 'ACTIVE' },
    { check: 'cross-connect', holds: up },
    route('requester-route', requesterVpcId, accepterVpcId),
    route('accepter-route', accepterVpcId, requesterVpcId),
  ];
}

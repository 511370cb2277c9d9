import { formatAddress } from './cidr';
import { hopsOf, localHops, type Hop } from './hop';
import { longestMatch } from './longest-prefix';
import { fork, peerOf, type Link, type Network, type NetworkVpc } from './network';
import { resolvePlace, type Place, type ResolvedPlace } from './place';
import {
  routeTableOf,
  wayTo,
  type Obstacle,
  type RouteFailure,
  type RouteTable,
  type Way,
} from './route-table';

export type FailureReason =
  /** No VPC that the account knows has this address. */
  | 'unknown-address'
  /** Several VPCs have it: which is meant has to be said. */
  | 'which-vpc'
  /** The VPC has no connection that leads there. */
  | 'no-route'
  /** The address is the source's own, so it never leaves the VPC, and the VPC that was meant has it too. */
  | 'local'
  /** Two routes fit equally well. */
  | 'ambiguous'
  /** A longer prefix leads to another VPC than the one that was meant. */
  | 'led-elsewhere'
  | Obstacle;
export interface Failure {
  readonly reason: FailureReason;
  readonly direction: 'forth' | 'back';
  /** The VPC whose routes fail. */
  readonly vpcId?: string;
  readonly address: string;
  readonly connectionId?: string;
  readonly crossConnectId?: string;
  /** The VPCs between which it is undecided, or the one that it leads to instead. */
  readonly vpcIds?: readonly string[];
}
export type ReachVerdict = 'reachable' | 'unreachable' | 'ambiguous' | 'unknown';
export interface Reach {
  readonly verdict: ReachVerdict;
  readonly from: ResolvedPlace | undefined;
  readonly to: ResolvedPlace | undefined;
  readonly hops: readonly Hop[];
  readonly returnHops: readonly Hop[];
  /** The first hop that fails, the way back included. */
  readonly failure?: Failure;
}
const failureOf = (
  { address = '' }: Place,
  direction: Failure['direction'],
  holders: readonly string[],
): Failure =>
  holders.length > 0
    ? { reason: 'which-vpc', direction, address, vpcIds: holders }
    : { reason: 'unknown-address', direction, address };
const unknown = (failure: Failure, from?: ResolvedPlace): Reach => ({
  verdict: 'unknown',
  from,
  to: undefined,
  hops: [],
  returnHops: [],
  failure,
});

/** Of several VPCs with the destination's address, the one that the source's routes lead to. */
function meantBy(
  network: Network,
  fromId: string,
  address: number,
  holders: readonly string[],
): string | undefined {
  if (holders.includes(fromId)) return fromId;
  const way = longestMatch(routeTableOf(network, fromId).carrying, address);
  if (way !== undefined) return way.peers[0].id;
  const linked = holders.filter((id) =>
    (network.byVpc.get(fromId) ?? []).some((link) => peerOf(link, fromId) === id),
  );
  return linked.length === 1 ? linked[0] : undefined;
}

/**
 * Whether packets would get from one place to another and back, computed from configuration. Connections are never
 * transitive, so there is one Cross Connect on the way at most; each side needs an unambiguous route to the other.
 * Throws when a named VPC is not in the network.
 */
export function checkReach(network: Network, fromPlace: Place, toPlace: Place): Reach {
  const from = resolvePlace(network, fromPlace, toPlace.vpcId);
  if ('holders' in from) return unknown(failureOf(fromPlace, 'back', from.holders));
  const to = resolvePlace(network, toPlace, from.vpcId);
  if (!('holders' in to)) return checkResolved(network, from, to);
  const meant = to.holders.length > 0 ? meantBy(network, from.vpcId, to.address, to.holders) : undefined;
  return meant === undefined
    ? unknown(failureOf(toPlace, 'forth', to.holders), from)
    : checkResolved(network, from, { vpcId: meant, address: to.address });
}

const NOT_IN_ROUTES: readonly FailureReason[] = ['cross-connect-expired', 'cross-connect-not-active'];
function hopsAlong({ vpc }: RouteTable, to: NetworkVpc, way: Way | RouteFailure): readonly Hop[] {
  if ('hops' in way) return way.hops;
  const failing = NOT_IN_ROUTES.includes(way.reason) ? 'cross-connect' : 'routes';
  return hopsOf(vpc, to, way.crossConnectId, failing);
}

/** The same for places that are known: an address of a VPC each. */
export function checkResolved(network: Network, from: ResolvedPlace, to: ResolvedPlace): Reach {
  const source = routeTableOf(network, from.vpcId);
  const destination = routeTableOf(network, to.vpcId);
  if (source === destination) {
    const local = localHops(source.vpc);
    return { verdict: 'reachable', from, to, hops: local, returnHops: local };
  }
  const forth = wayTo(source, destination.vpc, to.address);
  const back = wayTo(destination, source.vpc, from.address);
  const hops = hopsAlong(source, destination.vpc, forth);
  const returnHops = hopsAlong(destination, source.vpc, back);
  const failure: Failure | undefined =
    'reason' in forth
      ? { ...forth, direction: 'forth', address: formatAddress(to.address) }
      : 'reason' in back
        ? { ...back, direction: 'back', address: formatAddress(from.address) }
        : undefined;
  if (failure === undefined) return { verdict: 'reachable', from, to, hops, returnHops };
  const verdict = failure.reason === 'ambiguous' ? 'ambiguous' : 'unreachable';
  return { verdict, from, to, hops, returnHops, failure };
}

/** The network with one more connection, up and carrying. */
export function withConnection(network: Network, link: Omit<Link, 'status'>): Network {
  const { network: grown, add } = fork(network);
  add({ ...link, status: 'ACTIVE' });
  return grown;
}

import { containsAddress, formatAddress, parseAddress } from './cidr';
import { buildCidrIndex, type CidrIndex } from './cidr-index';
import { fork, linksByPeer, peerOf, vpcOf, type Link, type Network, type NetworkVpc } from './network';

/** A VPC, an address, or an address within a VPC. Of a VPC without an address its first address that no other route claims. */
export interface Place {
  readonly vpcId?: string | undefined;
  /** Dotted decimal. */
  readonly address?: string | undefined;
}
export type HopKind = 'source' | 'routes' | 'interconnect' | 'cross-connect' | 'destination';
export interface Hop {
  readonly kind: HopKind;
  /** Of the VPC, the region or the Cross Connect. */
  readonly id: string;
  readonly state: 'passed' | 'failed' | 'not-reached';
}
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
  | 'pending'
  | 'provisioning'
  | 'deleting'
  | 'cross-connect-expired'
  | 'cross-connect-not-active';
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
export interface ResolvedPlace {
  readonly vpcId: string;
  /** As a number. */
  readonly address: number;
}

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

type Obstacle = Extract<
  FailureReason,
  'pending' | 'provisioning' | 'deleting' | 'cross-connect-expired' | 'cross-connect-not-active'
>;
const NOT_ACTIVE: Partial<Record<Link['status'], Obstacle>> = {
  PENDING_ACCEPTANCE: 'pending',
  PROVISIONING: 'provisioning',
  DELETING: 'deleting',
};

/** Why a connection carries no traffic; undefined when it does. A Cross Connect that is being resized goes on carrying. */
export function obstacleOf(network: Network, link: Link): Obstacle | undefined {
  const own = NOT_ACTIVE[link.status];
  if (own !== undefined) return own;
  const status = network.crossConnects.get(link.crossConnectId)?.status ?? 'ACTIVE';
  if (status === 'ACTIVE' || status === 'CHANGING') return undefined;
  return status === 'EXPIRED' ? 'cross-connect-expired' : 'cross-connect-not-active';
}

/** What a VPC sends by: the connections that carry traffic now, by the CIDR they lead to, and those that do not yet or no more. */
interface RouteTable {
  readonly vpc: NetworkVpc;
  readonly carrying: CidrIndex<Link>;
  readonly idle: readonly { readonly link: Link; readonly reason: Obstacle }[];
}
const routeTables = new WeakMap<Network, Map<string, RouteTable>>();
/** Made when first asked for. Throws when the VPC is not in the network. */
function routeTableOf(network: Network, vpcId: string): RouteTable {
  let tables = routeTables.get(network);
  if (tables === undefined) routeTables.set(network, (tables = new Map<string, RouteTable>()));
  let table = tables.get(vpcId);
  if (table === undefined) {
    const carrying: Link[] = [];
    const idle: { link: Link; reason: Obstacle }[] = [];
    for (const link of network.byVpc.get(vpcId) ?? []) {
      const reason = obstacleOf(network, link);
      if (reason === undefined) carrying.push(link);
      else idle.push({ link, reason });
    }
    table = {
      vpc: vpcOf(network, vpcId),
      carrying: buildCidrIndex(carrying, (link) => vpcOf(network, peerOf(link, vpcId)).range),
      idle: idle.sort((a, b) => NEARNESS.indexOf(a.reason) - NEARNESS.indexOf(b.reason)),
    };
    tables.set(vpcId, table);
  }
  return table;
}

/** How far a connection is from carrying: the one to blame is the one that is nearest. */
const NEARNESS: readonly Obstacle[] = [
  'cross-connect-expired',
  'cross-connect-not-active',
  'provisioning',
  'pending',
  'deleting',
];

type Step = { readonly link: Link } | { readonly failure: Omit<Failure, 'direction' | 'address'> };
/** The connection by which a VPC sends to an address of another VPC, by longest-prefix match. */
function nextHop(
  { vpc: { id: fromId, range }, carrying, idle }: RouteTable,
  toId: string,
  address: number,
): Step {
  if (containsAddress(range, address)) return { failure: { reason: 'local', vpcId: fromId, vpcIds: [toId] } };
  const fitting = carrying.longestMatch(address);
  const [first] = fitting;
  if (first !== undefined) {
    if (fitting.length === 1 && peerOf(first, fromId) === toId) return { link: first };
    const peers = new Set(fitting.map((link) => peerOf(link, fromId)));
    if (peers.size > 1) return { failure: { reason: 'ambiguous', vpcId: fromId, vpcIds: [...peers] } };
    if (!peers.has(toId))
      return {
        failure: { reason: 'led-elsewhere', vpcId: fromId, vpcIds: [...peers], connectionId: first.id ?? '' },
      };
    return { link: first };
  }
  const nearest = idle.find(({ link }) => peerOf(link, fromId) === toId);
  if (nearest === undefined) return { failure: { reason: 'no-route', vpcId: fromId } };
  const { reason, link } = nearest;
  return {
    failure: { reason, vpcId: fromId, crossConnectId: link.crossConnectId, connectionId: link.id ?? '' },
  };
}

/** The hops of one direction: source, its routes, interconnect, Cross Connect, interconnect, destination. */
function hopsOf(
  { id: from, regionId }: NetworkVpc,
  { id: to, regionId: toRegionId }: NetworkVpc,
  step: Step,
): Hop[] {
  const failing = 'link' in step ? undefined : step.failure.reason;
  const inCrossConnect = failing === 'cross-connect-expired' || failing === 'cross-connect-not-active';
  const failsAt = failing === undefined ? Infinity : inCrossConnect ? 3 : 1;
  const stateAt = (index: number): Hop['state'] =>
    index < failsAt ? 'passed' : index === failsAt ? 'failed' : 'not-reached';
  const crossConnectId = 'link' in step ? step.link.crossConnectId : step.failure.crossConnectId;
  if (crossConnectId === undefined) {
    return [
      { kind: 'source', id: from, state: 'passed' },
      { kind: 'routes', id: from, state: stateAt(1) },
      { kind: 'destination', id: to, state: stateAt(2) },
    ];
  }
  return [
    { kind: 'source', id: from, state: 'passed' },
    { kind: 'routes', id: from, state: stateAt(1) },
    { kind: 'interconnect', id: regionId, state: stateAt(2) },
    { kind: 'cross-connect', id: crossConnectId, state: stateAt(3) },
    { kind: 'interconnect', id: toRegionId, state: stateAt(4) },
    { kind: 'destination', id: to, state: stateAt(5) },
  ];
}

const unknown = (failure: Failure, from?: ResolvedPlace): Reach => ({
  verdict: 'unknown',
  from,
  to: undefined,
  hops: [],
  returnHops: [],
  failure,
});

/** The first address of a VPC that none of the peer's other routes claims; its very first where all are claimed. */
function speakingAddress(network: Network, vpc: NetworkVpc, peerId: string | undefined): number {
  if (peerId === undefined || !network.vpcs.has(peerId)) return vpc.range.first;
  const claims = linksByPeer(network, peerId)
    .overlapping(vpc.range)
    .map((link) => vpcOf(network, peerOf(link, peerId)))
    .filter(({ id, range }) => id !== vpc.id && range.prefix > vpc.range.prefix)
    .map(({ range }) => range);
  let address = vpc.range.first;
  for (const claim of claims) if (containsAddress(claim, address)) address = claim.last + 1;
  return address <= vpc.range.last ? address : vpc.range.first;
}

function resolve(
  network: Network,
  place: Place,
  peerId: string | undefined,
): ResolvedPlace | FailureReason | string[] {
  const address = place.address === undefined ? undefined : parseAddress(place.address);
  if (place.vpcId !== undefined) {
    const vpc = vpcOf(network, place.vpcId);
    if (address !== undefined && !containsAddress(vpc.range, address)) return 'unknown-address';
    return { vpcId: vpc.id, address: address ?? speakingAddress(network, vpc, peerId) };
  }
  if (address === undefined) return 'unknown-address';
  const holders = vpcsAt(network, address);
  const [only] = holders;
  if (only === undefined) return 'unknown-address';
  return holders.length > 1 ? holders.map(({ id }) => id) : { vpcId: only.id, address };
}

/** Of several VPCs with the destination's address, the one that the source's routes lead to. */
function meantBy(
  network: Network,
  fromId: string,
  address: number,
  holders: readonly string[],
): string | undefined {
  if (holders.includes(fromId)) return fromId;
  const fitting = routeTableOf(network, fromId).carrying.longestMatch(address);
  const peers = new Set(fitting.map((link) => peerOf(link, fromId)));
  if (peers.size > 0) return [...peers][0];
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
  const from = resolve(network, fromPlace, toPlace.vpcId);
  if (typeof from === 'string' || Array.isArray(from)) {
    const address = fromPlace.address ?? '';
    return unknown(
      Array.isArray(from)
        ? { reason: 'which-vpc', direction: 'back', address, vpcIds: from }
        : { reason: 'unknown-address', direction: 'back', address },
    );
  }
  let to = resolve(network, toPlace, from.vpcId);
  const address = toPlace.address ?? '';
  if (Array.isArray(to)) {
    const wanted = parseAddress(address) ?? 0;
    const meant = meantBy(network, from.vpcId, wanted, to);
    if (meant === undefined)
      return unknown({ reason: 'which-vpc', direction: 'forth', address, vpcIds: to }, from);
    to = { vpcId: meant, address: wanted };
  }
  if (typeof to === 'string')
    return unknown({ reason: 'unknown-address', direction: 'forth', address }, from);
  return checkResolved(network, from, to);
}

/** A VPC that is no longer there is as good as none. */
export const knownPlace = ({ vpcs }: Network, { vpcId, address }: Place): Place =>
  vpcId !== undefined && vpcs.has(vpcId) ? { vpcId, address } : { address };

const LOCAL_KINDS = ['source', 'destination'] as const;

/** The same for places that are known: an address of a VPC each. */
export function checkResolved(network: Network, from: ResolvedPlace, to: ResolvedPlace): Reach {
  if (from.vpcId === to.vpcId) {
    const local = LOCAL_KINDS.map((kind): Hop => ({ kind, id: from.vpcId, state: 'passed' }));
    return { verdict: 'reachable', from, to, hops: local, returnHops: local };
  }
  const source = routeTableOf(network, from.vpcId);
  const destination = routeTableOf(network, to.vpcId);
  const forth = nextHop(source, to.vpcId, to.address);
  const back = nextHop(destination, from.vpcId, from.address);
  const hops = hopsOf(source.vpc, destination.vpc, forth);
  const returnHops = hopsOf(destination.vpc, source.vpc, back);
  const failure: Failure | undefined =
    'failure' in forth
      ? { ...forth.failure, direction: 'forth', address: formatAddress(to.address) }
      : 'failure' in back
        ? { ...back.failure, direction: 'back', address: formatAddress(from.address) }
        : undefined;
  if (failure === undefined) return { verdict: 'reachable', from, to, hops, returnHops };
  return {
    verdict: failure.reason === 'ambiguous' ? 'ambiguous' : 'unreachable',
    from,
    to,
    hops,
    returnHops,
    failure,
  };
}

/** The network with one more connection, up and carrying. */
export function withConnection(network: Network, link: Omit<Link, 'status'>): Network {
  const { network: grown, add } = fork(network);
  add({ ...link, status: 'ACTIVE' });
  return grown;
}

import { containsAddress } from './cidr';
import { isRunning } from './cross-connect-lifecycle';
import { hopsOf, type Hop } from './hop';
import { buildPrefixTable, longestMatch, type PrefixTable } from './longest-prefix';
import { peerOf, vpcOf, type Link, type Network, type NetworkVpc } from './network';

/** Why a connection carries no traffic. */
export type Obstacle =
  'pending' | 'provisioning' | 'deleting' | 'cross-connect-expired' | 'cross-connect-not-active';
const NOT_ACTIVE: Partial<Record<Link['status'], Obstacle>> = {
  PENDING_ACCEPTANCE: 'pending',
  PROVISIONING: 'provisioning',
  DELETING: 'deleting',
};
/** How far a connection is from carrying: the one to blame is the one that is nearest. */
const NEARNESS: readonly Obstacle[] = [
  'cross-connect-expired',
  'cross-connect-not-active',
  'provisioning',
  'pending',
  'deleting',
];

/** Undefined when it carries. */
export function obstacleOf(network: Network, link: Link): Obstacle | undefined {
  const own = NOT_ACTIVE[link.status];
  if (own !== undefined) return own;
  const status = network.crossConnects.get(link.crossConnectId)?.status ?? 'ACTIVE';
  if (isRunning(status)) return undefined;
  return status === 'EXPIRED' ? 'cross-connect-expired' : 'cross-connect-not-active';
}

/** Where routes of one prefix lead: there when it is a single VPC, to nowhere for sure when they are several. */
export interface Way {
  readonly peers: readonly [NetworkVpc, ...NetworkVpc[]];
  readonly link: Link;
  /** On the way to the only peer; the same for every address, so made once. */
  readonly hops: readonly Hop[];
}
export interface Idle {
  readonly link: Link;
  readonly peer: NetworkVpc;
  readonly reason: Obstacle;
}
/** What a VPC sends by: the connections that carry traffic now, and those that do not yet or no more. */
export interface RouteTable {
  readonly vpc: NetworkVpc;
  readonly carrying: PrefixTable<Way>;
  readonly idle: readonly Idle[];
}

const routeTables = new WeakMap<Network, Map<string, RouteTable>>();
/** Made when first asked for. Throws when the VPC is not in the network. */
export function routeTableOf(network: Network, vpcId: string): RouteTable {
  let tables = routeTables.get(network);
  if (tables === undefined) routeTables.set(network, (tables = new Map<string, RouteTable>()));
  let table = tables.get(vpcId);
  if (table === undefined) tables.set(vpcId, (table = makeRouteTable(network, vpcOf(network, vpcId))));
  return table;
}

function makeRouteTable(network: Network, vpc: NetworkVpc): RouteTable {
  const carrying: { link: Link; peer: NetworkVpc }[] = [];
  const idle: Idle[] = [];
  for (const link of network.byVpc.get(vpc.id) ?? []) {
    const peer = vpcOf(network, peerOf(link, vpc.id));
    const reason = obstacleOf(network, link);
    if (reason === undefined) carrying.push({ link, peer });
    else idle.push({ link, peer, reason });
  }
  return {
    vpc,
    carrying: buildPrefixTable(
      carrying,
      ({ peer }) => peer.range,
      (routes): Way => {
        const [{ link, peer }] = routes as [(typeof routes)[number]];
        const peers = [peer, ...new Set(routes.map((route) => route.peer).filter((each) => each !== peer))];
        return { peers: peers as [NetworkVpc], link, hops: hopsOf(vpc, peer, link.crossConnectId) };
      },
    ),
    idle: idle.sort((a, b) => NEARNESS.indexOf(a.reason) - NEARNESS.indexOf(b.reason)),
  };
}

/** Why a VPC does not send to an address of another, and what of the configuration that is due to. */
export interface RouteFailure {
  readonly reason: Obstacle | 'local' | 'no-route' | 'ambiguous' | 'led-elsewhere';
  readonly vpcId: string;
  readonly connectionId?: string;
  readonly crossConnectId?: string;
  readonly vpcIds?: readonly string[];
}
const idsOf = (vpcs: readonly NetworkVpc[]) => vpcs.map(({ id }) => id);

/** The way by which a VPC sends to an address of another VPC, by longest-prefix match; else why it does not. */
export function wayTo(
  { vpc, carrying, idle }: RouteTable,
  to: NetworkVpc,
  address: number,
): Way | RouteFailure {
  if (containsAddress(vpc.range, address)) return { reason: 'local', vpcId: vpc.id, vpcIds: [to.id] };
  const way = longestMatch(carrying, address);
  if (way !== undefined) {
    const { peers, link } = way;
    if (peers.length > 1) return { reason: 'ambiguous', vpcId: vpc.id, vpcIds: idsOf(peers) };
    if (peers[0] === to) return way;
    return { reason: 'led-elsewhere', vpcId: vpc.id, vpcIds: idsOf(peers), connectionId: link.id ?? '' };
  }
  const nearest = idle.find(({ peer }) => peer === to);
  if (nearest === undefined) return { reason: 'no-route', vpcId: vpc.id };
  const { reason, link } = nearest;
  return { reason, vpcId: vpc.id, crossConnectId: link.crossConnectId, connectionId: link.id ?? '' };
}

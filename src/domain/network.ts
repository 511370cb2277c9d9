import { mustParseCidr, type Cidr } from './cidr';
import { buildCidrIndex, type CidrIndex } from './cidr-index';
import { isLive, type ConnectionStatus } from './connection-lifecycle';
import type { CrossConnectStatus } from './cross-connect-lifecycle';

/** What the conditions need to know of a VPC. Without a name its id is shown. */
export interface RuleVpc {
  readonly id: string;
  readonly name?: string | undefined;
  readonly cidr: string;
  readonly regionId: string;
}
export interface RuleConnection {
  readonly id?: string | undefined;
  readonly crossConnectId: string;
  readonly requesterVpcId: string;
  readonly accepterVpcId: string;
  /** As of now: what follows from time has been computed. */
  readonly status: ConnectionStatus;
}
/** The conditions need only its id; reachability also its regions and its status as of now. */
export interface RuleCrossConnect {
  readonly id: string;
  readonly name?: string | undefined;
  readonly requesterRegionId?: string;
  readonly accepterRegionId?: string;
  readonly status?: CrossConnectStatus;
}
export interface NetworkData {
  readonly vpcs: readonly RuleVpc[];
  readonly connections: readonly RuleConnection[];
  readonly crossConnects?: readonly RuleCrossConnect[];
}

/** A live connection in the index. `batchIndex` marks one that an earlier pair of the same batch would make. */
export interface Link extends RuleConnection {
  readonly batchIndex?: number;
}
export type NetworkVpc = RuleVpc & { readonly range: Cidr };

/** The VPCs with their parsed CIDRs, and the live connections by Cross Connect and by VPC. */
export interface Network {
  readonly vpcs: ReadonlyMap<string, NetworkVpc>;
  readonly crossConnects: ReadonlyMap<string, RuleCrossConnect>;
  readonly byCrossConnect: ReadonlyMap<string, readonly Link[]>;
  readonly byVpc: ReadonlyMap<string, readonly Link[]>;
}

/** Both VPCs of a link; one only where a link joins a VPC with itself. */
const endsOf = (link: Link) => [...new Set([link.requesterVpcId, link.accepterVpcId])];

/** Ended connections are left out. Throws when a CIDR is not one: data is parsed at the edge. */
export function buildNetwork({ vpcs, connections, crossConnects = [] }: NetworkData): Network {
  const collect = (key: (link: Link) => string[]) => {
    const index = new Map<string, Link[]>();
    for (const connection of connections) {
      if (!isLive(connection.status)) continue;
      for (const each of key(connection)) {
        const links = index.get(each);
        if (links === undefined) index.set(each, [connection]);
        else links.push(connection);
      }
    }
    return index;
  };
  return {
    vpcs: new Map(vpcs.map((vpc) => [vpc.id, { ...vpc, range: mustParseCidr(vpc.cidr) }])),
    crossConnects: new Map(crossConnects.map((each) => [each.id, each])),
    byCrossConnect: collect((link) => [link.crossConnectId]),
    byVpc: collect(endsOf),
  };
}

type LinkIndex = Map<string, readonly Link[]>;

/** A network that links can be added to; the one it comes from stays as it was. */
export function fork(network: Network) {
  const byCrossConnect: LinkIndex = new Map(network.byCrossConnect);
  const byVpc: LinkIndex = new Map(network.byVpc);
  const append = (index: LinkIndex, key: string, link: Link) =>
    index.set(key, [...(index.get(key) ?? []), link]);
  return {
    network: { ...network, byCrossConnect, byVpc } satisfies Network as Network,
    add: (link: Link) => {
      append(byCrossConnect, link.crossConnectId, link);
      for (const end of endsOf(link)) append(byVpc, end, link);
    },
  };
}

export function vpcOf(network: Network, id: string): NetworkVpc {
  const vpc = network.vpcs.get(id);
  if (vpc === undefined) throw new Error(`VPC ${id} is not part of the network`);
  return vpc;
}

/** The other end of a VPC's connection, whatever its direction. */
export const peerOf = (link: Link, vpcId: string) =>
  link.requesterVpcId === vpcId ? link.accepterVpcId : link.requesterVpcId;

export type EndKey = 'requesterVpcId' | 'accepterVpcId';
/** Of a VPC or Cross Connect without links. */
const EMPTY = buildCidrIndex<never>([], (none) => none);

/**
 * A list of links is never changed, only replaced, so what is made of it is kept with it and needs no invalidation.
 */
function keptWith<T>(make: (network: Network, links: readonly Link[], key: string) => T) {
  const kept = new WeakMap<readonly Link[], Map<string, T>>();
  return (network: Network, links: readonly Link[], key: string): T => {
    let of = kept.get(links);
    if (of === undefined) kept.set(links, (of = new Map<string, T>()));
    let value = of.get(key);
    if (value === undefined) of.set(key, (value = make(network, links, key)));
    return value;
  };
}

export interface Standing {
  readonly vpcId: string;
  readonly links: readonly Link[];
}
const standing = keptWith((network, links, side) => {
  const byVpc = new Map<string, Link[]>();
  for (const link of links) {
    const vpcId = link[side as EndKey];
    const there = byVpc.get(vpcId);
    if (there === undefined) byVpc.set(vpcId, [link]);
    else there.push(link);
  }
  const all = [...byVpc].map(([vpcId, of]): Standing => ({ vpcId, links: of }));
  return buildCidrIndex(all, ({ vpcId }) => vpcOf(network, vpcId).range);
});

/** The VPCs that stand behind one side of a Cross Connect, with their links in it, by CIDR. */
export function standingBehind(network: Network, crossConnectId: string, side: EndKey): CidrIndex<Standing> {
  const links = network.byCrossConnect.get(crossConnectId);
  return links === undefined ? EMPTY : standing(network, links, side);
}

const peers = keptWith((network, links, vpcId) =>
  buildCidrIndex(links, (link) => vpcOf(network, peerOf(link, vpcId)).range),
);

/** The links of a VPC, by the CIDR of the other end. */
export function linksByPeer(network: Network, vpcId: string): CidrIndex<Link> {
  const links = network.byVpc.get(vpcId);
  return links === undefined ? EMPTY : peers(network, links, vpcId);
}

import { mustParseCidr, type Cidr } from './cidr';
import { isLive, type ConnectionStatus } from './connection-lifecycle';

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
export interface RuleCrossConnect {
  readonly id: string;
  readonly name?: string | undefined;
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

/** The VPCs with their parsed CIDRs, and the live connections by Cross Connect and by VPC. */
export interface Network {
  readonly vpcs: ReadonlyMap<string, RuleVpc & { range: Cidr }>;
  readonly crossConnectNames: ReadonlyMap<string, string>;
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
    crossConnectNames: new Map(crossConnects.map(({ id, name }) => [id, name ?? id])),
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

export function vpcOf(network: Network, id: string) {
  const vpc = network.vpcs.get(id);
  if (vpc === undefined) throw new Error(`VPC ${id} is not part of the network`);
  return vpc;
}

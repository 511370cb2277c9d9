import type { ConnectionStatus } from '../../../domain/connection-lifecycle';
import type { CrossConnectStatus } from '../../../domain/cross-connect-lifecycle';
import type { TopologyGraph } from '../../../domain/topology';

/**
 * The file that the topology is exported to. Lists are ordered by id, and keys stand in this order, so that two files can be
 * compared line by line. `version` grows when a field goes or changes its meaning; a new field alone does not change it.
 */
export interface TopologyFile {
  readonly format: 'cross-connect-topology';
  readonly version: 1;
  readonly title: string;
  /** When it was exported: ISO 8601, UTC. */
  readonly date: string;
  /** The account that exported it. */
  readonly account: string;
  /** What the file leaves out or only imagines, in the reader's language; absent when nothing. */
  readonly note?: string;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly vpcs: readonly {
      readonly id: string;
      /** Null when another account does not tell it. */
      readonly name: string | null;
      readonly cidr: string;
      readonly account: string;
      /** Whether it belongs to the account that exported. */
      readonly own: boolean;
    }[];
  }[];
  readonly crossConnects: readonly {
    readonly id: string;
    readonly name: string;
    readonly requesterRegionId: string;
    readonly accepterRegionId: string;
    readonly bandwidthMbps: number;
    readonly status: CrossConnectStatus;
    readonly own: boolean;
  }[];
  readonly vpcConnections: readonly {
    readonly id: string;
    readonly crossConnectId: string;
    readonly requesterVpcId: string;
    readonly accepterVpcId: string;
    readonly status: ConnectionStatus;
  }[];
}

export interface JsonFacts {
  readonly graph: TopologyGraph;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
  readonly account: string;
  readonly note?: string | undefined;
}

const byId = <T extends { readonly id: string }>(all: Iterable<T>): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** The facts behind the picture, without places. */
export function topologyFile({ graph, title, date, account, note }: JsonFacts): TopologyFile {
  return {
    ...{ format: 'cross-connect-topology', version: 1, title, date, account },
    ...(note !== undefined && { note }),
    regions: byId(graph.regions).map(({ id, name, city, vpcIds }) => ({
      ...{ id, name, city },
      vpcs: byId(vpcIds.flatMap((vpcId) => graph.vpcs.get(vpcId) ?? [])).map((vpc) => ({
        ...{ id: vpc.id, name: vpc.name ?? null, cidr: vpc.cidr, account: vpc.accountName, own: vpc.own },
      })),
    })),
    crossConnects: byId(graph.pipes.values()).map((pipe) => ({
      ...{ id: pipe.id, name: pipe.name },
      ...{ requesterRegionId: pipe.requesterRegionId, accepterRegionId: pipe.accepterRegionId },
      ...{ bandwidthMbps: pipe.bandwidthMbps, status: pipe.status, own: pipe.own },
    })),
    vpcConnections: byId(graph.links.values()).map((link) => ({
      ...{ id: link.id, crossConnectId: link.crossConnectId },
      ...{ requesterVpcId: link.requesterVpcId, accepterVpcId: link.accepterVpcId, status: link.status },
    })),
  };
}

export const topologyJson = (facts: JsonFacts) => `${JSON.stringify(topologyFile(facts), null, 2)}\n`;

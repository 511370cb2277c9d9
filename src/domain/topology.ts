import type { ConnectionStatus } from './connection-lifecycle';
import type { CrossConnectStatus } from './cross-connect-lifecycle';
import type { Reach } from './reachability';
import { standingOf, type Standing } from './standing';

export interface TopologyData {
  readonly regions: readonly { id: string; name: string; city: string }[];
  readonly vpcs: readonly {
    id: string;
    name?: string | undefined;
    cidr: string;
    regionId: string;
    accountName: string;
    own: boolean;
  }[];
  readonly crossConnects: readonly {
    id: string;
    name: string;
    requesterRegionId: string;
    accepterRegionId: string;
    bandwidthMbps: number;
    status: CrossConnectStatus;
    own: boolean;
  }[];
  readonly connections: readonly {
    id: string;
    crossConnectId: string;
    requesterVpcId: string;
    accepterVpcId: string;
    status: ConnectionStatus;
    /** 0 to 100, while it is being set up or removed. */
    progressPercent?: number | undefined;
  }[];
}
export type TopologyVpc = TopologyData['vpcs'][number] & {
  /** Another account's VPC whose name is not known goes by its id. */
  readonly label: string;
  readonly linkIds: readonly string[];
};
/** The end of a Cross Connect in a region: its interconnect. */
export interface TopologyPort {
  readonly id: string;
  readonly crossConnectId: string;
  readonly regionId: string;
  readonly side: 'requester' | 'accepter';
}
export type TopologyPipe = TopologyData['crossConnects'][number] & {
  readonly requesterPortId: string;
  readonly accepterPortId: string;
  /** Three steps of bandwidth: below 50 Mbps, below 150 Mbps, and from there on. */
  readonly weight: 1 | 2 | 3;
  readonly linkIds: readonly string[];
};
/** A VPC connection: VPC → interconnect → pipe → interconnect → VPC. */
export type TopologyLink = TopologyData['connections'][number] & {
  /** Active, but its pipe carries nothing. */
  readonly stopped?: true;
};
export interface TopologyRegion {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly vpcIds: readonly string[];
  readonly portIds: readonly string[];
}
export interface TopologyGraph {
  readonly regions: readonly TopologyRegion[];
  readonly vpcs: ReadonlyMap<string, TopologyVpc>;
  readonly ports: ReadonlyMap<string, TopologyPort>;
  readonly pipes: ReadonlyMap<string, TopologyPipe>;
  readonly links: ReadonlyMap<string, TopologyLink>;
}

export const linkStanding = ({ stopped, status }: TopologyLink): Standing => (stopped ? 'STOPPED' : status);
/** Most are left as they are: thousands need no copy. */
export const linkIn = (
  { status }: Pick<TopologyPipe, 'status'>,
  connection: TopologyData['connections'][number],
): TopologyLink =>
  standingOf(connection.status, status) === 'STOPPED' ? { ...connection, stopped: true } : connection;

export const portIdOf = (crossConnectId: string, side: TopologyPort['side']) => `${crossConnectId}:${side}`;
const weightOf = (mbps: number) => (mbps < 50 ? 1 : mbps < 150 ? 2 : 3);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** In place; what is in order already, as most is, stays untouched. */
const sorted = (ids: string[]) =>
  ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id) ? ids : ids.sort();

function groupBy<T>(all: Iterable<T>, keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}

/**
 * The picture's contents, without places. Links whose ends or pipe are not in the data are left out. Regions are those that
 * hold something; where none does, all, so that an empty account sees its regions.
 */
export function buildTopology(data: TopologyData): TopologyGraph {
  const linksAtVpc = new Map(data.vpcs.map(({ id }): [string, string[]] => [id, []]));
  const inPipes = new Map(
    data.crossConnects.map((pipe) => [pipe.id, { pipe, linkIds: new Array<string>() }] as const),
  );
  const links = new Map<string, TopologyLink>();
  for (const link of data.connections) {
    const atRequester = linksAtVpc.get(link.requesterVpcId);
    const atAccepter = linksAtVpc.get(link.accepterVpcId);
    const inPipe = inPipes.get(link.crossConnectId);
    if (!atRequester || !atAccepter || !inPipe) continue;
    links.set(link.id, linkIn(inPipe.pipe, link));
    atRequester.push(link.id);
    atAccepter.push(link.id);
    inPipe.linkIds.push(link.id);
  }
  const vpcs = new Map<string, TopologyVpc>();
  for (const { id, name, cidr, regionId, accountName, own } of data.vpcs) {
    // By id, so that the picture does not depend on the order in which the data arrives.
    const linkIds = sorted(linksAtVpc.get(id) ?? []);
    // Field by field: spreading ten thousand objects takes five times as long.
    vpcs.set(id, { id, name, cidr, regionId, accountName, own, label: name ?? id, linkIds });
  }
  const pipes = new Map(
    data.crossConnects.map((pipe): [string, TopologyPipe] => [
      pipe.id,
      {
        ...pipe,
        requesterPortId: portIdOf(pipe.id, 'requester'),
        accepterPortId: portIdOf(pipe.id, 'accepter'),
        weight: weightOf(pipe.bandwidthMbps),
        linkIds: sorted(inPipes.get(pipe.id)?.linkIds ?? []),
      },
    ]),
  );
  const ports = new Map(
    [...pipes.values()].flatMap((pipe): [string, TopologyPort][] =>
      (['requester', 'accepter'] as const).map((side) => {
        const regionId = side === 'requester' ? pipe.requesterRegionId : pipe.accepterRegionId;
        const id = portIdOf(pipe.id, side);
        return [id, { id, crossConnectId: pipe.id, regionId, side }];
      }),
    ),
  );
  const vpcsIn = groupBy(vpcs.values(), ({ regionId }) => regionId);
  const portsIn = groupBy(ports.values(), ({ regionId }) => regionId);
  const regions = data.regions.map((region) => ({
    ...region,
    vpcIds: (vpcsIn.get(region.id) ?? [])
      .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id))
      .map(({ id }) => id),
    portIds: (portsIn.get(region.id) ?? []).map(({ id }) => id).sort(),
  }));
  const used = regions.filter((region) => region.vpcIds.length > 0 || region.portIds.length > 0);
  return { regions: used.length > 0 ? used : regions, vpcs, ports, pipes, links };
}

/** What stands out when these are selected: themselves, and everything on their paths. */
export function neighbours(graph: TopologyGraph, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  const addPipe = (pipeId: string) => {
    const pipe = graph.pipes.get(pipeId);
    if (pipe) for (const each of [pipe.id, pipe.requesterPortId, pipe.accepterPortId]) found.add(each);
  };
  for (const id of ids) {
    addPipe(id);
    const linkIds = graph.vpcs.get(id)?.linkIds ?? graph.pipes.get(id)?.linkIds ?? [id];
    for (const linkId of linkIds) {
      const link = graph.links.get(linkId);
      if (link === undefined) continue;
      for (const each of [link.id, link.requesterVpcId, link.accepterVpcId]) found.add(each);
      addPipe(link.crossConnectId);
    }
  }
  return found;
}

/** The elements that the way of a packet leads over, and the one where it ends when it does not get through. */
export function elementsOfReach(
  graph: TopologyGraph,
  { hops, returnHops }: Pick<Reach, 'hops' | 'returnHops'>,
) {
  const all = [...hops, ...returnHops];
  const vpcIds = new Set(
    all.flatMap(({ kind, id }) => (kind === 'source' || kind === 'destination' ? id : [])),
  );
  const ids = new Set(vpcIds);
  for (const { kind, id, state } of all) {
    const pipe = kind === 'cross-connect' && state !== 'not-reached' ? graph.pipes.get(id) : undefined;
    if (pipe === undefined) continue;
    for (const each of [pipe.id, pipe.requesterPortId, pipe.accepterPortId]) ids.add(each);
    for (const linkId of pipe.linkIds) {
      const link = graph.links.get(linkId);
      if (link && vpcIds.has(link.requesterVpcId) && vpcIds.has(link.accepterVpcId)) ids.add(linkId);
    }
  }
  return { ids, failedId: all.find(({ state }) => state === 'failed')?.id };
}

/** The links that are new, or whose status is another one. */
export function changedLinks(before: TopologyGraph, after: TopologyGraph): readonly string[] {
  return [...after.links.values()].flatMap(({ id, status }) =>
    before.links.get(id)?.status === status ? [] : [id],
  );
}

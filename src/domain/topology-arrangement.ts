import type { TopologyGraph } from './topology';

export type Side = 'left' | 'right';
/** A place in a row that can be empty: what stood there is gone, and nothing else moves for it. */
type Slots = readonly (string | undefined)[];
/** Who stands on which side, and in which order VPCs and interconnects stand in each region. */
export interface Arrangement {
  readonly sides: ReadonlyMap<string, Side>;
  readonly vpcs: ReadonlyMap<string, Slots>;
  readonly ports: ReadonlyMap<string, Slots>;
}

const ROUNDS = 4;

/**
 * Two columns of frames, facing each other. The region with the most Cross Connects, of equals the one that requests more,
 * is on the left; every further region goes where more of its Cross Connects lead across. Of equal ones the later in the
 * alphabet comes first: HCM03 then stands left of HAN01 before their first Cross Connect as after it.
 */
function chooseSides(graph: TopologyGraph, before: ReadonlyMap<string, Side> | undefined): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const { id } of graph.regions) {
    const side = before?.get(id);
    if (side !== undefined) sides.set(id, side);
  }
  const pipes = [...graph.pipes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const degree = (id: string) =>
    pipes.filter((pipe) => pipe.requesterRegionId === id || pipe.accepterRegionId === id).length;
  const pull = (id: string, side: Side) =>
    pipes.filter(
      (pipe) =>
        (pipe.requesterRegionId === id && sides.get(pipe.accepterRegionId) === side) ||
        (pipe.accepterRegionId === id && sides.get(pipe.requesterRegionId) === side),
    ).length;
  const requests = (id: string) => pipes.filter((pipe) => pipe.requesterRegionId === id).length;
  const order = graph.regions
    .map(({ id }) => id)
    .filter((id) => !sides.has(id))
    .sort((a, b) => degree(b) - degree(a) || requests(b) - requests(a) || (a < b ? 1 : -1));
  for (const id of order) {
    const lefts = [...sides.values()].filter((side) => side === 'left').length;
    const difference = pull(id, 'right') - pull(id, 'left') || sides.size - lefts - lefts;
    sides.set(id, difference >= 0 ? 'left' : 'right');
  }
  return sides;
}

/** Links as numbers: the ends of each as indices of VPCs and interconnects. */
function numbered(graph: TopologyGraph) {
  const vpcs = new Map<string, number>();
  const ports = new Map<string, number>();
  for (const { vpcIds, portIds } of graph.regions) {
    for (const id of vpcIds) vpcs.set(id, vpcs.size);
    for (const id of portIds) ports.set(id, ports.size);
  }
  const ends = new Int32Array(graph.links.size * 4);
  let at = 0;
  for (const pipe of graph.pipes.values()) {
    const [near, far] = [ports.get(pipe.requesterPortId) ?? -1, ports.get(pipe.accepterPortId) ?? -1];
    for (const linkId of pipe.linkIds) {
      const link = graph.links.get(linkId);
      if (link === undefined) continue;
      const [requester, accepter] = [vpcs.get(link.requesterVpcId), vpcs.get(link.accepterVpcId)];
      if (requester === undefined || accepter === undefined || near < 0 || far < 0) continue;
      ends.set([requester, accepter, near, far], at);
      at += 4;
    }
  }
  return { vpcs, ports, ends: ends.subarray(0, at) };
}

/** Orders VPCs and interconnects by where their neighbours stand, in turns, so that few links cross; ties keep their order. */
function orderByNeighbours(graph: TopologyGraph) {
  const { vpcs, ports, ends } = numbered(graph);
  const vpcRank = new Float64Array(vpcs.size);
  const portRank = new Float64Array(ports.size);
  const rowsOf = (key: 'vpcIds' | 'portIds', index: Map<string, number>) =>
    graph.regions.map((region) => Int32Array.from(region[key], (id) => index.get(id) ?? 0));
  const vpcRows = rowsOf('vpcIds', vpcs);
  const portRows = rowsOf('portIds', ports);
  const remember = (rows: Int32Array[], rank: Float64Array) => {
    for (const row of rows) row.forEach((each, index) => (rank[each] = (index + 1) / (row.length + 1)));
  };
  remember(vpcRows, vpcRank);
  const sortByMean = (rows: Int32Array[], sums: Float64Array, counts: Int32Array) => {
    // Who has no neighbours stands at the end.
    const mean = (each: number) => (counts[each] ? (sums[each] ?? 0) / (counts[each] ?? 1) : 2);
    for (const row of rows) {
      const keyed = Array.from(row, (each, index) => ({ each, index, key: mean(each) }));
      keyed.sort((a, b) => a.key - b.key || a.index - b.index);
      keyed.forEach(({ each }, index) => (row[index] = each));
    }
  };
  const round = () => {
    const [portSums, portCounts] = [new Float64Array(ports.size), new Int32Array(ports.size)];
    const [vpcSums, vpcCounts] = [new Float64Array(vpcs.size), new Int32Array(vpcs.size)];
    const add = (sums: Float64Array, counts: Int32Array, index: number, value: number, weight = 1) => {
      sums[index] = (sums[index] ?? 0) + value;
      counts[index] = (counts[index] ?? 0) + weight;
    };
    for (let at = 0; at < ends.length; at += 4) {
      const [r = 0, a = 0, near = 0, far = 0] = ends.subarray(at, at + 4);
      const both = (vpcRank[r] ?? 0.5) + (vpcRank[a] ?? 0.5);
      add(portSums, portCounts, near, both, 2);
      add(portSums, portCounts, far, both, 2);
    }
    sortByMean(portRows, portSums, portCounts);
    remember(portRows, portRank);
    for (let at = 0; at < ends.length; at += 4) {
      const [r = 0, a = 0, near = 0, far = 0] = ends.subarray(at, at + 4);
      // First by interconnect, within it by the peer.
      add(vpcSums, vpcCounts, r, (portRank[near] ?? 0.5) + (vpcRank[a] ?? 0.5) / 100);
      add(vpcSums, vpcCounts, a, (portRank[far] ?? 0.5) + (vpcRank[r] ?? 0.5) / 100);
    }
    sortByMean(vpcRows, vpcSums, vpcCounts);
    remember(vpcRows, vpcRank);
  };
  for (let index = 0; index < ROUNDS; index++) round();
  const named = (rows: Int32Array[], index: Map<string, number>) => {
    const ids = [...index.keys()];
    return rows.map((row) => Array.from(row, (each) => ids[each]));
  };
  return { vpcs: named(vpcRows, vpcs), ports: named(portRows, ports) };
}

/** Who stood there stays; who is new takes an empty place, or stands at the end. */
function keepPlaces(before: Slots, ids: readonly string[]): Slots {
  const present = new Set(ids);
  const known = new Set(before);
  const arrived = ids.filter((id) => !known.has(id));
  if (arrived.length === 0 && before.every((id) => id === undefined || present.has(id))) return before;
  const slots = before.map((id) => (id !== undefined && present.has(id) ? id : arrived.shift()));
  return [...slots, ...arrived];
}

/**
 * The order of everything, without sizes. The same graph gives the same arrangement, no chance in it; with the one before,
 * nothing that stood in it moves.
 */
export function arrange(graph: TopologyGraph, before?: Arrangement): Arrangement {
  const sides = chooseSides(graph, before?.sides);
  const isKnown = graph.regions.every(({ id }) => before?.vpcs.has(id));
  const fresh = isKnown ? undefined : orderByNeighbours(graph);
  const rows = (key: 'vpcs' | 'ports') =>
    new Map(
      graph.regions.map((region, index) => {
        const stood = before?.[key].get(region.id);
        const ids = key === 'vpcs' ? region.vpcIds : region.portIds;
        return [region.id, stood ? keepPlaces(stood, ids) : (fresh?.[key][index] ?? ids)];
      }),
    );
  return { sides, vpcs: rows('vpcs'), ports: rows('ports') };
}

/** Arranges one graph after the other, each with the one before. */
export function createArranger() {
  let before: Arrangement | undefined;
  return (graph: TopologyGraph): Arrangement => (before = arrange(graph, before));
}

import type { ConnectionStatus } from '../../domain/connection-lifecycle';
import type { TopologyGraph, TopologyPipe } from '../../domain/topology';
import { holds, meets, type Box, type Point } from '../../domain/plane';
import type { Places, PortPlace } from '../../domain/topology-placement';
import { laneOffset, linkPath, pipeMiddle } from './link-path';

/** All Cross Connects between two regions, as they are seen from afar. */
export interface Bundle {
  readonly id: string;
  readonly pipes: readonly TopologyPipe[];
  readonly bandwidthMbps: number;
  readonly from: PortPlace;
  readonly to: PortPlace;
}
export interface RegionSums {
  readonly vpcs: number;
  /** Connections that end in the region. */
  readonly links: Readonly<Partial<Record<ConnectionStatus, number>>>;
}
/**
 * The picture as data: what stands where, found by place. It holds every VPC and link; React Flow and the canvas take from it
 * what is on the screen. Coordinates are those of the picture, in px.
 */
export interface Scene {
  readonly graph: TopologyGraph;
  readonly places: Places;
  readonly bundles: readonly Bundle[];
  regionSums(regionId: string): RegionSums;
  vpcsIn(area: Box): string[];
  vpcAt(point: Point): string | undefined;
  /** The links that may pass through the area; undefined when there are more than `limit`. */
  linksIn(area: Box, limit: number): string[] | undefined;
  /** Where the label of a pipe stands: its middle below. */
  labelOf(pipeId: string): Point | undefined;
  /** SVG path data of a link from end to end. */
  linkPath(linkId: string): string | undefined;
}

const BUCKET = 512;
/** Boxes by the squares of a grid that they touch. */
function bucketsOf(boxes: ReadonlyMap<string, Box>) {
  const buckets = new Map<number, string[]>();
  const visit = ({ x, y, width, height }: Box, each: (key: number) => void) => {
    for (let column = Math.floor(x / BUCKET); column <= Math.floor((x + width) / BUCKET); column++)
      for (let row = Math.floor(y / BUCKET); row <= Math.floor((y + height) / BUCKET); row++)
        each(column * 65_536 + row);
  };
  for (const [id, box] of boxes)
    visit(box, (key) => {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [id]);
      else bucket.push(id);
    });
  return (area: Box) => {
    const found = new Set<string>();
    visit(area, (key) => buckets.get(key)?.forEach((id) => found.add(id)));
    return [...found].filter((id) => meets(boxes.get(id) ?? area, area));
  };
}

/** Made when first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The boxes around all links, four numbers each: left, top, right, bottom. */
function linkBounds({ graph, places }: { graph: TopologyGraph; places: Places }) {
  const ids: string[] = [];
  const bounds = new Float64Array(graph.links.size * 4);
  for (const pipe of graph.pipes.values()) {
    const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
    if (from === undefined || to === undefined) continue;
    for (const id of pipe.linkIds) {
      const link = graph.links.get(id);
      const requester = link && places.vpcs.get(link.requesterVpcId);
      const accepter = link && places.vpcs.get(link.accepterVpcId);
      if (requester === undefined || accepter === undefined) continue;
      bounds.set(
        [
          Math.min(requester.x, accepter.x, from.x, to.x),
          Math.min(requester.y, accepter.y, from.y, to.y),
          Math.max(requester.x + requester.width, accepter.x + accepter.width, from.x, to.x),
          Math.max(requester.y + requester.height, accepter.y + accepter.height, from.y, to.y),
        ],
        ids.length * 4,
      );
      ids.push(id);
    }
  }
  return { ids, bounds };
}

function bundlesOf(graph: TopologyGraph, places: Places): Bundle[] {
  const byPair = new Map<string, TopologyPipe[]>();
  for (const pipe of graph.pipes.values()) {
    const key = [pipe.requesterRegionId, pipe.accepterRegionId].sort().join(' ↔ ');
    byPair.set(key, [...(byPair.get(key) ?? []), pipe]);
  }
  return [...byPair].flatMap(([id, pipes]): Bundle[] => {
    const ends = pipes.flatMap(({ requesterPortId: r, accepterPortId: a, requesterRegionId }) => {
      const [there, back] = [places.ports.get(r), places.ports.get(a)];
      if (there === undefined || back === undefined) return [];
      return requesterRegionId === pipes[0]?.requesterRegionId ? [[there, back]] : [[back, there]];
    });
    const middle = (end: 0 | 1): PortPlace | undefined => {
      const [first] = ends;
      if (first?.[end] === undefined) return undefined;
      const ys = ends.map((each) => each[end]?.y ?? 0);
      return { ...first[end], y: ys.reduce((sum, y) => sum + y, 0) / ys.length };
    };
    const [from, to] = [middle(0), middle(1)];
    if (from === undefined || to === undefined) return [];
    const bandwidthMbps = pipes.reduce((sum, pipe) => sum + pipe.bandwidthMbps, 0);
    return [{ id, pipes, bandwidthMbps, from, to }];
  });
}

function sumsOf(graph: TopologyGraph) {
  const sums = new Map<string, { vpcs: number; links: Partial<Record<ConnectionStatus, number>> }>(
    graph.regions.map(({ id, vpcIds }) => [id, { vpcs: vpcIds.length, links: {} }]),
  );
  for (const { status, requesterVpcId, accepterVpcId } of graph.links.values())
    for (const vpcId of [requesterVpcId, accepterVpcId]) {
      const links = sums.get(graph.vpcs.get(vpcId)?.regionId ?? '')?.links;
      if (links) links[status] = (links[status] ?? 0) + 1;
    }
  return sums;
}

/** Room for a label as large as it gets. */
const LABEL = { width: 290, height: 96 } as const;
/** Labels stand at the middle of their pipe; where several meet they move down, so that none covers another. */
function labelPlaces(graph: TopologyGraph, places: Places) {
  const middles = [...graph.pipes.values()]
    .flatMap((pipe) => {
      const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
      return from && to ? [{ id: pipe.id, ...pipeMiddle(from, to) }] : [];
    })
    .sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const placed = new Map<string, Point>();
  for (const { id, x, y } of middles) {
    const above = [...placed.values()].filter((other) => Math.abs(other.x - x) < LABEL.width);
    placed.set(id, { x, y: Math.max(y, ...above.map((other) => other.y + LABEL.height)) });
  }
  return placed;
}

export function buildScene(graph: TopologyGraph, places: Places): Scene {
  // What filters hide cannot be found either.
  const shown = lazily(() => new Map([...places.vpcs].filter(([id]) => graph.vpcs.has(id))));
  const near = lazily(() => bucketsOf(shown()));
  const bounds = lazily(() => linkBounds({ graph, places }));
  const sums = lazily(() => sumsOf(graph));
  const labels = lazily(() => labelPlaces(graph, places));
  const lanes = lazily(() => {
    const lane = new Map<string, number>();
    for (const { linkIds } of graph.pipes.values())
      linkIds.forEach((id, index) => lane.set(id, laneOffset(index, linkIds.length)));
    return lane;
  });
  return {
    graph,
    places,
    bundles: bundlesOf(graph, places),
    regionSums: (regionId) => sums().get(regionId) ?? { vpcs: 0, links: {} },
    vpcsIn: (area) => near()(area),
    vpcAt(point) {
      const found = near()({ ...point, width: 0, height: 0 });
      return found.find((id) => holds(places.vpcs.get(id) ?? { ...point, width: 0, height: 0 }, point));
    },
    linksIn({ x, y, width, height }, limit) {
      const { ids, bounds: all } = bounds();
      const found: string[] = [];
      for (let index = 0, at = 0; index < ids.length; index++, at += 4) {
        const [left = 0, top = 0, right = 0, bottom = 0] = [all[at], all[at + 1], all[at + 2], all[at + 3]];
        if (left > x + width || right < x || top > y + height || bottom < y) continue;
        if (found.length === limit) return undefined;
        found.push(ids[index] ?? '');
      }
      return found;
    },
    labelOf: (pipeId) => labels().get(pipeId),
    linkPath(linkId) {
      const link = graph.links.get(linkId);
      const pipe = link && graph.pipes.get(link.crossConnectId);
      if (link === undefined || pipe === undefined) return undefined;
      const [requester, accepter] = [
        places.vpcs.get(link.requesterVpcId),
        places.vpcs.get(link.accepterVpcId),
      ];
      const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
      if (!requester || !accepter || !from || !to) return undefined;
      return linkPath([requester, accepter], [from, to], lanes().get(linkId) ?? 0);
    },
  };
}

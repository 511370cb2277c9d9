import type { Standing } from '../../domain/standing';
import { linkStanding, type TopologyGraph, type TopologyPipe } from '../../domain/topology';
import { holds, type Box, type Point } from '../../domain/plane';
import type { Places, PortPlace } from '../../domain/topology-placement';
import { labelPlaces } from './label-places';
import { laneOffset, linkPath } from './link-path';
import { cardsIn, linksPainted, linksPassing, pack, type PackedTopology } from './packed';

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
  readonly links: Readonly<Partial<Record<Standing, number>>>;
}
/**
 * The picture as data: what stands where, found by place. It holds every VPC and link; React Flow and the canvas take from it
 * what is on the screen. Coordinates are those of the picture, in px.
 */
export interface Scene {
  readonly graph: TopologyGraph;
  readonly places: Places;
  /** The same as numbers. */
  packed(): PackedTopology;
  readonly bundles: readonly Bundle[];
  regionSums(regionId: string): RegionSums;
  vpcsIn(area: Box): string[];
  vpcAt(point: Point): string | undefined;
  /** The links that may pass through the area; undefined when there are more than `limit`. */
  linksIn(area: Box, limit: number): string[] | undefined;
  /** The links that are painted when the area is. */
  linksPainted(area: Box): string[];
  /** The point of a pipe above which its label stands. */
  labelOf(pipeId: string): Point | undefined;
  /** SVG path data of a link from end to end. */
  linkPath(linkId: string): string | undefined;
}

/** Made when first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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

function sumsOf({ regions }: TopologyGraph, { links, ends, regionIds }: PackedTopology) {
  const sums = new Map<string, { vpcs: number; links: Partial<Record<Standing, number>> }>(
    regions.map(({ id, vpcIds }) => [id, { vpcs: vpcIds.length, links: {} }]),
  );
  const count = (vpc: number | undefined, standing: Standing) => {
    const of = sums.get(regionIds[vpc ?? 0] ?? '')?.links;
    if (of) of[standing] = (of[standing] ?? 0) + 1;
  };
  links.forEach((link, at) => {
    count(ends[at * 3], linkStanding(link));
    count(ends[at * 3 + 1], linkStanding(link));
  });
  return sums;
}

/** The region whose frame holds the point. */
export const regionAt = ({ graph, places }: Scene, point: Point) =>
  graph.regions.find(({ id }) => holds(places.regions.get(id) ?? { ...point, width: -1, height: -1 }, point))
    ?.id;

export function buildScene(graph: TopologyGraph, places: Places): Scene {
  const packed = lazily(() => pack(graph, places));
  const sums = lazily(() => sumsOf(graph, packed()));
  const labels = lazily(() => labelPlaces(graph, places));
  const vpcsIn = (area: Box) => cardsIn(packed(), area).flatMap((at) => packed().vpcIds[at] ?? []);
  const namesOf = (links: readonly number[]) => links.flatMap((at) => packed().links[at]?.id ?? []);
  return {
    graph,
    places,
    packed,
    bundles: bundlesOf(graph, places),
    regionSums: (regionId) => sums().get(regionId) ?? { vpcs: 0, links: {} },
    vpcsIn,
    vpcAt: (point) => vpcsIn({ ...point, width: 0, height: 0 })[0],
    linksIn(area, limit) {
      const found = linksPassing(packed(), area, limit);
      return found && namesOf(found);
    },
    linksPainted: (area) => namesOf(linksPainted(packed(), area)),
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
      const lane = laneOffset(pipe.linkIds.indexOf(linkId), pipe.linkIds.length);
      return linkPath([requester, accepter], [from, to], lane);
    },
  };
}

import { Position, type Edge, type Node } from '@xyflow/react';
import type {
  TopologyGraph,
  TopologyLink,
  TopologyPipe,
  TopologyPort,
  TopologyRegion,
  TopologyVpc,
} from '../../domain/topology';
import type { Places } from '../../domain/topology-placement';
import { laneOffset, linkPath, pipeMiddle, pipePath } from './link-path';

export type RegionNode = Node<{ region: TopologyRegion }, 'region'>;
export type VpcNode = Node<{ vpc: TopologyVpc }, 'vpc'>;
export type PortNode = Node<{ port: TopologyPort; label: string }, 'port'>;
export type TopologyNode = RegionNode | VpcNode | PortNode;
export type PipeEdge = Edge<{ pipe: TopologyPipe; path: string; middle: { x: number; y: number } }, 'pipe'>;
export type LinkEdge = Edge<{ link: TopologyLink; path: string }, 'link'>;
type TopologyEdge = PipeEdge | LinkEdge;

const PORT_SIZE = 16;

type Kept = TopologyNode | TopologyEdge;
/** Remembers what it made: an element that has not changed stays the same object, and React Flow skips it. */
export function createKeeper() {
  const kept = new Map<string, { key: string; element: Kept }>();
  return <T extends Kept>(element: T): T => {
    const key = JSON.stringify(element);
    const before = kept.get(element.id);
    if (before?.key === key) return before.element as T;
    kept.set(element.id, { key, element });
    return element;
  };
}
type Keep = ReturnType<typeof createKeeper>;

/** Handles are given, not measured, so edges are drawn at once. */
const handlesOf = (width: number, height: number) =>
  (['source', 'target'] as const).map((type) => ({
    type,
    position: Position.Right,
    x: width / 2,
    y: height / 2,
    width: 1,
    height: 1,
  }));
const sized = (width: number, height: number) => ({
  width,
  height,
  measured: { width, height },
  handles: handlesOf(width, height),
});

function toNodes(graph: TopologyGraph, places: Places, keep: Keep): TopologyNode[] {
  const frames = graph.regions.flatMap((region) => {
    const box = places.regions.get(region.id);
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    return [
      keep({
        id: region.id,
        type: 'region',
        position: { x, y },
        ...sized(width, height),
        zIndex: 0,
        data: { region },
      } satisfies RegionNode),
    ];
  });
  const cards = [...graph.vpcs.values()].flatMap((vpc) => {
    const box = places.vpcs.get(vpc.id);
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    return [
      keep({
        id: vpc.id,
        type: 'vpc',
        position: { x, y },
        ...sized(width, height),
        zIndex: 3,
        data: { vpc },
      } satisfies VpcNode),
    ];
  });
  const ports = [...graph.ports.values()].flatMap((port) => {
    const place = places.ports.get(port.id);
    if (place === undefined) return [];
    const position = { x: place.x - PORT_SIZE / 2, y: place.y - PORT_SIZE / 2 };
    const label = graph.pipes.get(port.crossConnectId)?.name ?? port.crossConnectId;
    return [
      keep({
        id: port.id,
        type: 'port',
        position,
        ...sized(PORT_SIZE, PORT_SIZE),
        zIndex: 2,
        data: { port, label },
      } satisfies PortNode),
    ];
  });
  return [...frames, ...ports, ...cards];
}

function toEdges(graph: TopologyGraph, places: Places, keep: Keep): TopologyEdge[] {
  const labels = labelPlaces(graph, places);
  return [...graph.pipes.values()].flatMap((pipe) => {
    const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
    if (from === undefined || to === undefined) return [];
    const ends = { source: pipe.requesterPortId, target: pipe.accepterPortId };
    const data = { pipe, path: pipePath(from, to), middle: labels.get(pipe.id) ?? pipeMiddle(from, to) };
    const links = pipe.linkIds.flatMap((id, index): LinkEdge[] => {
      const link = graph.links.get(id);
      const cards = link && [places.vpcs.get(link.requesterVpcId), places.vpcs.get(link.accepterVpcId)];
      if (link === undefined || cards?.[0] === undefined || cards[1] === undefined) return [];
      const path = linkPath([cards[0], cards[1]], [from, to], laneOffset(index, pipe.linkIds.length));
      return [
        keep({
          id,
          type: 'link',
          ...SILENT,
          source: link.requesterVpcId,
          target: link.accepterVpcId,
          zIndex: 2,
          data: { link, path },
        }),
      ];
    });
    return [keep<PipeEdge>({ id: pipe.id, type: 'pipe', ...SILENT, ...ends, zIndex: 1, data }), ...links];
  });
}

/** Cards, labels and the table twin speak for the lines; React Flow's own descriptions would read out ids. */
const SILENT = { domAttributes: { 'aria-hidden': true, 'aria-label': undefined } } as const;

const LABEL_GAP = 72;
/** Labels stand at the middle of their pipe; where several meet they move down, so that none covers another. */
function labelPlaces(graph: TopologyGraph, places: Places) {
  const middles = [...graph.pipes.values()]
    .flatMap((pipe) => {
      const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
      return from && to ? [{ id: pipe.id, ...pipeMiddle(from, to) }] : [];
    })
    .sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  let last = -Infinity;
  return new Map(
    middles.map(({ id, x, y }) => {
      last = Math.max(y, last + LABEL_GAP);
      return [id, { x, y: last }];
    }),
  );
}

/** The third of three pure steps: graph and places become what React Flow draws. */
export const toFlow = (graph: TopologyGraph, places: Places, keep: Keep = createKeeper()) => ({
  nodes: toNodes(graph, places, keep),
  edges: toEdges(graph, places, keep),
});

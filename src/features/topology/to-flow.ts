import { replaceEqualDeep } from '@tanstack/react-query';
import { Position, type Edge, type Node } from '@xyflow/react';
import type { BlockedPair } from '../../domain/connect-targets';
import type {
  TopologyLink,
  TopologyPipe,
  TopologyPort,
  TopologyRegion,
  TopologyVpc,
} from '../../domain/topology';
import { channelOf, crowdOf } from '../../domain/topology-frames';
import { type Point, boxBetween, holds, meets, type Box } from '../../domain/plane';
import type { Level } from './level';
import { PORT, pipeMiddle, pipePath } from './link-path';
import type { Bundle, RegionSums, Scene } from './scene';
import type { Shown } from './shown';

export type RegionNode = Node<{ region: TopologyRegion; isNamed: boolean }, 'region'>;
export type SumsNode = Node<
  { region: TopologyRegion; sums: RegionSums; level: Level; width: number },
  'sums'
>;
export type VpcNode = Node<{ vpc: TopologyVpc }, 'vpc'>;
export type PortNode = Node<{ port: TopologyPort; label: string }, 'port'>;
export type TopologyNode = RegionNode | SumsNode | VpcNode | PortNode;
export type PipeEdge = Edge<{ pipe: TopologyPipe; path: string; middle: Point }, 'pipe'>;
export type LinkEdge = Edge<{ link: TopologyLink; path: string }, 'link'>;
export type BundleEdge = Edge<{ bundle: Bundle; path: string; middle: Point }, 'bundle'>;
export type BlockedEdge = Edge<{ codes: readonly number[]; path: string; middle: Point }, 'blocked'>;
export type TopologyEdge = PipeEdge | LinkEdge | BundleEdge | BlockedEdge;

type Kept = TopologyNode | TopologyEdge;
/** So many elements are remembered; of a large picture the reader never sees all. */
const KEPT_AT_MOST = 2_000;
/** Remembers what it made: an element that has not changed stays the same object, and React Flow skips it. */
export function createKeeper() {
  const kept = new Map<string, Kept>();
  return <T extends Kept>(element: T): T => {
    const before = kept.get(element.id);
    const now = replaceEqualDeep(before, element);
    if (now === before) return now;
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    kept.set(element.id, now);
    return now;
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

function toFrames({ graph, places, regionSums }: Scene, level: Level, keep: Keep): TopologyNode[] {
  const isNamed = level === 'near';
  // From afar what is written may reach halfway into the channels.
  const room = channelOf(crowdOf(graph.regions.length)) * 0.9;
  return graph.regions.flatMap((region) => {
    const box = places.regions.get(region.id);
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    const position = { x, y };
    const frame: RegionNode = {
      ...{ id: region.id, type: 'region', position, ...sized(width, height) },
      ...{ zIndex: 0, data: { region, isNamed } },
    };
    if (isNamed) return [keep(frame)];
    const sums: SumsNode = {
      ...{ id: `${region.id}:sums`, type: 'sums', ...sized(1, 1) },
      position: level === 'far' ? { x: x + width / 2, y: y + height / 2 } : position,
      ...{
        zIndex: 5,
        data: { region, sums: regionSums(region.id), level, width: level === 'far' ? width + room : width },
      },
    };
    return [keep(frame), keep(sums)];
  });
}

function toNodes(scene: Scene, { level, cards, window }: Shown, keep: Keep): TopologyNode[] {
  const { graph, places } = scene;
  const frames = toFrames(scene, level, keep);
  const boxes = cards.flatMap((id) => {
    const [vpc, box] = [graph.vpcs.get(id), places.vpcs.get(id)];
    if (vpc === undefined || box === undefined) return [];
    const { x, y, width, height } = box;
    return [
      keep({
        id,
        type: 'vpc',
        position: { x, y },
        ...sized(width, height),
        zIndex: 4,
        data: { vpc },
      } satisfies VpcNode),
    ];
  });
  // The canvas paints them until they are large enough to be pointed at.
  if (level !== 'near') return [...frames, ...boxes];
  const ports = [...graph.ports.values()].flatMap((port) => {
    const place = places.ports.get(port.id);
    if (place === undefined || (window && !holds(window, place))) return [];
    const position = { x: place.x - PORT.size / 2, y: place.y - PORT.size / 2 };
    const label = graph.pipes.get(port.crossConnectId)?.name ?? port.crossConnectId;
    return [
      keep({
        id: port.id,
        type: 'port',
        position,
        ...sized(PORT.size, PORT.size),
        zIndex: 3,
        data: { port, label },
      } satisfies PortNode),
    ];
  });
  return [...frames, ...ports, ...boxes];
}

/** Lines have their own paths; to React Flow they join the regions, which are always there. */
const between = ({ requesterRegionId, accepterRegionId }: TopologyPipe) => ({
  source: requesterRegionId,
  target: accepterRegionId,
});

function toBundles({ bundles }: Scene, keep: Keep): TopologyEdge[] {
  return bundles.flatMap((bundle) => {
    const [pipe] = bundle.pipes;
    if (pipe === undefined) return [];
    const { from, to } = bundle;
    const data = { bundle, path: pipePath(from, to), middle: pipeMiddle(from, to) };
    return [
      keep<BundleEdge>({ id: bundle.id, type: 'bundle', ...SILENT, ...between(pipe), zIndex: 1, data }),
    ];
  });
}

function toPipes({ graph, places, labelOf }: Scene, window: Box | undefined, keep: Keep): TopologyEdge[] {
  return [...graph.pipes.values()].flatMap((pipe) => {
    const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
    if (from === undefined || to === undefined) return [];
    if (window && !meets(window, boxBetween(from, to))) return [];
    const data = { pipe, path: pipePath(from, to), middle: labelOf(pipe.id) ?? pipeMiddle(from, to) };
    return [keep<PipeEdge>({ id: pipe.id, type: 'pipe', ...SILENT, ...between(pipe), zIndex: 1, data })];
  });
}

function toLines(scene: Scene, lines: readonly string[], keep: Keep): TopologyEdge[] {
  return lines.flatMap((id) => {
    const link = scene.graph.links.get(id);
    const pipe = link && scene.graph.pipes.get(link.crossConnectId);
    const path = scene.linkPath(id);
    if (link === undefined || pipe === undefined || path === undefined) return [];
    return [
      keep<LinkEdge>({ id, type: 'link', ...SILENT, ...between(pipe), zIndex: 2, data: { link, path } }),
    ];
  });
}

const BLOCKED_AT_MOST = 100;
/** From card to card, beside every pipe: no connection can lead there. */
function toBlocked({ graph, places }: Scene, pairs: readonly BlockedPair[], keep: Keep): TopologyEdge[] {
  return pairs.slice(0, BLOCKED_AT_MOST).flatMap(({ vpcIds, codes }) => {
    const [one, other] = vpcIds.map((id) => graph.vpcs.get(id));
    const [a, b] = vpcIds.map((id) => places.vpcs.get(id));
    if (!one || !other || !a || !b) return [];
    const out = a.x < b.x ? 1 : -1;
    const from = { x: out > 0 ? a.x + a.width : a.x, y: a.y + a.height / 2 };
    const to = { x: out > 0 ? b.x : b.x + b.width, y: b.y + b.height / 2 };
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const data = { codes, path: `M ${from.x} ${from.y} L ${to.x} ${to.y}`, middle };
    const ends = { source: one.regionId, target: other.regionId };
    const id = `blocked:${vpcIds.join(':')}`;
    return [keep<BlockedEdge>({ id, type: 'blocked', ...SILENT, ...ends, zIndex: 3, data })];
  });
}

/** Cards, labels and the table twin speak for the lines; React Flow's own descriptions would read out ids. */
const SILENT = { domAttributes: { 'aria-hidden': true, 'aria-label': undefined } } as const;

export interface Drawn {
  readonly nodes: TopologyNode[];
  readonly edges: TopologyEdge[];
}
/** The last of the pure steps: what is shown of the scene becomes what React Flow draws. */
export function toFlow(scene: Scene, shown: Shown, blocked: readonly BlockedPair[], keep: Keep): Drawn {
  const ways = shown.level === 'far' ? toBundles(scene, keep) : toPipes(scene, shown.window, keep);
  return {
    nodes: toNodes(scene, shown, keep),
    edges: [...ways, ...toLines(scene, shown.lines, keep), ...toBlocked(scene, blocked, keep)],
  };
}

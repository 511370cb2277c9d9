import type { Box } from '../../domain/plane';
import type { TopologyGraph, TopologyLink } from '../../domain/topology';
import type { Places, PortPlace } from '../../domain/topology-placement';
import { BULGE, laneOffset } from './link-path';

/**
 * In the loops below values are taken one by one: a destructured list costs several times as much, tens of thousands of times.
 */

/** VPCs and links as numbers: what is looked through for every move of the picture, and what a worker can be handed. */
export interface Packed {
  /** Per VPC its card: x, y. */
  readonly cards: Float64Array;
  readonly cardSize: { readonly width: number; readonly height: number };
  readonly labels: readonly string[];
  /** Per Cross Connect its two ends: x, y, and 1 where it faces right. */
  readonly pipes: Float64Array;
  /** Per link its VPCs and its Cross Connect. */
  readonly ends: Int32Array;
  readonly lanes: Float64Array;
  /** Per link the box around it: left, top, right, bottom. */
  readonly bounds: Float64Array;
}
export interface PackedTopology extends Packed {
  readonly vpcIds: readonly string[];
  /** Of each VPC. */
  readonly regionIds: readonly string[];
  readonly links: readonly TopologyLink[];
}

export function pack(graph: TopologyGraph, places: Places): PackedTopology {
  const cards = new Float64Array(graph.vpcs.size * 2);
  const index = new Map<string, number>();
  const labels: string[] = [];
  const regionIds: string[] = [];
  let [width, height] = [0, 0];
  for (const vpc of graph.vpcs.values()) {
    const box = places.vpcs.get(vpc.id);
    if (box === undefined) continue;
    const at = labels.push(vpc.label) - 1;
    index.set(vpc.id, at);
    regionIds.push(vpc.regionId);
    cards[at * 2] = box.x;
    cards[at * 2 + 1] = box.y;
    width = box.width;
    height = box.height;
  }

  const links: TopologyLink[] = [];
  const pipes = new Float64Array(graph.pipes.size * 6);
  const ends = new Int32Array(graph.links.size * 3);
  const lanes = new Float64Array(graph.links.size);
  const bounds = new Float64Array(graph.links.size * 4);
  let pipeAt = -1;
  for (const pipe of graph.pipes.values()) {
    const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
    if (from === undefined || to === undefined) continue;
    pipeAt++;
    pipes.set(
      [from.x, from.y, Number(from.facing === 'right'), to.x, to.y, Number(to.facing === 'right')],
      pipeAt * 6,
    );
    // Between two interconnects that face the same way it runs outside of both.
    const out = from.facing !== to.facing ? 0 : from.facing === 'right' ? BULGE : -BULGE;
    const [left, right] = [
      Math.min(from.x, to.x) + Math.min(out, 0),
      Math.max(from.x, to.x) + Math.max(out, 0),
    ];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    const { length } = pipe.linkIds;
    for (let lane = 0; lane < length; lane++) {
      const link = graph.links.get(pipe.linkIds[lane] ?? '');
      const a = index.get(link?.requesterVpcId ?? '');
      const b = index.get(link?.accepterVpcId ?? '');
      if (link === undefined || a === undefined || b === undefined) continue;
      const at = links.push(link) - 1;
      const ax = cards[a * 2] ?? 0;
      const ay = cards[a * 2 + 1] ?? 0;
      const bx = cards[b * 2] ?? 0;
      const by = cards[b * 2 + 1] ?? 0;
      ends[at * 3] = a;
      ends[at * 3 + 1] = b;
      ends[at * 3 + 2] = pipeAt;
      lanes[at] = laneOffset(lane, length);
      bounds[at * 4] = Math.min(left, ax, bx);
      bounds[at * 4 + 1] = Math.min(top, ay, by);
      bounds[at * 4 + 2] = Math.max(right, ax + width, bx + width);
      bounds[at * 4 + 3] = Math.max(bottom, ay + height, by + height);
    }
  }
  return {
    ...{ cards: cards.subarray(0, labels.length * 2), cardSize: { width, height }, labels, pipes, links },
    ...{ ends, bounds, lanes: lanes.subarray(0, links.length), vpcIds: [...index.keys()], regionIds },
  };
}

export const cardOf = ({ cards, cardSize }: Packed, at: number): Box => ({
  x: cards[at * 2] ?? 0,
  y: cards[at * 2 + 1] ?? 0,
  ...cardSize,
});
export const portsOf = ({ pipes }: Packed, at: number): readonly [PortPlace, PortPlace] => {
  const port = (end: number): PortPlace => ({
    x: pipes[at * 6 + end] ?? 0,
    y: pipes[at * 6 + end + 1] ?? 0,
    facing: pipes[at * 6 + end + 2] === 1 ? 'right' : 'left',
  });
  return [port(0), port(3)];
};

export function cardsIn({ cards, cardSize }: Packed, { x, y, width, height }: Box): number[] {
  const found: number[] = [];
  const [left, top] = [x - cardSize.width, y - cardSize.height];
  for (let at = 0; at * 2 < cards.length; at++) {
    const cardX = cards[at * 2] ?? 0;
    const cardY = cards[at * 2 + 1] ?? 0;
    if (cardX >= left && cardX <= x + width && cardY >= top && cardY <= y + height) found.push(at);
  }
  return found;
}

/** The links that may pass through the area; undefined when there are more than `limit`. */
export function linksPassing({ bounds, lanes }: Packed, area: Box, limit: number): number[] | undefined {
  const { x, y, width, height } = area;
  const found: number[] = [];
  for (let link = 0, at = 0; link < lanes.length; link++, at += 4) {
    const isBeside = (bounds[at] ?? 0) > x + width || (bounds[at + 2] ?? 0) < x;
    if (isBeside || (bounds[at + 1] ?? 0) > y + height || (bounds[at + 3] ?? 0) < y) continue;
    if (found.length === limit) return undefined;
    found.push(link);
  }
  return found;
}

/** More lines than this would only be a grey field. */
export const PAINTED_AT_MOST = 3_000;

/** The links to be painted in an area: those that pass through it, of too many those that end at what stands in it. */
export function linksPainted(packed: Packed, area: Box): readonly number[] {
  const passing = linksPassing(packed, area, PAINTED_AT_MOST);
  if (passing !== undefined) return passing;
  const isInside = new Uint8Array(packed.labels.length);
  for (const card of cardsIn(packed, area)) isInside[card] = 1;
  const { ends, lanes } = packed;
  const found: number[] = [];
  for (let link = 0; link < lanes.length && found.length <= PAINTED_AT_MOST; link++)
    if (isInside[ends[link * 3] ?? 0] === 1 || isInside[ends[link * 3 + 1] ?? 0] === 1) found.push(link);
  return found.length > PAINTED_AT_MOST ? [] : found;
}

import { meets, type Box, type Point } from '../../domain/plane';
import type { TopologyGraph } from '../../domain/topology';
import type { Places, PortPlace } from '../../domain/topology-placement';
import { BULGE, PIPE_WIDTH } from './link-path';

/** Room for a label, somewhat enlarged, above the point of the pipe that it belongs to. */
const LABEL = { width: 250, height: 78, above: 8 } as const;
/** Where along its pipe a label may stand, best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
/** Pipes are looked at in so many pieces. */
const PIECES = 32;

interface Line {
  readonly id: string;
  readonly half: number;
  at(part: number): Point;
  /** Around each piece. */
  readonly pieces: readonly Box[];
}
function lineOf(id: string, half: number, from: PortPlace, to: PortPlace): Line {
  const out = from.facing !== to.facing ? 0 : from.facing === 'right' ? BULGE : -BULGE;
  const at = (part: number): Point => {
    // A cubic curve whose inner points stand as far out; straight when they do not.
    const bulge = out * 3 * part * (1 - part);
    const along = out === 0 ? part : part * part * (3 - 2 * part);
    return { x: from.x + (to.x - from.x) * along + bulge, y: from.y + (to.y - from.y) * along };
  };
  const pieces = Array.from({ length: PIECES }, (_, index): Box => {
    const [a, b] = [at(index / PIECES), at((index + 1) / PIECES)];
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y) - half,
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y) + half * 2,
    };
  });
  return { id, half, at, pieces };
}
const boxAt = ({ x, y }: Point, half: number): Box => ({
  x: x - LABEL.width / 2,
  y: y - half - LABEL.above - LABEL.height,
  width: LABEL.width,
  height: LABEL.height,
});

/**
 * The point of each pipe above which its label stands: its middle, or elsewhere along it where the label would lie on another
 * pipe or label; where it does so everywhere, where it does so least.
 */
export function labelPlaces(graph: TopologyGraph, places: Places): ReadonlyMap<string, Point> {
  const lines = [...graph.pipes.values()]
    .flatMap(({ id, requesterPortId, accepterPortId, weight }) => {
      const [from, to] = [places.ports.get(requesterPortId), places.ports.get(accepterPortId)];
      return from && to ? [lineOf(id, PIPE_WIDTH[weight] / 2, from, to)] : [];
    })
    .sort((a, b) => a.at(0.5).y - b.at(0.5).y || (a.id < b.id ? -1 : 1));
  const placed = new Map<string, Point>();
  const boxes: Box[] = [];
  for (const line of lines) {
    let best: { point: Point; box: Box; met: number } | undefined;
    for (const part of ALONG) {
      const point = line.at(part);
      const box = boxAt(point, line.half);
      let met = 2 * boxes.filter((other) => meets(box, other)).length;
      for (const other of lines) if (other !== line && other.pieces.some((piece) => meets(box, piece))) met++;
      if (best === undefined || met < best.met) best = { point, box, met };
      if (met === 0) break;
    }
    if (best === undefined) continue;
    boxes.push(best.box);
    placed.set(line.id, best.point);
  }
  return placed;
}

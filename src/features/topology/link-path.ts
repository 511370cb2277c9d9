import type { Box, Point } from '../../domain/plane';
import type { PortPlace } from '../../domain/topology-placement';
import { cardToPort, reversed, type Curve } from '../../domain/topology-routing';

export const BULGE = 150;
/** By weight, in px. */
export const PIPE_WIDTH = { 1: 14, 2: 22, 3: 32 } as const;

const stroke = (curves: readonly Curve[]) =>
  curves.map(([, b, c, d]) => `C ${b.x} ${b.y}, ${c.x} ${c.y}, ${d.x} ${d.y}`).join(' ');

/** From port to port; straight across the channel, or bulging out of the edge when both stand on the same side. */
function pipeStroke(from: PortPlace, to: PortPlace, offset: number): string {
  const [a, b] = [from, to].map(({ x, y }) => ({ x, y: y + offset })) as [Point, Point];
  if (from.facing !== to.facing) return `L ${b.x} ${b.y}`;
  const out = from.facing === 'right' ? BULGE : -BULGE;
  return `C ${a.x + out} ${a.y}, ${b.x + out} ${b.y}, ${b.x} ${b.y}`;
}

export const pipePath = (from: PortPlace, to: PortPlace) =>
  `M ${from.x} ${from.y} ${pipeStroke(from, to, 0)}`;

export const pipeMiddle = (from: PortPlace, to: PortPlace): Point => {
  const out = from.facing === to.facing ? (from.facing === 'right' ? BULGE : -BULGE) * 0.75 : 0;
  return { x: (from.x + to.x) / 2 + out, y: (from.y + to.y) / 2 };
};

/** One link, end to end: card → interconnect → through the pipe → interconnect → card. `offset` is its lane in the pipe. */
export function linkPath(cards: [Box, Box], ports: [PortPlace, PortPlace], offset: number): string {
  const there = cardToPort(cards[0], ports[0], offset);
  const back = reversed(cardToPort(cards[1], ports[1], offset));
  const start = there[0]?.[0] ?? ports[0];
  return `M ${start.x} ${start.y} ${stroke(there)} ${pipeStroke(ports[0], ports[1], offset)} ${stroke(back)}`;
}

/** Lanes beside each other, centred on the pipe. */
export const laneOffset = (index: number, count: number, gap = 4) =>
  (index - (count - 1) / 2) * Math.min(gap, 28 / count);

import type { Box, PortPlace } from '../../domain/topology-placement';

interface Point {
  x: number;
  y: number;
}
const BEND = 0.5;
const BULGE = 90;

/** Where a line leaves a card: the middle of the edge that faces its interconnect. */
const edgeOf = (card: Box, port: PortPlace): Point => ({
  x: port.facing === 'right' ? card.x + card.width : card.x,
  y: card.y + card.height / 2,
});

const curve = (from: Point, to: Point) => {
  const bend = (to.x - from.x) * BEND;
  return `C ${from.x + bend} ${from.y}, ${to.x - bend} ${to.y}, ${to.x} ${to.y}`;
};

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
  const [from, to] = [edgeOf(cards[0], ports[0]), edgeOf(cards[1], ports[1])];
  const [first, second] = ports.map(({ x, y }) => ({ x, y: y + offset })) as [Point, Point];
  return `M ${from.x} ${from.y} ${curve(from, first)} ${pipeStroke(ports[0], ports[1], offset)} ${curve(second, to)}`;
}

/** Lanes beside each other, centred on the pipe. */
export const laneOffset = (index: number, count: number, gap = 4) =>
  (index - (count - 1) / 2) * Math.min(gap, 28 / count);

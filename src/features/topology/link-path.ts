import type { Box, Point } from '../../domain/plane';
import type { PortPlace } from '../../domain/topology-placement';
import { cardToPort, reversed, type Curve } from '../../domain/topology-routing';

export const BULGE = 150;
/** By weight, in px. */
export const PIPE_WIDTH = { 1: 14, 2: 22, 3: 32 } as const;

/** An interconnect, in px; graph.module.css has the same. */
export const PORT = { size: 16, border: 2, radius: 4 } as const;

/** What draws a line: a canvas, or the text of an SVG path. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'bezierCurveTo'>;

/** What `draw` draws, as SVG path data. */
function pathData(draw: (pen: Pen) => void): string {
  const parts: string[] = [];
  draw({
    moveTo: (x, y) => parts.push(`M ${x} ${y}`),
    lineTo: (x, y) => parts.push(`L ${x} ${y}`),
    bezierCurveTo: (ax, ay, bx, by, x, y) => parts.push(`C ${ax} ${ay}, ${bx} ${by}, ${x} ${y}`),
  });
  return parts.join(' ');
}

function drawCurves(pen: Pen, curves: readonly Curve[]) {
  for (const [, b, c, d] of curves) pen.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}

/** From port to port; straight across the channel, or bulging out of the edge when both stand on the same side. */
function drawPipe(pen: Pen, from: PortPlace, to: PortPlace, offset: number) {
  const [a, b] = [from.y + offset, to.y + offset];
  if (from.facing !== to.facing) return pen.lineTo(to.x, b);
  const out = from.facing === 'right' ? BULGE : -BULGE;
  pen.bezierCurveTo(from.x + out, a, to.x + out, b, to.x, b);
}

export const pipePath = (from: PortPlace, to: PortPlace) =>
  pathData((pen) => {
    pen.moveTo(from.x, from.y);
    drawPipe(pen, from, to, 0);
  });

export const pipeMiddle = (from: PortPlace, to: PortPlace): Point => {
  const out = from.facing === to.facing ? (from.facing === 'right' ? BULGE : -BULGE) * 0.75 : 0;
  return { x: (from.x + to.x) / 2 + out, y: (from.y + to.y) / 2 };
};

type Cards = readonly [Box, Box];
type Ports = readonly [PortPlace, PortPlace];

/** One link, end to end: card → interconnect → through the pipe → interconnect → card. `offset` is its lane in the pipe. */
export function drawLink(pen: Pen, cards: Cards, ports: Ports, offset: number) {
  const there = cardToPort(cards[0], ports[0], offset);
  const start = there[0]?.[0] ?? ports[0];
  pen.moveTo(start.x, start.y);
  drawCurves(pen, there);
  drawPipe(pen, ports[0], ports[1], offset);
  drawCurves(pen, reversed(cardToPort(cards[1], ports[1], offset)));
}

export const linkPath = (cards: Cards, ports: Ports, offset: number) =>
  pathData((pen) => drawLink(pen, cards, ports, offset));

/** Lanes beside each other, centred on the pipe. */
export const laneOffset = (index: number, count: number, gap = 4) =>
  (index - (count - 1) / 2) * Math.min(gap, 28 / count);

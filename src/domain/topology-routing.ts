import type { Box, Point } from './plane';
import { CARD, FRAME } from './topology-frames';
import type { PortPlace } from './topology-placement';

/** A cubic curve: where it begins, its two control points, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** From the cards of the nearest column to the edge that the interconnects stand on. */
const NEAR = FRAME.padding + FRAME.lane;

function bent(from: Point, to: Point, first = 0.5, second = 0.5): Curve {
  const dx = to.x - from.x;
  return [from, { x: from.x + dx * first, y: from.y }, { x: to.x - dx * second, y: to.y }, to];
}

/**
 * The way of a link from a card to its interconnect. From a farther column it runs through the gap between two rows, so
 * that the cards before it do not cover it. `offset` is its lane at the interconnect.
 */
export function cardToPort(card: Box, port: PortPlace, offset = 0): readonly Curve[] {
  const out = port.facing === 'right' ? 1 : -1;
  const from = { x: out > 0 ? card.x + card.width : card.x, y: card.y + card.height / 2 };
  const to = { x: port.x, y: port.y + offset };
  const near = port.x - out * NEAR;
  if ((near - from.x) * out <= 0) return [bent(from, to)];
  const gap = to.y < from.y ? card.y - CARD.gap / 2 : card.y + card.height + CARD.gap / 2;
  const turned = { x: from.x + out * CARD.gap, y: gap };
  const passed = { x: near, y: gap };
  return [bent(from, turned, 0.7, 0.7), bent(turned, passed), bent(passed, to)];
}

/** The same way from the other end. */
export const reversed = (curves: readonly Curve[]): readonly Curve[] =>
  curves.map(([a, b, c, d]): Curve => [d, c, b, a]).reverse();

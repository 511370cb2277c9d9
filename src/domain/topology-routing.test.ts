import { expect, test } from 'vitest';
import type { Box, Point } from './plane';
import { CARD, FRAME } from './topology-frames';
import type { PortPlace } from './topology-placement';
import { cardToPort, reversed, type Curve } from './topology-routing';

const STEP = { x: CARD.width + CARD.gap, y: CARD.height + CARD.gap };
const card = (column: number, row: number): Box => ({
  x: column * STEP.x,
  y: row * STEP.y,
  width: CARD.width,
  height: CARD.height,
});
const cards = [0, 1, 2].flatMap((column) => [0, 1, 2, 3].map((row) => card(column, row)));
const portAt = (y: number, facing: 'left' | 'right'): PortPlace => ({
  x: facing === 'right' ? 3 * STEP.x - CARD.gap + FRAME.padding + FRAME.lane : -(FRAME.padding + FRAME.lane),
  y,
  facing,
});

const at = ([a, b, c, d]: Curve, s: number): Point => {
  const mix = (axis: 'x' | 'y') =>
    (1 - s) ** 3 * a[axis] +
    3 * (1 - s) ** 2 * s * b[axis] +
    3 * (1 - s) * s ** 2 * c[axis] +
    s ** 3 * d[axis];
  return { x: mix('x'), y: mix('y') };
};
const isInside = ({ x, y }: Point, box: Box) =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

test.each(['left', 'right'] as const)(
  'no card covers a link, whichever way the frame faces: %s',
  (facing) => {
    const covered = cards.flatMap((from) =>
      [-40, 0, 90, 250].flatMap((y) =>
        cardToPort(from, portAt(y, facing))
          .flatMap((curve) => Array.from({ length: 41 }, (_, index) => at(curve, index / 40)))
          .filter((point) => cards.some((box) => isInside(point, box))),
      ),
    );

    expect(covered).toEqual([]);
  },
);

test('a link is one unbroken line from its card to its lane at the interconnect', () => {
  const port = portAt(120, 'right');
  const way = cardToPort(card(0, 3), port, 6);

  expect(way[0]?.[0]).toEqual({ x: CARD.width, y: card(0, 3).y + CARD.height / 2 });
  expect(way.at(-1)?.[3]).toEqual({ x: port.x, y: 126 });
  way.slice(1).forEach((curve, index) => expect(curve[0]).toEqual(way[index]?.[3]));
});

test('the way back is the same way', () => {
  const way = cardToPort(card(0, 0), portAt(200, 'right'));

  expect(reversed(reversed(way))).toEqual(way);
  expect(reversed(way)[0]?.[0]).toEqual(way.at(-1)?.[3]);
});

test('from the nearest column it bends once, half-way', () => {
  const port = portAt(300, 'right');
  const [from, to] = [
    { x: 2 * STEP.x + CARD.width, y: CARD.height / 2 },
    { x: port.x, y: 300 },
  ];
  const half = (from.x + to.x) / 2;

  expect(cardToPort(card(2, 0), port)).toEqual([[from, { x: half, y: from.y }, { x: half, y: to.y }, to]]);
});

test('from a farther column it runs through the gap on the side of its interconnect', () => {
  const [{ y, height }, near] = [card(0, 2), (port: PortPlace) => port.x - FRAME.padding - FRAME.lane];
  for (const [portY, gap] of [
    [y - 30, y - CARD.gap / 2],
    [y + height + 30, y + height + CARD.gap / 2],
  ] as const) {
    const port = portAt(portY, 'right');
    const [out, along, last] = cardToPort(card(0, 2), port);
    expect(out?.[3]).toEqual({ x: CARD.width + CARD.gap, y: gap });
    expect(along?.[3]).toEqual({ x: near(port), y: gap });
    expect(last?.[3]).toEqual({ x: port.x, y: portY });
    // Level at both ends of every curve: no corner.
    for (const curve of [out, along, last]) {
      expect(curve?.[1].y).toBe(curve?.[0].y);
      expect(curve?.[2].y).toBe(curve?.[3].y);
    }
    expect([out?.[1].x, out?.[2].x].map((x) => Math.round((x ?? 0) - CARD.width))).toEqual(
      [0.7, 0.3].map((share) => Math.round(share * CARD.gap)),
    );
  }
});

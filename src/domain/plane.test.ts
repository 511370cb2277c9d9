import { expect, it } from 'vitest';
import { boxBetween, covers, holds, meets, widened, type Box } from './plane';

const box: Box = { x: 10, y: 20, width: 30, height: 40 };

it.each([
  ['at its corners', 10, 20, true],
  ['at the opposite ones', 40, 60, true],
  ['inside', 25, 40, true],
  ['left of it', 9, 40, false],
  ['right of it', 41, 40, false],
  ['above it', 25, 19, false],
  ['below it', 25, 61, false],
])('a box holds a point %s (%i, %i): %s', (_where, x, y, inside) => {
  expect(holds(box, { x, y })).toBe(inside);
});

it.each([
  ['across it', { x: 0, y: 30, width: 100, height: 5 }, true],
  ['within it', { x: 20, y: 30, width: 1, height: 1 }, true],
  ['touching its right edge', { x: 40, y: 30, width: 5, height: 5 }, true],
  ['touching its left edge', { x: 5, y: 30, width: 5, height: 5 }, true],
  ['touching its lower edge', { x: 20, y: 60, width: 5, height: 5 }, true],
  ['touching its upper edge', { x: 20, y: 15, width: 5, height: 5 }, true],
  ['right of it', { x: 41, y: 30, width: 5, height: 5 }, false],
  ['left of it', { x: 4, y: 30, width: 5, height: 5 }, false],
  ['below it', { x: 20, y: 61, width: 5, height: 5 }, false],
  ['above it', { x: 20, y: 14, width: 5, height: 5 }, false],
])('meets one %s: %#', (_where, other, met) => {
  expect(meets(box, other)).toBe(met);
  expect(meets(other, box)).toBe(met);
});

it('lies between two points, whichever comes first', () => {
  const [a, b] = [
    { x: 10, y: 60 },
    { x: 40, y: 20 },
  ];
  expect(boxBetween(a, b)).toEqual(box);
  expect(boxBetween(b, a)).toEqual(box);
});

it.each([
  ['itself', box, true],
  ['what lies within', { x: 11, y: 21, width: 28, height: 38 }, true],
  ['not what begins left of it', { x: 9, y: 20, width: 5, height: 5 }, false],
  ['not what begins above it', { x: 10, y: 19, width: 5, height: 5 }, false],
  ['not what ends right of it', { x: 20, y: 30, width: 21, height: 5 }, false],
  ['not what ends below it', { x: 20, y: 30, width: 5, height: 31 }, false],
])('covers %s', (_what, other, covered) => expect(covers(box, other)).toBe(covered));

it('is widened around its middle', () => {
  expect(widened(box, 3)).toEqual({ x: -20, y: -20, width: 90, height: 120 });
  expect(widened(box, 1)).toEqual(box);
});

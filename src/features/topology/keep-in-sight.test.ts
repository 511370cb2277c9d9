import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers } from '../../domain/plane';
import { keepInSight, MARGIN } from './keep-in-sight';
import { areaOf } from './level';

const size = { width: 800, height: 500 };
const here = { x: 0, y: 0, zoom: 1 };

it('stays where all is seen', () => {
  expect(keepInSight({ x: 0, y: 0, width: 800, height: 500 }, here, size)).toBe(here);
});

it('moves by as little as brings it in, with a margin', () => {
  const card = { x: 700, y: 100, width: 200, height: 56 };
  expect(keepInSight(card, here, size)).toEqual({ x: -(900 - 800) - MARGIN, y: 0, zoom: 1 });
  expect(keepInSight({ ...card, x: -50, y: 490 }, here, size)).toEqual({
    ...{ x: 50 + MARGIN, y: -(546 - 500) - MARGIN, zoom: 1 },
  });
});

it('gets smaller only where it has to, by no more than has been taken away', () => {
  const wide = { x: 10, y: 200, width: 1_000, height: 60 };
  const { zoom } = keepInSight(wide, here, size);
  expect(zoom).toBe((size.width - 2 * MARGIN) / 1_000);
});

it('shows all of it in the end, never nearer than before, and then rests', () => {
  const at = fc.integer({ min: -5_000, max: 5_000 });
  const length = fc.integer({ min: 1, max: 5_000 });
  fc.assert(
    fc.property(at, at, length, length, at, at, fc.double({ min: 0.05, max: 2, noNaN: true }), (...made) => {
      const [x, y, width, height, left, top, zoom] = made;
      const box = { x, y, width, height };
      const before = { x: left, y: top, zoom };
      const after = keepInSight(box, before, size);
      const room = { x: x + 0.01, y: y + 0.01, width: width - 0.02, height: height - 0.02 };
      expect(covers(areaOf(after, size), room)).toBe(true);
      expect(after.zoom).toBeLessThanOrEqual(before.zoom);
      expect(keepInSight(room, after, size)).toBe(after);
    }),
  );
});

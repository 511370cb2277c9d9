import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers } from '../../domain/plane';
import { areaOf, levelAt, windowAround } from './level';

it('a level holds around its threshold, and changes beyond', () => {
  expect(levelAt(0.46, 'middle')).toBe('middle');
  expect(levelAt(0.5, 'middle')).toBe('near');
  expect(levelAt(0.44, 'near')).toBe('near');
  expect(levelAt(0.4, 'near')).toBe('middle');
  expect(levelAt(0.115, 'middle')).toBe('middle');
  expect(levelAt(0.1, 'middle')).toBe('far');
  expect(levelAt(0.125, 'far')).toBe('far');
});

const someView = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
});
const size = { width: 1100, height: 600 };
it('the window always holds what is on the screen, is never much larger, and stays through most small moves', () => {
  let kept = 0;
  const moves = fc.array(
    fc.record({
      x: fc.integer({ min: -60, max: 60 }),
      y: fc.integer({ min: -60, max: 60 }),
      by: fc.double({ min: 0.97, max: 1.03, noNaN: true }),
    }),
    { minLength: 100, maxLength: 100 },
  );
  fc.assert(
    fc.property(someView, moves, (first, walk) => {
      let view = first;
      let window = windowAround(areaOf(view, size), undefined);
      for (const { x, y, by } of walk) {
        view = { x: view.x + x, y: view.y + y, zoom: view.zoom * by };
        const area = areaOf(view, size);
        const next = windowAround(area, window);
        expect(covers(next, area)).toBe(true);
        expect(next.width).toBeLessThan(area.width * 1.8);
        if (next === window) kept++;
        window = next;
      }
    }),
    // Always the same walks, because it is counted how often the window stays.
    { numRuns: 50, seed: 1 },
  );
  expect(kept).toBeGreaterThan(3_500);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaOf, levelAt, sameBox, windowOf } from './level';

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
it('the window always holds what is on the screen, and most small moves leave it', () => {
  const size = { width: 1100, height: 600 };
  let kept = 0;
  fc.assert(
    fc.property(someView, (view) => {
      const [area, window] = [areaOf(view, size), windowOf(view, size)];
      expect(window.x).toBeLessThan(area.x);
      expect(window.y).toBeLessThan(area.y);
      expect(window.x + window.width).toBeGreaterThan(area.x + area.width);
      expect(window.y + window.height).toBeGreaterThan(area.y + area.height);
      if (sameBox(window, windowOf({ ...view, x: view.x + 5 }, size))) kept++;
    }),
  );
  expect(kept).toBeGreaterThan(80);
});

import { describe, expect, it } from 'vitest';
import { scaleOf, stepPath } from './chart';

const box = { width: 600, height: 200, left: 60, right: 10, top: 10, bottom: 20 };
const points = [
  { at: '2026-01-15T00:00:00.000Z', balanceVnd: 9_500_000 },
  { at: '2026-07-15T00:00:00.000Z', balanceVnd: -1_200_000 },
];

describe('the scale of the chart', () => {
  const scale = scaleOf(points, box);
  it('has round figures around all balances, zero among them', () => {
    expect(scale.ticks).toEqual([-5_000_000, 0, 5_000_000, 10_000_000]);
    expect(scale.y(10_000_000)).toBe(box.top);
    expect(scale.y(-5_000_000)).toBe(box.height - box.bottom);
  });
  it('goes from the first moment to the last, and names the months between', () => {
    expect([scale.x(points[0]!.at), scale.x(points[1]!.at)]).toEqual([60, 590]);
    expect(scale.months.map(({ at }) => at.slice(0, 7))).toEqual([
      ...['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'],
    ]);
  });
  it('names fewer of them where there is less room', () => {
    expect(scaleOf(points, { ...box, width: 260 }).months.map(({ at }) => at.slice(5, 7))).toEqual([
      ...['03', '05', '07'],
    ]);
  });
  it.each([1440, 900, 600, 400, 330, 200])(
    'says the year of the first month and of each January, %i px wide',
    (width) => {
      const years = [
        { at: '2024-11-15T00:00:00.000Z', balanceVnd: 0 },
        { at: '2026-11-15T00:00:00.000Z', balanceVnd: 0 },
      ];
      const { months, x } = scaleOf(years, { ...box, width });
      const said = months.filter(({ isYearSaid }) => isYearSaid).map(({ at }) => at.slice(0, 7));
      expect(said).toEqual([...new Set([months[0]?.at.slice(0, 7), '2025-01', '2026-01'])]);
      const gaps = months.slice(1).map(({ at }, index) => x(at) - x(months[index]?.at ?? ''));
      for (const gap of gaps) expect(gap).toBeGreaterThan(48);
    },
  );
  it('holds for an account that never had anything', () => {
    const none = points.map(({ at }) => ({ at, balanceVnd: 0 }));
    expect(scaleOf(none, box).ticks).toEqual([0, 1]);
    expect(stepPath(none, scaleOf(none, box))).not.toContain('NaN');
  });
});

it('a balance stays until it changes', () => {
  expect(stepPath(points, { x: (at) => Number(at.slice(5, 7)), y: (vnd) => vnd / 1_000_000 })).toBe(
    'M1.0 9.5H7.0V-1.2',
  );
});

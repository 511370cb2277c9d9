import { expect, it } from 'vitest';
import { monthAfter, readMonth, weeksOf } from './month';

it.each([
  ['2026-11', 30, 6],
  ['2026-02', 28, 6],
  ['2027-02', 28, 0],
  ['2028-02', 29, 1],
  ['2026-03', 31, 6],
])('%s has %i days and begins %i days after Monday', (month, days, before) => {
  const weeks = weeksOf(month);
  const all = weeks.flat();
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(all.filter((day) => day !== undefined)).toHaveLength(days);
  expect(all.indexOf(`${month}-01`)).toBe(before);
  expect(weeks.at(-1)?.some((day) => day !== undefined)).toBe(true);
});

it('goes over the turn of a year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

it('takes no month that is none', () => {
  const now = Date.parse('2026-11-15T12:00:00.000Z');
  expect(['2027-01', '2026-13', 'x', null].map((text) => readMonth(text, now))).toEqual([
    ...['2027-01', '2026-11', '2026-11', '2026-11'],
  ]);
});

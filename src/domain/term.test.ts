import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonthsUtc, renewTerm, termFrom, unusedAt } from './term';

const someMoment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('months', () => {
  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-10-31T23:59:00.000Z', 1, '2026-11-30T23:59:00.000Z'],
    ['2026-11-23T08:00:00.000Z', 12, '2027-11-23T08:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
    ['2026-03-31T00:00:00.000Z', -1, '2026-02-28T00:00:00.000Z'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonthsUtc(from, months)).toBe(to));

  it('keep day and time of day, as far as the month has that day', () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: -30, max: 30 }), (from, months) => {
        const [begin, end] = [new Date(from), new Date(addMonthsUtc(from, months))];
        const monthsOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
        expect(monthsOf(end)).toBe(monthsOf(begin) + months);
        expect(end.toISOString().slice(10)).toBe(from.slice(10));
        if (end.getUTCDate() === begin.getUTCDate()) return;
        expect(end.getUTCDate()).toBeLessThan(begin.getUTCDate());
        const nextDay = new Date(end);
        nextDay.setUTCDate(end.getUTCDate() + 1);
        expect(nextDay.getUTCDate()).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('renewing', () => {
  const term = termFrom('2026-01-31T10:00:00.000Z', 1);
  it('prolongs a running term from its start: the 31st is not lost to February', () => {
    expect(renewTerm(term, 1, '2026-02-10T00:00:00.000Z')).toEqual({
      termStartedAt: '2026-01-31T10:00:00.000Z',
      termMonths: 2,
      termEndsAt: '2026-03-31T10:00:00.000Z',
    });
  });
  it('begins anew when the term has ended, at that very moment too', () => {
    expect(renewTerm(term, 3, term.termEndsAt)).toEqual(termFrom(term.termEndsAt, 3));
    expect(renewTerm(term, 3, '2026-05-05T00:00:00.000Z')).toEqual(termFrom('2026-05-05T00:00:00.000Z', 3));
  });
});

describe('what is left of a term', () => {
  const quarter = termFrom('2026-01-31T00:00:00.000Z', 3); // to 28 February, 31 March, 30 April
  it.each([
    ['before it starts', '2026-01-01T00:00:00.000Z', [2, 28 * 1440, 28 * 1440]],
    ['at its start', '2026-01-31T00:00:00.000Z', [2, 28 * 1440, 28 * 1440]],
    ['a second later', '2026-01-31T00:00:01.000Z', [2, 28 * 1440 - 1, 28 * 1440]],
    ['at a change of month', '2026-02-28T00:00:00.000Z', [1, 31 * 1440, 31 * 1440]],
    ['in the last month', '2026-04-29T12:00:00.000Z', [0, 720, 30 * 1440]],
    ['in the last minute', '2026-04-29T23:59:30.000Z', [0, 0, 30 * 1440]],
    ['at its end', '2026-04-30T00:00:00.000Z', [0, 0, 0]],
    ['after it', '2026-06-01T00:00:00.000Z', [0, 0, 0]],
  ])('%s', (_when, now, expected) => {
    const { months, minutes, monthMinutes } = unusedAt(quarter, now);
    expect([months, minutes, monthMinutes]).toEqual(expected);
  });
  it('is the rest of the month that runs, to the whole minute, and the months after it', () => {
    const seconds = fc.nat({ max: 13 * 31 * 86_400 });
    fc.assert(
      fc.property(someMoment, fc.constantFrom(1, 3, 6, 12, 13), seconds, (from, termMonths, passed) => {
        const term = termFrom(from, termMonths);
        const at = Date.parse(from) + passed * 1000;
        const { months, minutes, monthMinutes } = unusedAt(term, new Date(at).toISOString());
        if (at >= Date.parse(term.termEndsAt)) {
          expect([months, minutes, monthMinutes]).toEqual([0, 0, 0]);
          return;
        }
        const [begins = 0, ends = 0] = [1, 0].map((more) =>
          Date.parse(addMonthsUtc(from, termMonths - months - more)),
        );
        expect(begins).toBeLessThanOrEqual(at);
        expect(at).toBeLessThan(ends);
        expect(minutes).toBe(Math.floor((ends - at) / 60_000));
        expect(monthMinutes).toBe((ends - begins) / 60_000);
      }),
      { numRuns: 500 },
    );
  });
  it('shrinks as time goes by, minute by minute, within each month', () => {
    const minute = fc.nat({ max: 12 * 32 * 1440 });
    fc.assert(
      fc.property(someMoment, fc.constantFrom(1, 3, 6, 12, 13), minute, minute, (from, months, a, b) => {
        const term = termFrom(from, months);
        const left = (minutes: number) => {
          const each = unusedAt(term, new Date(Date.parse(from) + minutes * 60_000).toISOString());
          expect(each.minutes).toBeLessThanOrEqual(each.monthMinutes);
          return each.months + (each.monthMinutes === 0 ? 0 : each.minutes / each.monthMinutes);
        };
        expect(left(0)).toBe(months);
        if (a < b) expect(left(b)).toBeLessThanOrEqual(left(a));
      }),
    );
  });
});

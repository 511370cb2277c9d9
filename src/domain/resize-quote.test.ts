import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteResize } from './pricing';
import { heldQuote, resizeQuoteHolds, resizeQuotes } from './resize-quote';
import { termFrom, TERMS } from './term';

const small = { listPriceVnd: 1_320_000, discountPercent: 20 };
const large = { listPriceVnd: 2_420_000, discountPercent: 0 };
const november = termFrom('2026-11-01T00:00:00.000Z', 1);
const at = (now: string, runsSince = november.termStartedAt) => ({
  ...{ ...november, current: small, next: large, now, runsSince },
});
const total = (now: string) => quoteResize(at(now)).totalVnd;

describe('how long the figure of a resize holds', () => {
  it.each([
    ['in the middle of a minute', '2026-11-16T00:00:20.000Z', '2026-11-16T00:02:00.000Z'],
    ['at its very end', '2026-11-16T00:00:00.000Z', '2026-11-16T00:01:00.000Z'],
    ['not beyond the term', '2026-11-30T23:59:30.000Z', '2026-12-01T00:00:00.000Z'],
    ['nothing is left', '2026-12-05T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ])('%s', (_when, now, until) => expect(resizeQuoteHolds(at(now))).toBe(until));

  it('takes the figure of this minute and of the one before, and no other', () => {
    const now = '2026-11-16T00:05:30.000Z';
    const seen = (minute: number) => heldQuote(at(now), total(`2026-11-16T00:0${minute}:30.000Z`))?.totalVnd;
    expect(seen(5)).toBe(total(now));
    expect(seen(4)).toBe(total('2026-11-16T00:04:30.000Z'));
    for (const minute of [3, 6]) expect(seen(minute)).toBeUndefined();
    expect(heldQuote(at(now), undefined)?.totalVnd).toBe(total(now));
  });

  it('never one from before it was what it is', () => {
    const now = '2026-11-16T00:05:30.000Z';
    const [, before] = resizeQuotes(at(now, '2026-11-16T00:05:10.000Z'));
    expect(before.totalVnd).toBe(total(now));
  });

  it('whoever presses before it ends pays what was quoted', () => {
    const start = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const price = fc.record({
      listPriceVnd: fc.integer({ min: 1_000, max: 50_000_000 }),
      discountPercent: fc.nat(100),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        start,
        fc.constantFrom(...TERMS),
        price,
        price,
        share,
        share,
        (from, months, a, b, x, y) => {
          const term = termFrom(from, months);
          const between = (low: string, high: string, how: number) =>
            new Date(Date.parse(low) + Math.floor((Date.parse(high) - Date.parse(low)) * how)).toISOString();
          const quotedAt = between(term.termStartedAt, term.termEndsAt, x);
          const input = { ...term, current: a, next: b, runsSince: from };
          const pressedAt = between(quotedAt, resizeQuoteHolds({ ...input, now: quotedAt }), y);
          const { totalVnd } = quoteResize({ ...input, now: quotedAt });
          expect(heldQuote({ ...input, now: pressedAt }, totalVnd)?.totalVnd).toBe(totalVnd);
        },
      ),
    );
  });
});

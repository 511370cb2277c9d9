import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOf, pricePerMbps, quoteCreate, quoteRenew, quoteResize, vatWithin } from './pricing';
import { renewTerm, termFrom, TERMS, type Term } from './term';

const small = { listPriceVnd: 1_320_000, discountPercent: 20 };
const large = { listPriceVnd: 2_420_000, discountPercent: 0 };
const free = { listPriceVnd: 0, discountPercent: 0 };

// The worked examples of docs/domain.md.
describe('worked examples', () => {
  it('50 Mbps at 1,320,000 less 20 % is 1,056,000 a month, 21,120 per Mbps, with 96,000 VAT inside', () => {
    expect(priceOf(small)).toBe(1_056_000);
    expect(pricePerMbps(small, 50)).toBe(21_120);
    expect(vatWithin(1_056_000)).toBe(96_000);
  });
  it('a term is months × monthly price, and so is a renewal', () => {
    const expected = { totalVnd: 3_168_000, vatVnd: 288_000 };
    expect(quoteCreate({ package: small, termMonths: 3 })).toMatchObject(expected);
    expect(quoteRenew({ package: small, termMonths: 3 })).toMatchObject(expected);
  });

  const november = termFrom('2026-11-01T00:00:00.000Z', 1);
  const winter = termFrom('2026-11-01T00:00:00.000Z', 3);
  it.each([
    ['half of November, up', november, small, large, '2026-11-16T00:00:00.000Z', [-528_000, 1_210_000]],
    ['half of November, down', november, large, small, '2026-11-16T00:00:00.000Z', [-1_210_000, 528_000]],
    ['and two whole months', winter, small, large, '2026-11-16T00:00:00.000Z', [-2_640_000, 6_050_000]],
    ['one minute', november, small, large, '2026-11-30T23:59:00.000Z', [-24, 56]],
    ['less than a minute', november, small, large, '2026-11-30T23:59:01.000Z', [0, 0]],
    ['nothing left', november, small, large, '2026-12-01T00:00:00.000Z', [0, 0]],
  ])('resizing: %s', (_name, term, current, next, now, [back, charged]) => {
    const { lines, totalVnd, vatVnd } = quoteResize({ ...term, current, next, now });
    expect(lines.map(({ kind, amountVnd }) => [kind, amountVnd])).toEqual([
      ['unused-current', back],
      ['unused-next', charged],
    ]);
    expect(totalVnd).toBe(back! + charged!);
    expect(vatVnd).toBe(vatWithin(totalVnd));
  });
  it('the lines hold the numbers of the formula', () => {
    const { lines } = quoteResize({
      ...winter,
      current: small,
      next: large,
      now: '2026-11-16T00:00:00.000Z',
    });
    expect(lines[1]).toEqual({
      kind: 'unused-next',
      amountVnd: 6_050_000,
      monthlyVnd: 2_420_000,
      months: 2,
      minutes: 21_600,
      monthMinutes: 43_200,
    });
  });
  it('a March that was renewed for is worth a whole month, though February was shorter', () => {
    const [from, until] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
    const term = renewTerm(termFrom(from, 1), 1, '2026-02-28T23:59:00.000Z');
    expect(quoteResize({ ...term, current: small, next: free, now: until }).totalVnd).toBe(-1_056_000);
  });
});

const price = fc.record({
  listPriceVnd: fc.integer({ min: 1_000, max: 50_000_000 }),
  discountPercent: fc.integer({ min: 0, max: 100 }),
});
const start = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const months = fc.constantFrom(...TERMS);
const later = (iso: string, minutes: number) => new Date(Date.parse(iso) + minutes * 60_000).toISOString();
/** What the rest of a term is worth: what going to a free package gives back. */
const worth = (term: Term, current: typeof small, now: string) =>
  0 - quoteResize({ ...term, current, next: free, now }).totalVnd;

describe('for any prices and times', () => {
  it('a resize there and back costs nothing; its lines add up to whole VND', () => {
    fc.assert(
      fc.property(price, price, months, start, fc.nat(600_000), (current, next, termMonths, from, minute) => {
        const at = { ...termFrom(from, termMonths), now: later(from, minute) };
        const { lines, totalVnd } = quoteResize({ ...at, current, next });
        expect(Number.isSafeInteger(totalVnd)).toBe(true);
        expect(lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0)).toBe(totalVnd);
        expect(totalVnd + quoteResize({ ...at, current: next, next: current }).totalVnd).toBe(0);
      }),
    );
  });
  it('a fresh term is worth what was paid for it, and a renewal adds exactly its price', () => {
    fc.assert(
      fc.property(price, months, months, start, fc.nat(600_000), (each, first, second, from, minute) => {
        const term = termFrom(from, first);
        const now = later(from, minute);
        expect(worth(term, each, from)).toBe(quoteCreate({ package: each, termMonths: first }).totalVnd);
        const paid = quoteRenew({ package: each, termMonths: second }).totalVnd;
        expect(worth(renewTerm(term, second, now), each, now)).toBe(worth(term, each, now) + paid);
      }),
    );
  });
  it('however often it is resized and renewed, all refunds stay within what was paid', () => {
    const step = fc.record({ wait: fc.nat(90_000), to: price, renewFor: fc.option(months) });
    fc.assert(
      fc.property(
        price,
        months,
        start,
        fc.array(step, { maxLength: 8 }),
        (first, termMonths, from, steps) => {
          let [term, now, current] = [termFrom(from, termMonths), from, first];
          let paid = quoteCreate({ package: first, termMonths }).totalVnd;
          for (const { wait, to, renewFor } of steps) {
            now = later(now, wait);
            if (renewFor === null) {
              paid += quoteResize({ ...term, current, next: to, now }).totalVnd;
              current = to;
            } else {
              paid += quoteRenew({ package: current, termMonths: renewFor }).totalVnd;
              term = renewTerm(term, renewFor, now);
            }
            // What is left has been paid for, so giving it back never makes money appear.
            expect(paid).toBeGreaterThanOrEqual(worth(term, current, now));
          }
        },
      ),
    );
  });
  it('VAT is a tenth of the net price, to whole VND, and has the sign of the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (amount) => {
        const vat = vatWithin(amount);
        expect(Number.isInteger(vat)).toBe(true);
        expect(Math.abs(vat * 11 - amount)).toBeLessThanOrEqual(6);
        expect(vatWithin(-amount) + vat).toBe(0);
      }),
    );
  });
});

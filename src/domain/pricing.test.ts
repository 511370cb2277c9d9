import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricePerMbps, quoteCreate, quoteRenew, quoteResize, vatWithin } from './pricing';
import { renewTerm, termFrom, TERMS, type Term } from './term';

const small = { listPriceVnd: 1_320_000, discountPercent: 20 };
const large = { listPriceVnd: 2_420_000, discountPercent: 0 };
const free = { listPriceVnd: 0, discountPercent: 0 };

// More of them, worked by hand, stand in docs/domain.md: worked-examples.test.ts.
describe('examples', () => {
  const winter = termFrom('2026-11-01T00:00:00.000Z', 3);
  it('50 Mbps at 1,320,000 less 20 % is 21,120 per Mbps', () => {
    expect(pricePerMbps(small, 50)).toBe(21_120);
  });
  it('a term is one line: its months at the monthly price, the VAT within', () => {
    expect(quoteCreate({ package: small, termMonths: 3 })).toEqual({
      lines: [{ kind: 'term', monthlyVnd: 1_056_000, months: 3, amountVnd: 3_168_000 }],
      totalVnd: 3_168_000,
      vatVnd: 288_000,
    });
  });
  it('less than a minute is worth nothing', () => {
    const now = '2027-01-31T23:59:01.000Z';
    expect(quoteResize({ ...winter, current: small, next: large, now }).totalVnd).toBe(0);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonthsUtc, priceOf, pricePerMbps, quoteCreate, quoteResize, TERMS, vatWithin } from './pricing';

const small = { listPriceVnd: 1_320_000, discountPercent: 20 };
const large = { listPriceVnd: 2_420_000, discountPercent: 0 };

// The worked examples of docs/domain.md.
describe('worked examples', () => {
  it('50 Mbps at 1,320,000 less 20 % is 1,056,000 a month, 21,120 per Mbps, with 96,000 VAT inside', () => {
    expect(priceOf(small)).toBe(1_056_000);
    expect(pricePerMbps(small, 50)).toBe(21_120);
    expect(vatWithin(1_056_000)).toBe(96_000);
  });
  it('a term is months × monthly price', () => {
    expect(quoteCreate({ package: small, termMonths: 3 })).toMatchObject({
      totalVnd: 3_168_000,
      vatVnd: 288_000,
    });
  });
  it('resizing in the middle of November charges half of the difference', () => {
    const term = {
      termMonths: 1,
      termStartedAt: '2026-11-01T00:00:00.000Z',
      termEndsAt: '2026-12-01T00:00:00.000Z',
    };
    expect(
      quoteResize({ current: small, next: large, ...term, now: '2026-11-16T00:00:00.000Z' }),
    ).toMatchObject({
      totalVnd: 1_210_000 - 528_000,
      lines: [
        { kind: 'unused-current', amountVnd: -528_000, minutes: 21_600, termMinutes: 43_200 },
        { kind: 'unused-next', amountVnd: 1_210_000 },
      ],
    });
    expect(
      quoteResize({ current: large, next: small, ...term, now: '2026-11-16T00:00:00.000Z' }).totalVnd,
    ).toBe(-682_000);
    expect(
      quoteResize({ current: small, next: large, ...term, now: '2026-12-01T00:00:00.000Z' }).totalVnd,
    ).toBe(0);
  });
  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-10-31T23:59:00.000Z', 1, '2026-11-30T23:59:00.000Z'],
    ['2026-11-23T08:00:00.000Z', 12, '2027-11-23T08:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonthsUtc(from, months)).toBe(to));
});

const price = fc.record({
  listPriceVnd: fc.integer({ min: 1_000, max: 50_000_000 }),
  discountPercent: fc.integer({ min: 0, max: 100 }),
});
const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('for any prices and times', () => {
  it('a refund never exceeds what was paid for the term', () => {
    fc.assert(
      fc.property(
        price,
        price,
        fc.constantFrom(...TERMS),
        moment,
        fc.nat({ max: 600_000 }),
        (current, next, termMonths, termStartedAt, minute) => {
          const now = new Date(Date.parse(termStartedAt) + minute * 60_000).toISOString();
          const term = { termMonths, termStartedAt, termEndsAt: addMonthsUtc(termStartedAt, termMonths) };
          const { totalVnd, lines } = quoteResize({ current, next, ...term, now });
          expect(-totalVnd).toBeLessThanOrEqual(quoteCreate({ package: current, termMonths }).totalVnd);
          expect(Number.isSafeInteger(totalVnd)).toBe(true);
          expect(lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0)).toBe(totalVnd);
          const back = quoteResize({ current: next, next: current, ...term, now }).totalVnd;
          expect(totalVnd + back).toBe(0);
        },
      ),
    );
  });
  it('the total and its VAT are whole VND, VAT being a tenth of the net price', () => {
    fc.assert(
      fc.property(price, fc.constantFrom(...TERMS), (each, termMonths) => {
        const { totalVnd, vatVnd } = quoteCreate({ package: each, termMonths });
        expect(Number.isInteger(totalVnd) && Number.isInteger(vatVnd)).toBe(true);
        expect(Math.abs(vatVnd * 11 - totalVnd)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

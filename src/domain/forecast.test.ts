import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingBalance, comingRenewals, fallsShortAt, moneyByMonth, pastBalance } from './forecast';
import { renewTerm, termFrom, TERMS } from './term';

const sold = { listPriceVnd: 1_320_000, discountPercent: 20 };
const link = (from: string, months: number, status: 'ACTIVE' | 'EXPIRED' | 'FAILED' = 'ACTIVE') => ({
  ...{ id: 'ri-1', name: 'Backbone', status, package: sold },
  ...termFrom(from, months),
});

describe('coming renewals', () => {
  it('are counted from the start of the term, so that the day comes back after a short month', () => {
    const coming = comingRenewals([link('2027-12-31T10:00:00.000Z', 1)], '2028-04-01T00:00:00.000Z');
    expect(coming.map(({ at }) => at)).toEqual([
      '2028-01-31T10:00:00.000Z',
      '2028-02-29T10:00:00.000Z',
      '2028-03-31T10:00:00.000Z',
    ]);
    expect(coming.map(({ amountVnd }) => amountVnd)).toEqual([1_056_000, 1_056_000, 1_056_000]);
  });
  it.each(['EXPIRED', 'FAILED'] as const)('are none of what is %s', (status) => {
    expect(comingRenewals([link('2026-01-01T00:00:00.000Z', 1, status)], '2027-01-01T00:00:00.000Z')).toEqual(
      [],
    );
  });
  it('are those that renewing each time at its end would make', () => {
    const start = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(start, fc.constantFrom(...TERMS), (date, months) => {
        const bought = link(date.toISOString(), months);
        let term = termFrom(bought.termStartedAt, months);
        for (const { at } of comingRenewals([bought], '2031-06-01T00:00:00.000Z')) {
          expect(at).toBe(term.termEndsAt);
          // A moment before its end, as one does who keeps it.
          term = renewTerm(term, 1, new Date(Date.parse(at) - 1).toISOString());
        }
        expect(Date.parse(term.termEndsAt)).toBeGreaterThan(Date.parse('2031-06-01T00:00:00.000Z'));
      }),
    );
  });
});

describe('the balance', () => {
  const now = '2026-11-23T08:00:00.000Z';
  const span = { from: '2026-10-01T00:00:00.000Z', now, until: '2027-01-31T00:00:00.000Z' };
  const lines = [
    { at: '2026-11-20T00:00:00.000Z', amountVnd: -1_056_000, balanceVnd: 944_000 },
    { at: '2026-10-20T00:00:00.000Z', amountVnd: 2_000_000, balanceVnd: 2_000_000 },
  ];
  const renewals = comingRenewals([link('2026-11-20T00:00:00.000Z', 1)], span.until);

  it('was what the ledger says, from before its first line on', () => {
    expect(pastBalance(lines, 944_000, span).map(({ balanceVnd }) => balanceVnd)).toEqual([
      0, 2_000_000, 944_000, 944_000,
    ]);
    expect(pastBalance([], 5, span)).toEqual([
      { at: span.from, balanceVnd: 5 },
      { at: now, balanceVnd: 5 },
    ]);
  });
  it('would fall by each renewal, and says which one it does not pay for', () => {
    expect(comingBalance(2_000_000, renewals, span).map(({ balanceVnd }) => balanceVnd)).toEqual([
      2_000_000, 944_000, -112_000, -112_000,
    ]);
    expect(fallsShortAt(2_000_000, renewals)?.at).toBe('2027-01-20T00:00:00.000Z');
    expect(fallsShortAt(2_112_000, renewals)).toBeUndefined();
  });
  it('by months has every month, and each line in one of them', () => {
    const points = {
      past: pastBalance(lines, 944_000, span),
      coming: comingBalance(944_000, renewals, span),
    };
    expect(moneyByMonth(lines, renewals, points)).toEqual([
      { month: '2026-10', inVnd: 2_000_000, outVnd: 0, balanceVnd: 2_000_000, coming: false },
      { month: '2026-11', inVnd: 0, outVnd: 1_056_000, balanceVnd: 944_000, coming: true },
      { month: '2026-12', inVnd: 0, outVnd: 1_056_000, balanceVnd: -112_000, coming: true },
      { month: '2027-01', inVnd: 0, outVnd: 1_056_000, balanceVnd: -1_168_000, coming: true },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROSS_CONNECT_STATUSES, type CrossConnectStatus } from './cross-connect-lifecycle';
import {
  comingBalance,
  comingRenewals,
  fallsShortAt,
  moneyByMonth,
  pastBalance,
  type BalancePoint,
} from './forecast';
import { renewTerm, termFrom, TERMS } from './term';

const sold = { listPriceVnd: 1_320_000, discountPercent: 20 };
const link = (from: string, months: number, status: CrossConnectStatus = 'ACTIVE') => ({
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
  it.each(CROSS_CONNECT_STATUSES)('are those of what is there and goes on: %s', (status) => {
    const goesOn = ['PROVISIONING', 'ACTIVE', 'CHANGING'].includes(status);
    const coming = comingRenewals([link('2026-01-01T00:00:00.000Z', 11, status)], '2027-01-01T00:00:00.000Z');
    expect(coming.map(({ at }) => at)).toEqual(
      goesOn ? ['2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'] : [],
    );
  });
  it('of several come in the order of time, each with its name and price', () => {
    const [one, other] = [link('2026-01-20T00:00:00.000Z', 1), link('2026-01-10T00:00:00.000Z', 1)];
    const cheap = { ...other, id: 'ri-2', name: 'Archive', package: { ...sold, discountPercent: 50 } };
    expect(comingRenewals([one, cheap], '2026-03-15T00:00:00.000Z')).toEqual(
      [
        ['ri-2', 'Archive', '2026-02-10T00:00:00.000Z', 660_000] as const,
        ['ri-1', 'Backbone', '2026-02-20T00:00:00.000Z', 1_056_000] as const,
        ['ri-2', 'Archive', '2026-03-10T00:00:00.000Z', 660_000] as const,
      ].map(([crossConnectId, name, at, amountVnd]) => ({ crossConnectId, name, at, amountVnd })),
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

describe('whatever moved', () => {
  const DAY = 86_400_000;
  const from = Date.parse('2026-08-20T10:00:00.000Z');
  const iso = (day: number) => new Date(from + day * DAY).toISOString();
  const amount = fc.integer({ min: -5, max: 5 }).map((sum) => sum * 1_000);
  const someMoney = fc.record({
    begin: fc.nat(9).map((sum) => sum * 1_000),
    // Several on one day, and days with none.
    past: fc.array(fc.record({ day: fc.nat(90), amountVnd: amount }), { maxLength: 8 }),
    coming: fc.array(fc.record({ day: fc.integer({ min: 91, max: 190 }), amountVnd: fc.nat(5) }), {
      maxLength: 5,
    }),
  });
  type Money = typeof someMoney extends fc.Arbitrary<infer M> ? M : never;
  const span = { from: iso(0), now: iso(91), until: iso(200) };
  function worked({ begin, past, coming }: Money) {
    let balance = begin;
    const inOrder = past.toSorted((a, b) => a.day - b.day);
    const written = inOrder.map(({ day, amountVnd }) => ({
      ...{ at: iso(day), amountVnd, balanceVnd: (balance += amountVnd) },
    }));
    const renewals = coming
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, amountVnd }) => ({ crossConnectId: 'ri-1', name: 'Backbone', at: iso(day), amountVnd }));
    return { balance, written, lines: written.toReversed(), renewals };
  }

  it('the balance goes from line to line, the oldest first, and from renewal to renewal', () => {
    fc.assert(
      fc.property(someMoney, (money) => {
        const { balance, written, lines, renewals } = worked(money);
        const told = (points: readonly BalancePoint[]) => points.map((each) => [each.at, each.balanceVnd]);
        expect(told(pastBalance(lines, balance, span))).toEqual([
          [span.from, money.begin],
          ...told(written),
          [span.now, balance],
        ]);
        const left = (count: number) =>
          renewals.slice(0, count).reduce((sum, { amountVnd }) => sum - amountVnd, balance);
        expect(told(comingBalance(balance, renewals, span))).toEqual([
          [span.now, balance],
          ...renewals.map(({ at }, index) => [at, left(index + 1)]),
          [span.until, left(renewals.length)],
        ]);
        const short = renewals.findIndex((_each, index) => left(index + 1) < 0);
        expect(fallsShortAt(balance, renewals)).toBe(renewals[short]);
      }),
    );
  });

  it('the months follow each other, and each ends with what the one before left, what came in and what went out', () => {
    fc.assert(
      fc.property(someMoney, (money) => {
        const { balance, lines, renewals } = worked(money);
        const months = moneyByMonth(lines, renewals, {
          past: pastBalance(lines, balance, span),
          coming: comingBalance(balance, renewals, span),
        });
        expect(months.map(({ month }) => month)).toEqual([
          ...['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
        ]);
        expect(months.flatMap(({ month, coming }) => (coming ? [] : [month]))).toEqual([
          ...['2026-08', '2026-09', '2026-10'],
        ]);
        const moved = [
          ...lines.map(({ at, amountVnd }) => ({ at, amountVnd })),
          ...renewals.map(({ at, amountVnd }) => ({ at, amountVnd: -amountVnd })),
        ];
        let before = money.begin;
        for (const { month, inVnd, outVnd, balanceVnd } of months) {
          const own = moved.flatMap(({ at, amountVnd }) => (at.startsWith(month) ? [amountVnd] : []));
          expect(inVnd).toBe(own.reduce((sum, each) => sum + Math.max(0, each), 0));
          expect(inVnd - outVnd).toBe(own.reduce((sum, each) => sum + each, 0));
          expect(balanceVnd).toBe(before + inVnd - outVnd);
          before = balanceVnd;
        }
      }),
    );
  });
});

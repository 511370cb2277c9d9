import { describe, expect, it } from 'vitest';
import { priceOf, quoteCreate, quoteRenew, quoteResize } from './pricing';
import { renewTerm, termFrom } from './term';
import { docTable, figure, moment } from './test-tables';

/** The tables that were worked by hand in docs/domain.md. */
const monthly = (priceVnd: number) => ({ listPriceVnd: priceVnd, discountPercent: 0 });

describe.each([
  ['Prices and terms', 5],
  ['Ends of terms', 8],
  ['Resizing', 10],
])('%s', (heading, atLeast) => {
  it('has its examples', () => expect(docTable(heading).length).toBeGreaterThanOrEqual(atLeast));
});

it.each(docTable('Prices and terms'))('$list price less $discount for $months months', (row) => {
  const sold = { listPriceVnd: figure(row['list price']), discountPercent: figure(row.discount) };
  expect(priceOf(sold)).toBe(figure(row['a month']));
  for (const quote of [quoteCreate, quoteRenew])
    expect(quote({ package: sold, termMonths: figure(row.months) })).toMatchObject({
      totalVnd: figure(row['for the term']),
      vatVnd: figure(row['VAT within']),
    });
});

it.each(docTable('Ends of terms'))('from $term from for $months, renewed at $renewed at: $why', (row) => {
  const term = termFrom(moment(row['term from']), figure(row.months));
  const renewed = row['renewed at'] ? renewTerm(term, figure(row.for), moment(row['renewed at'])) : term;
  expect(renewed.termEndsAt).toBe(moment(row.ends));
});

it.each(docTable('Resizing'))('from $from to $to at $at: $why', (row) => {
  const { lines, totalVnd } = quoteResize({
    ...termFrom(moment(row['term from']), figure(row.months)),
    ...{ current: monthly(figure(row.from)), next: monthly(figure(row.to)), now: moment(row.at) },
  });
  const left = {
    months: figure(row['months left']),
    minutes: figure(row['minutes left']),
    monthMinutes: figure(row.of),
  };
  expect(lines).toEqual([
    {
      kind: 'unused-current',
      amountVnd: 0 - figure(row['given back']),
      monthlyVnd: figure(row.from),
      ...left,
    },
    { kind: 'unused-next', amountVnd: figure(row.charged), monthlyVnd: figure(row.to), ...left },
  ]);
  expect(totalVnd).toBe(figure(row.result));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceOf, quoteCreate, quoteRenew, quoteResize, type PackagePrice } from './pricing';
import { heldQuote } from './resize-quote';
import { addMonthsUtc, renewTerm, termFrom, TERMS, type Term } from './term';

const MINUTE = 60_000;
const price = fc.record({
  listPriceVnd: fc.integer({ min: 1_000, max: 50_000_000 }),
  discountPercent: fc.integer({ min: 0, max: 100 }),
});
const months = fc.constantFrom(...TERMS);
const start = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const step = fc.record({
  wait: fc.oneof(fc.nat(3), fc.nat(90_000)),
  kind: fc.constantFrom('resize', 'resize', 'renew'),
  ...{ to: price, months, late: fc.boolean() },
});
const later = (iso: string, minutes: number) => new Date(Date.parse(iso) + minutes * MINUTE).toISOString();

/** What is used from one moment to another costs: minute by minute, each its share of the month that it is in. */
function usage(term: Term, each: PackagePrice, from: string, until: string): number {
  let cost = 0;
  for (let month = 0; month < term.termMonths; month++) {
    const [begins, ends] = [month, month + 1].map((n) => Date.parse(addMonthsUtc(term.termStartedAt, n)));
    const used = Math.min(Date.parse(until), ends!) - Math.max(Date.parse(from), begins!);
    if (used > 0) cost += (priceOf(each) * used) / (ends! - begins!);
  }
  return cost;
}
const worth = (term: Term, current: PackagePrice, now: string) => {
  const next = { listPriceVnd: 0, discountPercent: 0 };
  return 0 - quoteResize({ ...term, current, next, now }).totalVnd;
};

/** Buys, waits, resizes, renews, lets expire; tells after each step what was paid, what was used and what is left. */
function live(
  from: string,
  first: PackagePrice,
  termMonths: number,
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
  look: (paid: number, used: number, left: number, changes: number) => void,
) {
  let [term, current, now, runsSince] = [termFrom(from, termMonths), first, from, from];
  let paid = quoteCreate({ package: first, termMonths }).totalVnd;
  let used = 0;
  for (const [index, { wait, kind, to, months: more, late }] of steps.entries()) {
    const then = later(now, wait);
    used += usage(term, current, now, then);
    now = then;
    const expired = Date.parse(term.termEndsAt) <= Date.parse(now);
    if (kind === 'renew') {
      paid += quoteRenew({ package: current, termMonths: more }).totalVnd;
      term = renewTerm(term, more, now);
      if (expired) runsSince = now;
    } else if (!expired) {
      const input = { ...term, current, next: to, now, runsSince };
      // Somebody who presses a minute after the quote.
      const seenAt = late && Date.parse(runsSince) <= Date.parse(now) - MINUTE ? later(now, -1) : now;
      const seen = quoteResize({ ...input, now: seenAt }).totalVnd;
      expect(heldQuote(input, seen)?.totalVnd).toBe(seen);
      paid += seen;
      [current, runsSince] = [to, now];
    }
    look(paid, used, worth(term, current, now), index + 1);
  }
}

it('what was paid is what was used and what is left: no minute is paid twice, and none is forgotten', () => {
  const punctual = step.map((each) => ({ ...each, late: false }));
  fc.assert(
    fc.property(start, price, months, fc.array(punctual, { maxLength: 12 }), (from, first, term, steps) => {
      live(from, first, term, steps, (paid, used, left, changes) => {
        // Each line of a change is rounded down to whole VND, and so is what is left.
        expect(Math.abs(paid - used - left)).toBeLessThanOrEqual(2 * changes + 1);
      });
    }),
  );
});

it('refunds never exceed what was paid, whenever within the life of a quote somebody presses', () => {
  fc.assert(
    fc.property(start, price, months, fc.array(step, { maxLength: 12 }), (from, first, term, steps) => {
      live(from, first, term, steps, (paid, _used, left) => {
        expect(paid).toBeGreaterThanOrEqual(left);
        expect(paid).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

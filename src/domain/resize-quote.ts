import { quoteResize, type PackagePrice, type Quote } from './pricing';
import type { Term } from './term';

const MINUTE_MS = 60_000;
const minuteBefore = (iso: string) => new Date(Date.parse(iso) - MINUTE_MS).toISOString();
const latest = (a: string, b: string) => (Date.parse(a) > Date.parse(b) ? a : b);
const earliest = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? a : b);

export interface ResizeInput extends Term {
  readonly current: PackagePrice;
  readonly next: PackagePrice;
  readonly now: string;
  /** Since when it has this package and runs: no figure from before is paid now. */
  readonly runsSince: string;
}

/**
 * The figure of a resize falls from minute to minute. So that nobody has to press within the running one, the figure of the
 * minute before still holds. Both, the present one first.
 */
export const resizeQuotes = ({ runsSince, ...input }: ResizeInput): readonly [Quote, Quote] => [
  quoteResize(input),
  quoteResize({ ...input, now: latest(minuteBefore(input.now), runsSince) }),
];

/** The figure that somebody has seen, if it holds. */
export const heldQuote = (input: ResizeInput, expectedTotalVnd: number | undefined): Quote | undefined => {
  const [present, before] = resizeQuotes(input);
  if (expectedTotalVnd === undefined) return present;
  return [present, before].find(({ totalVnd }) => totalVnd === expectedTotalVnd);
};

/** Until when the figure quoted at `now` holds: through its minute and the next. Terms end at a whole minute of their own. */
export function resizeQuoteHolds({ termEndsAt, now }: Pick<ResizeInput, 'termEndsAt' | 'now'>): string {
  const leftOfMinute = (Date.parse(termEndsAt) - Date.parse(now)) % MINUTE_MS;
  const until = new Date(Date.parse(now) + Math.max(0, leftOfMinute) + MINUTE_MS).toISOString();
  return earliest(until, termEndsAt);
}

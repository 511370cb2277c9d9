/** Prices are whole VND with VAT included. One calculator gives the preview and the charge. */
export const VAT_PERCENT = 10;
export const TERMS = [1, 3, 6, 12] as const;
export type TermMonths = (typeof TERMS)[number];

export interface PackagePrice {
  /** Per month. */
  readonly listPriceVnd: number;
  /** 0 to 100. */
  readonly discountPercent: number;
}
export interface QuoteLine {
  readonly kind: 'term' | 'unused-current' | 'unused-next';
  /** Signed: positive is charged, negative refunded. */
  readonly amountVnd: number;
  readonly monthlyVnd: number;
  readonly months?: number;
  readonly minutes?: number;
  readonly termMinutes?: number;
}
export interface Quote {
  readonly lines: readonly QuoteLine[];
  /** The VAT within the total. */
  readonly vatVnd: number;
  /** Positive: to pay; negative: refunded. */
  readonly totalVnd: number;
}

/** The monthly price after the discount, rounded down to whole VND. */
export const priceOf = ({ listPriceVnd, discountPercent }: PackagePrice) =>
  Math.floor((listPriceVnd * (10_000 - Math.round(discountPercent * 100))) / 10_000);

export const pricePerMbps = (price: PackagePrice, bandwidthMbps: number) =>
  Math.round(priceOf(price) / bandwidthMbps);

/** The VAT that a price with VAT included holds: price × 10 / 110, rounded to whole VND. */
export const vatWithin = (amountVnd: number) =>
  Math.sign(amountVnd) * Math.round((Math.abs(amountVnd) * VAT_PERCENT) / (100 + VAT_PERCENT));

const quote = (lines: QuoteLine[]): Quote => {
  const totalVnd = lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  return { lines, totalVnd, vatVnd: vatWithin(totalVnd) };
};

/** A whole term at once: months × monthly price. */
export const quoteCreate = ({
  package: price,
  termMonths,
}: {
  package: PackagePrice;
  termMonths: number;
}): Quote =>
  quote([
    { kind: 'term', monthlyVnd: priceOf(price), months: termMonths, amountVnd: priceOf(price) * termMonths },
  ]);
export const quoteRenew = quoteCreate;

const MINUTE_MS = 60_000;
const minutesBetween = (from: string, to: string) =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS));

/**
 * The difference between two packages for the unused part of a term, to the whole minute: each package's price of the whole
 * term × unused minutes ÷ minutes of the term, rounded down to whole VND. So a refund never exceeds what was paid, and
 * resizing there and back within a minute costs nothing.
 */
export function quoteResize(input: {
  current: PackagePrice;
  next: PackagePrice;
  termMonths: number;
  termStartedAt: string;
  termEndsAt: string;
  now: string;
}): Quote {
  const termMinutes = minutesBetween(input.termStartedAt, input.termEndsAt);
  const minutes = Math.min(minutesBetween(input.now, input.termEndsAt), termMinutes);
  const line = (kind: QuoteLine['kind'], price: PackagePrice, sign: 1 | -1): QuoteLine => {
    const monthlyVnd = priceOf(price);
    const unused =
      termMinutes === 0 ? 0 : Math.floor((monthlyVnd * input.termMonths * minutes) / termMinutes);
    return {
      kind,
      monthlyVnd,
      months: input.termMonths,
      minutes,
      termMinutes,
      amountVnd: unused === 0 ? 0 : sign * unused,
    };
  };
  return quote([line('unused-current', input.current, -1), line('unused-next', input.next, 1)]);
}

/** Adds calendar months in UTC; a day that the month lacks becomes its last one (31 January + 1 = 28 or 29 February). */
export function addMonthsUtc(iso: string, months: number): string {
  const from = new Date(iso);
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return to.toISOString();
}

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

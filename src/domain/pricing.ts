import { unusedAt, type Term } from './term';

/** Prices are whole VND with VAT included. One calculator gives the preview and the charge. */
export const VAT_PERCENT = 10;

export interface PackagePrice {
  /** Per month. */
  readonly listPriceVnd: number;
  /** 0 to 100, to the hundredth. */
  readonly discountPercent: number;
}
/** `amountVnd` = ± (monthlyVnd × months + monthlyVnd × minutes ÷ monthMinutes, rounded down). */
export interface QuoteLine {
  readonly kind: 'term' | 'unused-current' | 'unused-next';
  /** Signed: positive is charged, negative refunded. */
  readonly amountVnd: number;
  readonly monthlyVnd: number;
  /** Whole months. */
  readonly months: number;
  /** Whole minutes left of the running month, where a part of one counts, and the minutes which that month has. */
  readonly minutes?: number;
  readonly monthMinutes?: number;
}
export interface Quote {
  readonly lines: readonly QuoteLine[];
  /** The VAT within the total, with its sign. */
  readonly vatVnd: number;
  /** Positive: to pay; negative: refunded. */
  readonly totalVnd: number;
}

/** The monthly price after the discount, rounded down to whole VND. */
export const priceOf = ({ listPriceVnd, discountPercent }: PackagePrice) =>
  Math.floor((listPriceVnd * (10_000 - Math.round(discountPercent * 100))) / 10_000);

/** For comparing packages only, rounded to whole VND; nothing is charged by it. */
export const pricePerMbps = (price: PackagePrice, bandwidthMbps: number) =>
  Math.round(priceOf(price) / bandwidthMbps);

/** -0 is not an amount. */
const signed = (sign: number, amountVnd: number) => (amountVnd === 0 ? 0 : sign * amountVnd);

/** The VAT that a price with VAT included holds: price × 10 ÷ 110, rounded to whole VND. */
export const vatWithin = (amountVnd: number) =>
  signed(Math.sign(amountVnd), Math.round((Math.abs(amountVnd) * VAT_PERCENT) / (100 + VAT_PERCENT)));

const quote = (lines: QuoteLine[]): Quote => {
  const totalVnd = lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  return { lines, totalVnd, vatVnd: vatWithin(totalVnd) };
};

/** A whole term at once: months × monthly price. */
export function quoteCreate(input: { package: PackagePrice; termMonths: number }): Quote {
  const monthlyVnd = priceOf(input.package);
  return quote([
    { kind: 'term', monthlyVnd, months: input.termMonths, amountVnd: monthlyVnd * input.termMonths },
  ]);
}
/** Another term, at the price of the package that the Cross Connect has. */
export const quoteRenew = quoteCreate;

/**
 * The difference between two packages for the unused part of a term, to the whole minute. A month costs the monthly price
 * however many days it has; a part of it, that price × minutes left ÷ minutes of the month, rounded down. The value of what is
 * left so never exceeds what was paid for it, a renewal adds exactly its price, and there and back costs nothing.
 */
export function quoteResize(
  input: Term & { readonly current: PackagePrice; readonly next: PackagePrice; readonly now: string },
): Quote {
  const { months, minutes, monthMinutes } = unusedAt(input, input.now);
  const line = (kind: QuoteLine['kind'], price: PackagePrice, sign: 1 | -1): QuoteLine => {
    const monthlyVnd = priceOf(price);
    const part = monthMinutes === 0 ? 0 : Math.floor((monthlyVnd * minutes) / monthMinutes);
    const amountVnd = signed(sign, monthlyVnd * months + part);
    return { kind, amountVnd, monthlyVnd, months, minutes, monthMinutes };
  };
  return quote([line('unused-current', input.current, -1), line('unused-next', input.next, 1)]);
}

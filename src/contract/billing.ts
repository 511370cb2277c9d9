import * as z from 'zod/mini';
import { Count, CrossConnectId, Id, Timestamp, Vnd } from './fields';
import { Person } from './resources';

/** `simulated`: it is play money, and whoever shows it says so. */
export const Balance = z.object({ balanceVnd: Vnd, simulated: z.boolean() });

/**
 * `amountVnd` = ± (monthlyVnd × months + monthlyVnd × minutes ÷ monthMinutes, rounded down); positive is charged, negative given
 * back. `minutes` are left of the running month, which has `monthMinutes`.
 */
export const QuoteLine = z.object({
  kind: z.enum(['term', 'unused-current', 'unused-next']),
  amountVnd: Vnd,
  monthlyVnd: Vnd,
  months: Count,
  minutes: z.optional(Count),
  monthMinutes: z.optional(Count),
});
export const QuoteKind = z.enum(['create', 'resize', 'renew']);
export const Quote = z.object({
  kind: QuoteKind,
  lines: z.array(QuoteLine),
  /** The VAT within the total, with its sign. */
  vatVnd: Vnd,
  /** Positive: to pay; negative: refunded. */
  totalVnd: Vnd,
  /** When the term would end. */
  termEndsAt: Timestamp,
  quotedAt: Timestamp,
  /** Until then the change can be had for this figure, if nobody changes the Cross Connect or the price. */
  validUntil: Timestamp,
});

export const LedgerKind = z.enum(['top-up', 'charge', 'refund']);
/** What it was for. */
export const LedgerReason = z.enum(['top-up', ...QuoteKind.options, 'failed-provisioning']);
export const LedgerEntry = z.object({
  id: Id,
  at: Timestamp,
  kind: LedgerKind,
  reason: LedgerReason,
  /** Negative: it has left the balance. */
  amountVnd: Vnd,
  /** The VAT within it, with its sign; a top-up has none. */
  vatVnd: Vnd,
  /** After it. */
  balanceVnd: Vnd,
  crossConnect: z.optional(z.object({ id: CrossConnectId, name: z.string() })),
  /** Absent: it followed from time. */
  by: z.optional(Person),
  /** How the amount was calculated. */
  lines: z.optional(z.array(QuoteLine)),
});

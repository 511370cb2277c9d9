import * as z from 'zod/mini';
import { Balance, LedgerEntry, LedgerKind, Quote } from './billing';
import { CrossConnectId, Id, RegionId, TermMonths, Timestamp, TopUpVnd } from './fields';
import type { Operation } from './operation';
import { page, paging, text } from './operation-parts';

export const QuoteBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    requesterRegionId: RegionId,
    accepterRegionId: RegionId,
    packageId: Id,
    termMonths: TermMonths,
  }),
  z.strictObject({ kind: z.literal('resize'), crossConnectId: CrossConnectId, packageId: Id }),
  z.strictObject({ kind: z.literal('renew'), crossConnectId: CrossConnectId, termMonths: TermMonths }),
]);

export const billingOperations = {
  createQuote: {
    ...{ method: 'POST', path: '/quotes', tag: 'Billing' },
    summary: 'What a change would cost or give back, and how that is calculated; nothing is changed',
    permission: 'read',
    body: QuoteBody,
    success: { status: 200, body: Quote },
    problems: ['invalid-input', 'not-found', 'not-active', 'wrong-state'],
  },
  getBalance: {
    ...{ method: 'GET', path: '/billing/balance', tag: 'Billing', summary: 'The balance of the account' },
    permission: 'read',
    success: { status: 200, body: Balance },
    problems: [],
  },
  listLedger: {
    ...{
      method: 'GET',
      path: '/billing/ledger',
      tag: 'Billing',
      summary: 'Every movement of money, newest first',
    },
    permission: 'read',
    query: z.strictObject({
      kind: z.optional(z.array(LedgerKind)),
      /** From this moment on. */
      from: z.optional(Timestamp),
      /** Before this moment. */
      until: z.optional(Timestamp),
      crossConnectId: z.optional(CrossConnectId),
      /** In the name or id of the Cross Connect, or the id of the line. */
      q: z.optional(text),
      ...paging,
    }),
    success: { status: 200, body: page(LedgerEntry) },
    problems: ['invalid-input'],
  },
  topUpBalance: {
    ...{ method: 'POST', path: '/billing/top-ups', tag: 'Billing' },
    summary:
      'Put money into the balance, from the means of payment that the host has; play money where it is simulated',
    permission: 'spend',
    body: z.strictObject({ amountVnd: TopUpVnd }),
    success: { status: 201, body: LedgerEntry },
    problems: ['invalid-input', 'payment-declined'],
    idempotent: true,
  },
} as const satisfies Record<string, Operation>;

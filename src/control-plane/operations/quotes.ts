import type { Allowed } from '../../domain/allowed';
import { quoteCreate, quoteRenew, quoteResize } from '../../domain/pricing';
import { resizeQuoteHolds, type ResizeInput } from '../../domain/resize-quote';
import { renewTerm, termFrom, type TermMonths } from '../../domain/term';
import type { Handler, ReadContext } from '../context';
import { Refusal } from '../problem';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow, PackageRow } from '../store/rows';
import { fieldError, invalidInput } from '../validation';
import { packagesOf } from './catalogue';
import { later } from './network-work';
import { withActions } from './own-cross-connect';

/** A figure that does not depend on the time is asked for again after this: the catalogue may have changed. */
const HOLDS_MS = 600_000;

type Ends = Pick<CrossConnectRow, 'requesterRegionId' | 'accepterRegionId'>;

async function soldBetween(tx: ReadTransaction, ends: Ends, packageId: string): Promise<PackageRow> {
  const sold = await packagesOf(tx, ends.requesterRegionId, ends.accepterRegionId);
  const found = sold.find(({ id }) => id === packageId);
  if (found === undefined) throw invalidInput(fieldError('packageId', 'unknown-id'));
  return found;
}

export async function needOffer(tx: ReadTransaction, ends: Ends, packageId: string): Promise<PackageRow> {
  for (const side of ['requesterRegionId', 'accepterRegionId'] as const)
    if ((await tx.regions.get(ends[side])) === undefined) throw invalidInput(fieldError(side, 'unknown-id'));
  return soldBetween(tx, ends, packageId);
}

/** Whether it may be resized to this package now, and what that is reckoned from. */
export async function needResize(
  { tx, now }: Pick<ReadContext, 'tx' | 'now'>,
  { row, resize }: { row: CrossConnectRow; resize: Allowed },
  packageId: string,
): Promise<{ next: PackageRow; input: ResizeInput }> {
  if (!resize.allowed && resize.reason === 'not-active')
    throw new Refusal('not-active', 'Only an active Cross Connect can be resized.', {
      reason: resize.reason,
    });
  if (packageId === row.package.id) throw invalidInput(fieldError('packageId', 'unchanged'));
  const next = await soldBetween(tx, row, packageId);
  const input = { ...row, current: row.package, next, now, runsSince: row.statusSince };
  return { next, input };
}

export function needRenewal({ row, renew }: { row: CrossConnectRow; renew: Allowed }, months: TermMonths) {
  if (!renew.allowed && renew.reason === 'wrong-state')
    throw new Refusal('wrong-state', 'It cannot be renewed in its present state.', {
      reason: renew.reason,
    });
  return quoteRenew({ package: row.package, termMonths: months });
}

/** What the change would be refused for, other than for money or a missing permission, its quote is refused for too. */
export const createQuote: Handler<'createQuote'> = {
  mode: 'read',
  settled: true,
  async run({ body }, context) {
    const { tx, now: quotedAt } = context;
    const stable = { quotedAt, validUntil: later(quotedAt, HOLDS_MS) };
    if (body.kind === 'create') {
      if (body.requesterRegionId === body.accepterRegionId)
        throw invalidInput(fieldError('accepterRegionId', 'regions-differ'));
      const bought = await needOffer(tx, body, body.packageId);
      const { lines, ...sums } = quoteCreate({ package: bought, termMonths: body.termMonths });
      const { termEndsAt } = termFrom(quotedAt, body.termMonths);
      return { kind: body.kind, lines: [...lines], ...sums, termEndsAt, ...stable };
    }
    const { row, actions } = await withActions(context, body.crossConnectId);
    if (body.kind === 'renew') {
      const { lines, ...sums } = needRenewal({ row, renew: actions.renew }, body.termMonths);
      const { termEndsAt } = renewTerm(row, body.termMonths, quotedAt);
      return { kind: body.kind, lines: [...lines], ...sums, termEndsAt, ...stable };
    }
    const { input } = await needResize(context, { row, resize: actions.resize }, body.packageId);
    const { lines, ...sums } = quoteResize(input);
    const validUntil = resizeQuoteHolds(input);
    const { termEndsAt } = row;
    return { kind: body.kind, lines: [...lines], ...sums, termEndsAt, quotedAt, validUntil };
  },
};

import { vatWithin, type Quote } from '../../domain/pricing';
import type { LedgerReason } from '../../contract/types';
import type { Clerk, WriteContext } from '../context';
import { Refusal } from '../problem';
import { PaymentDeclined } from '../providers/payment';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow, LedgerRow } from '../store/rows';

/** The balance is the sum of the ledger. Whole VND. */
export async function balanceOf(tx: ReadTransaction, accountId: string): Promise<number> {
  const entries = await tx.ledger.find({ where: { accountId } });
  return entries.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
}

type Movement = Omit<LedgerRow, 'id' | 'balanceVnd'>;

/** Moves the money and writes the line, or refuses, and then nothing has changed. */
export async function move(clerk: Clerk, movement: Movement, reference: string): Promise<LedgerRow> {
  const { accountId, kind, amountVnd } = movement;
  const before = await balanceOf(clerk.tx, accountId);
  const requiredVnd = -amountVnd;
  if (before < requiredVnd) {
    throw new Refusal('insufficient-balance', `${requiredVnd - before} VND are missing.`, {
      requiredVnd,
      balanceVnd: before,
    });
  }
  try {
    await clerk.payment.move({ reference, accountId, kind, amountVnd: Math.abs(amountVnd) });
  } catch (error) {
    if (error instanceof PaymentDeclined) throw new Refusal('payment-declined', error.message);
    throw error;
  }
  const row = { id: clerk.newId(), ...movement, balanceVnd: before + amountVnd };
  await clerk.tx.ledger.insert(row);
  return row;
}

type Bought = Pick<CrossConnectRow, 'id' | 'accountId' | 'name'>;
const about = ({ id, accountId, name }: Bought) => ({
  accountId,
  crossConnectId: id,
  crossConnectName: name,
});

/** Refuses when the caller has seen another figure than the one to pay. */
export function needFigure(expectedTotalVnd: number | undefined, { totalVnd }: Quote) {
  if (expectedTotalVnd === undefined || expectedTotalVnd === totalVnd) return;
  throw new Refusal('quote-changed', `It is ${totalVnd} VND now, not ${expectedTotalVnd} VND.`, {
    expectedTotalVnd,
    totalVnd,
  });
}

/** Charges what is to pay, or refunds what is to be given back; a change for nothing leaves no line. */
export async function settleQuote(
  context: WriteContext,
  row: Bought,
  { totalVnd, lines }: Quote,
  reason: LedgerReason,
) {
  if (totalVnd === 0) return;
  const movement: Movement = {
    ...{ ...about(row), at: context.now, reason, lines: [...lines], actorId: context.caller.userId },
    ...{ kind: totalVnd > 0 ? 'charge' : 'refund', amountVnd: -totalVnd },
  };
  await move(context, movement, context.requestId);
}

/** Gives back everything that was paid for a Cross Connect, less what was given back already. */
export async function refundAll(clerk: Clerk, row: Bought, at: string) {
  const entries = await clerk.tx.ledger.find({ where: { accountId: row.accountId, crossConnectId: row.id } });
  const paid = -entries.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  if (paid <= 0) return;
  const movement: Movement = {
    ...{ ...about(row), at, kind: 'refund', reason: 'failed-provisioning', amountVnd: paid },
  };
  await move(clerk, movement, `failed-provisioning ${row.id}`);
}

/** The VAT that left the balance or came back; what was put in holds none. */
export const vatOf = ({ kind, amountVnd }: Pick<LedgerRow, 'kind' | 'amountVnd'>) =>
  kind === 'top-up' ? 0 : vatWithin(amountVnd);

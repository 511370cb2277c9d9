import type { LedgerKind } from '../../contract/types';
import type { Clerk } from '../context';
import { Refusal } from '../problem';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow } from '../store/rows';

/** The balance is the sum of the ledger. Whole VND. */
export async function balanceOf(tx: ReadTransaction, accountId: string): Promise<number> {
  const entries = await tx.ledger.find({ where: { accountId } });
  return entries.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
}

type Paid = Pick<CrossConnectRow, 'id' | 'accountId' | 'name'>;

async function move(clerk: Clerk, row: Paid, kind: LedgerKind, amountVnd: number, at: string) {
  const before = await balanceOf(clerk.tx, row.accountId);
  await clerk.tx.ledger.insert({
    id: clerk.newId(),
    accountId: row.accountId,
    at,
    kind,
    amountVnd,
    balanceVnd: before + amountVnd,
    crossConnectId: row.id,
    crossConnectName: row.name,
  });
}

/** Takes the amount from the balance of the account; refuses when there is too little, and then nothing has changed. */
export async function charge(clerk: Clerk, row: Paid, requiredVnd: number) {
  const balanceVnd = await balanceOf(clerk.tx, row.accountId);
  if (balanceVnd < requiredVnd) {
    throw new Refusal('insufficient-balance', `${requiredVnd - balanceVnd} VND are missing.`, {
      requiredVnd,
      balanceVnd,
    });
  }
  await move(clerk, row, 'charge', -requiredVnd, clerk.now);
}

/** Gives back everything that was paid for a Cross Connect, less what was given back already. */
export async function refundAll(clerk: Clerk, row: Paid, at: string) {
  const entries = await clerk.tx.ledger.find({ where: { accountId: row.accountId, crossConnectId: row.id } });
  const paid = -entries.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  if (paid > 0) await move(clerk, row, 'refund', paid, at);
}

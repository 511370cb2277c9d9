import { quoteCreate, quoteResize, type Quote } from '../../domain/pricing';
import type { LedgerReason } from '../../contract/types';
import type { CrossConnectRow, LedgerRow, PackageRow } from '../store/rows';

export type Movement = Omit<LedgerRow, 'id' | 'balanceVnd'>;

/**
 * What it has moved so far: the whole term at once, all of it back where provisioning failed, and the difference for the
 * rest of the term where it is being resized from another package.
 */
export const crossConnectMovements = (row: CrossConnectRow, boughtWith: PackageRow): Movement[] => {
  const of = { accountId: row.accountId, crossConnectId: row.id, crossConnectName: row.name };
  const paid = (at: string, reason: LedgerReason, { totalVnd, lines }: Quote): Movement => ({
    ...{ ...of, at, reason, amountVnd: -totalVnd, kind: totalVnd > 0 ? 'charge' : 'refund' },
    ...{ lines: [...lines], actorId: row.createdBy },
  });
  const term = quoteCreate({ package: boughtWith, termMonths: row.termMonths });
  const movements = [paid(row.createdAt, 'create', term)];
  if (row.status === 'FAILED')
    movements.push({
      ...{ ...of, at: row.statusSince, kind: 'refund', reason: 'failed-provisioning' },
      amountVnd: term.totalVnd,
    });
  if (boughtWith.id !== row.package.id) {
    const rest = quoteResize({ ...row, current: boughtWith, next: row.package, now: row.statusSince });
    movements.push(paid(row.statusSince, 'resize', rest));
  }
  return movements;
};

/** Adds the balance after each movement; they come in order of time. */
export const balances = (movements: readonly Movement[]): Omit<LedgerRow, 'id'>[] => {
  const balance = new Map<string, number>();
  return movements.map((movement) => {
    const balanceVnd = (balance.get(movement.accountId) ?? 0) + movement.amountVnd;
    if (balanceVnd < 0) throw new Error(`${movement.accountId} would pay more than it has`);
    balance.set(movement.accountId, balanceVnd);
    return { ...movement, balanceVnd };
  });
};

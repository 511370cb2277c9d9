import { quoteCreate, quoteResize } from '../../domain/pricing';
import type { CrossConnectRow, LedgerRow, PackageRow } from '../store/rows';

export type Movement = Omit<LedgerRow, 'id' | 'balanceVnd'>;

/**
 * What it has moved so far: the whole term at once, all of it back where provisioning failed, and the difference for the
 * rest of the term where it is being resized from another package.
 */
export const crossConnectMovements = (row: CrossConnectRow, boughtWith: PackageRow): Movement[] => {
  const of = { accountId: row.accountId, crossConnectId: row.id, crossConnectName: row.name };
  const priceOfTerm = (sold: PackageRow) =>
    quoteCreate({ package: sold, termMonths: row.termMonths }).totalVnd;
  const term = priceOfTerm(boughtWith);
  const movements: Movement[] = [{ ...of, at: row.createdAt, kind: 'charge', amountVnd: -term }];
  if (row.status === 'FAILED')
    movements.push({ ...of, at: row.statusSince, kind: 'refund', amountVnd: term });
  if (boughtWith.id !== row.package.id) {
    const resize = quoteResize({ ...row, current: boughtWith, next: row.package, now: row.statusSince });
    const amountVnd = -resize.totalVnd;
    movements.push({ ...of, at: row.statusSince, kind: amountVnd < 0 ? 'charge' : 'refund', amountVnd });
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

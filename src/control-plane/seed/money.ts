import type { CrossConnectRow, LedgerRow, PackageRow } from '../store/rows';

export type Movement = Omit<LedgerRow, 'id' | 'balanceVnd'>;

export const monthlyPrice = ({ listPriceVnd, discountPercent }: PackageRow): number =>
  Math.round((listPriceVnd * (100 - discountPercent)) / 100);

/** What buying it moved: the whole term at once, and all of it back where provisioning failed. */
export const crossConnectMovements = (row: CrossConnectRow): Movement[] => {
  const term = monthlyPrice(row.package) * row.termMonths;
  const of = { accountId: row.accountId, crossConnectId: row.id, crossConnectName: row.name };
  const bought: Movement = { ...of, at: row.createdAt, kind: 'charge', amountVnd: -term };
  if (row.status !== 'FAILED') return [bought];
  return [bought, { ...of, at: row.statusSince, kind: 'refund', amountVnd: term }];
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

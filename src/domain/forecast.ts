import { isRunning, type CrossConnectStatus } from './cross-connect-lifecycle';
import { reached } from './moment';
import { priceOf, type PackagePrice } from './pricing';
import { addMonthsUtc } from './term';

interface Termed {
  readonly id: string;
  readonly name: string;
  readonly status: CrossConnectStatus;
  readonly termStartedAt: string;
  readonly termMonths: number;
  readonly package: PackagePrice;
}
export interface ComingRenewal {
  readonly crossConnectId: string;
  readonly name: string;
  readonly at: string;
  readonly amountVnd: number;
}
/** From this moment on the balance is so much. */
export interface BalancePoint {
  readonly at: string;
  readonly balanceVnd: number;
}
/** From the beginning of a span to its end. */
export type Balances = readonly [BalancePoint, ...BalancePoint[]];
interface Movement {
  readonly at: string;
  readonly amountVnd: number;
  readonly balanceVnd: number;
}

/** What has expired, failed or is going costs nothing unless somebody decides so. */
const goesOn = (status: CrossConnectStatus) => status === 'PROVISIONING' || isRunning(status);
const byTime = (a: { at: string }, b: { at: string }) => Date.parse(a.at) - Date.parse(b.at);

/** What keeping everything would cost until then: each renewed month by month, in time, at its present price. */
export const comingRenewals = (crossConnects: readonly Termed[], until: string): ComingRenewal[] =>
  crossConnects
    .filter(({ status }) => goesOn(status))
    .flatMap(({ id, name, termStartedAt, termMonths, package: sold }) => {
      const renewals: ComingRenewal[] = [];
      for (let months = termMonths; ; months += 1) {
        const at = addMonthsUtc(termStartedAt, months);
        if (reached(at, until)) renewals.push({ crossConnectId: id, name, at, amountVnd: priceOf(sold) });
        else return renewals;
      }
    })
    .toSorted(byTime);

/** The balance as it was from a moment until now, by the lines of the ledger since then. */
export function pastBalance(
  lines: readonly Movement[],
  balanceVnd: number,
  { from, now }: { from: string; now: string },
): Balances {
  // Of lines of the same moment the ledger has the newest first.
  const inOrder = lines.toReversed().toSorted(byTime);
  const [first] = inOrder;
  const before = first === undefined ? balanceVnd : first.balanceVnd - first.amountVnd;
  return [
    { at: from, balanceVnd: before },
    ...inOrder.map(({ at, balanceVnd: after }) => ({ at, balanceVnd: after })),
    { at: now, balanceVnd },
  ];
}

/** The balance as it would be, if nothing was put in; it may fall below zero, which tells what will be missing. */
export function comingBalance(
  balanceVnd: number,
  renewals: readonly ComingRenewal[],
  { now, until }: { now: string; until: string },
): Balances {
  let left = balanceVnd;
  const renewed = renewals.map(({ at, amountVnd }) => ({ at, balanceVnd: (left -= amountVnd) }));
  return [{ at: now, balanceVnd }, ...renewed, { at: until, balanceVnd: left }];
}

/** The first renewal that the balance would not pay for. */
export function fallsShortAt(
  balanceVnd: number,
  renewals: readonly ComingRenewal[],
): ComingRenewal | undefined {
  let left = balanceVnd;
  return renewals.find(({ amountVnd }) => (left -= amountVnd) < 0);
}

export interface MoneyMonth {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly inVnd: number;
  readonly outVnd: number;
  /** What it ends with. */
  readonly balanceVnd: number;
  /** Something in it is yet to come. */
  readonly coming: boolean;
}
const monthOf = (iso: string) => iso.slice(0, 7);

/** The same by calendar months: what came in, what went out, and what was or would be left. */
export function moneyByMonth(
  lines: readonly Movement[],
  renewals: readonly ComingRenewal[],
  { past, coming }: { past: Balances; coming: Balances },
): MoneyMonth[] {
  const [[first], [{ at: now }]] = [past, coming];
  const all = [...past, ...coming];
  const until = (all.at(-1) ?? first).at;
  const months: MoneyMonth[] = [];
  const moved = [...lines, ...renewals.map(({ at, amountVnd }) => ({ at, amountVnd: -amountVnd }))];
  for (
    let month = monthOf(first.at);
    month <= monthOf(until);
    month = monthOf(addMonthsUtc(`${month}-01T00:00:00.000Z`, 1))
  ) {
    const here = moved.filter(({ at }) => monthOf(at) === month);
    months.push({
      month,
      inVnd: here.reduce((sum, { amountVnd }) => sum + Math.max(0, amountVnd), 0),
      outVnd: here.reduce((sum, { amountVnd }) => sum + Math.max(0, -amountVnd), 0),
      balanceVnd: (all.findLast(({ at }) => monthOf(at) <= month) ?? first).balanceVnd,
      coming: month >= monthOf(now),
    });
  }
  return months;
}

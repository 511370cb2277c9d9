import type { CrossConnectStatus } from '../../contract/types';
import { addMonthsUtc } from '../../domain/term';
import type { AccountRow, CrossConnectRow, UserRow } from '../store/rows';
import { packageOf } from './catalogue';
import type { SeedRegion } from './regions';
import { seedId } from './seed-id';
import { DAY, MINUTE, shift } from './times';

export interface CrossConnectSpec {
  account: AccountRow;
  by: UserRow;
  name: string;
  description?: string;
  from: SeedRegion;
  to: SeedRegion;
  mbps: number;
  termMonths?: 1 | 3 | 6 | 12;
  boughtAt: string;
  /** Without it: ACTIVE. */
  status?: CrossConnectStatus;
  statusSince?: string;
  settlesAt?: string;
  statusReason?: string;
  twoPersonApproval?: boolean;
  deletionLock?: boolean;
  /** What it was bought with, where it was resized since. */
  resizedFromMbps?: number;
}

/** How long provisioning took in the past of these worlds. */
export const PROVISIONING_TOOK = 18 * MINUTE;

/** The moment to buy at so that a term of these months ends at `end`. */
export const boughtToEnd = (end: string, months: number): string => {
  let at = addMonthsUtc(end, -months);
  // Month ends are not reversible: correct by days until the term ends at or just after `end`.
  while (addMonthsUtc(at, months) < end) at = shift(at, DAY);
  return at;
};

export const crossConnectRow = (spec: CrossConnectSpec, now: string): CrossConnectRow => {
  const { account, by, status = 'ACTIVE', termMonths = 1, settlesAt, statusReason } = spec;
  const termEndsAt = addMonthsUtc(spec.boughtAt, termMonths);
  const since: Partial<Record<CrossConnectStatus, string>> = {
    PROVISIONING: spec.boughtAt,
    EXPIRED: termEndsAt,
  };
  const row: CrossConnectRow = {
    id: seedId('ri', spec.name),
    accountId: account.id,
    name: spec.name,
    description: spec.description ?? '',
    requesterRegionId: spec.from,
    accepterRegionId: spec.to,
    package: packageOf(spec.from, spec.to, spec.mbps),
    termMonths,
    termStartedAt: spec.boughtAt,
    termEndsAt,
    twoPersonApproval: spec.twoPersonApproval ?? false,
    deletionLock: spec.deletionLock ?? false,
    ...(status === 'CHANGING' &&
      spec.resizedFromMbps !== undefined && { resizedFromMbps: spec.resizedFromMbps }),
    status,
    statusSince: spec.statusSince ?? since[status] ?? shift(spec.boughtAt, PROVISIONING_TOOK),
    createdAt: spec.boughtAt,
    createdBy: by.id,
    version: status === 'PROVISIONING' ? 1 : 2,
    ...(settlesAt && { settlesAt }),
    ...(statusReason && { statusReason }),
  };
  if (row.statusSince > now) throw new Error(`${row.name} would change in the future`);
  return row;
};

import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { crossConnectStateAt } from '../../domain/cross-connect-lifecycle';
import type { CrossConnect, CrossConnectBrief, CrossConnectStatus } from '../../contract/types';
import type { ReadContext } from '../context';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow } from '../store/rows';
import { packageView } from './catalogue';

/** The status as of now. A row that is gone, but not yet settled, reads as still being deleted. */
export const statusOf = (row: CrossConnectRow, now: string): CrossConnectStatus => {
  const { status } = crossConnectStateAt(row, now);
  return status === 'gone' ? 'DELETING' : status;
};
export const isGone = (row: CrossConnectRow, now: string) => crossConnectStateAt(row, now).status === 'gone';

/** The version as of now: whoever has read what followed from time may change it, whether or not it was settled since. */
export function versionOf(row: CrossConnectRow, now: string): number {
  const { status } = crossConnectStateAt(row, now);
  if (status === row.status) return row.version;
  const throughActive = status === 'EXPIRED' && row.settlesAt !== undefined;
  return row.version + (throughActive ? 2 : 1);
}

export function briefView(row: CrossConnectRow, accountName: string, now: string): CrossConnectBrief {
  const { id, name, requesterRegionId, accepterRegionId, accountId } = row;
  const { bandwidthMbps } = row.package;
  return {
    id,
    name,
    requesterRegionId,
    accepterRegionId,
    bandwidthMbps,
    status: statusOf(row, now),
    accountId,
    accountName,
  };
}

/** Live, but not for good: those have to be read, to know what they are by now. */
const UNSETTLED = LIVE_STATUSES.filter((status) => status !== 'ACTIVE');

/** Asked for by all of these states at once: by a single one the database would look through those of all customers. */
export const unsettledOf = (tx: ReadTransaction, ids: readonly string[]) =>
  tx.connections.find({ where: { crossConnectId: ids, status: UNSETTLED } });

/** Live connections that wait, and that do not, per Cross Connect. */
export async function countsOf(tx: ReadTransaction, ids: readonly string[], now: string) {
  const active = await tx.connections.countBy('crossConnectId', {
    where: { crossConnectId: ids, status: 'ACTIVE' },
  });
  const counts = new Map(ids.map((id) => [id, { connectionCount: active.get(id) ?? 0, pendingCount: 0 }]));
  for (const row of await unsettledOf(tx, ids)) {
    const { status } = connectionStateAt(row, now);
    const count = counts.get(row.crossConnectId);
    if (count === undefined || !isLive(status)) continue;
    if (status === 'PENDING_ACCEPTANCE') count.pendingCount++;
    else count.connectionCount++;
  }
  return counts;
}

export async function crossConnectViews(
  { tx, now }: Pick<ReadContext, 'tx' | 'now'>,
  rows: readonly CrossConnectRow[],
): Promise<CrossConnect[]> {
  const ids = rows.map(({ id }) => id);
  const counts = await countsOf(tx, ids, now);
  const accounts = await tx.accounts.find({
    where: { id: [...new Set(rows.map(({ accountId }) => accountId))] },
  });
  return rows.map((row) => {
    const { status, progress } = crossConnectStateAt(row, now);
    const accountName = accounts.find(({ id }) => id === row.accountId)?.name ?? row.accountId;
    return {
      ...briefView(row, accountName, now),
      access: 'owner',
      description: row.description,
      package: packageView(row.package),
      ...(status === 'CHANGING' &&
        row.resizedFromMbps !== undefined && { resizedFromMbps: row.resizedFromMbps }),
      termMonths: row.termMonths,
      termStartedAt: row.termStartedAt,
      ...(status === 'FAILED' && row.statusReason !== undefined && { statusReason: row.statusReason }),
      ...(progress && { progress: { percent: progress.percent, steps: [...progress.steps] } }),
      ...(counts.get(row.id) ?? { connectionCount: 0, pendingCount: 0 }),
      termEndsAt: row.termEndsAt,
      createdAt: row.createdAt,
      version: versionOf(row, now),
      twoPersonApproval: row.twoPersonApproval,
      deletionLock: row.deletionLock,
    };
  });
}

export async function crossConnectView(
  context: Pick<ReadContext, 'tx' | 'now'>,
  row: CrossConnectRow,
): Promise<CrossConnect> {
  const [view] = await crossConnectViews(context, [row]);
  if (view === undefined) throw new Error('a row without a view');
  return view;
}

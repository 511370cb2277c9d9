import { connectionStateAt } from '../../domain/connection-lifecycle';
import { crossConnectStateAt, isMovingStatus } from '../../domain/cross-connect-lifecycle';
import type { ConnectionStatus, EventType } from '../../contract/types';
import type { Clerk, ReadContext } from '../context';
import { atMost } from '../store/port';
import type { ConnectionRow, CrossConnectRow } from '../store/rows';
import { recordConnection, recordCrossConnect } from './audit';
import { versionOf } from './cross-connect-view';
import { refundAll } from './money';

const CROSS_CONNECT_EVENT: Record<'ACTIVE' | 'FAILED' | 'EXPIRED' | 'gone', EventType> = {
  ACTIVE: 'cross-connect.activated',
  FAILED: 'cross-connect.failed',
  EXPIRED: 'cross-connect.expired',
  gone: 'cross-connect.deleted',
};
const CONNECTION_EVENT: Partial<Record<ConnectionStatus, EventType>> = {
  ACTIVE: 'vpc-connection.activated',
  FAILED: 'vpc-connection.failed',
  EXPIRED: 'vpc-connection.expired',
  DELETED: 'vpc-connection.deleted',
};

/** Its connections have ended; they stay in the history, and so does what it was called. */
async function removeCrossConnect({ tx }: Clerk, row: CrossConnectRow) {
  const formerCrossConnect = { name: row.name, bandwidthMbps: row.package.bandwidthMbps };
  for (const connection of await tx.connections.find({ where: { crossConnectId: row.id } }))
    await tx.connections.update({ ...connection, formerCrossConnect });
  await tx.crossConnects.remove(row.id);
}

async function settleCrossConnect(clerk: Clerk, row: CrossConnectRow) {
  const { status, since } = crossConnectStateAt(row, clerk.now);
  if (status !== 'gone' && isMovingStatus(status)) return;
  // A term that ended before anybody looked has passed through ACTIVE: both are told.
  if (status === 'EXPIRED' && row.settlesAt !== undefined) {
    const passed = { ...row, version: row.version + 1 };
    await recordCrossConnect(clerk, passed, { type: CROSS_CONNECT_EVENT.ACTIVE, at: row.settlesAt });
  }
  const { settlesAt: _settled, outcome: _outcome, resizedFromMbps: _before, ...rest } = row;
  const version = versionOf(row, clerk.now);
  if (status === 'gone') await removeCrossConnect(clerk, row);
  else await clerk.tx.crossConnects.update({ ...rest, status, statusSince: since, version });
  if (status === 'FAILED') await refundAll(clerk, row, since);
  const settled = { ...row, version };
  await recordCrossConnect(clerk, settled, {
    type: CROSS_CONNECT_EVENT[status],
    at: since,
    reason: status === 'FAILED' ? row.statusReason : undefined,
  });
}

async function settleConnection(clerk: Clerk, row: ConnectionRow) {
  const { status, since } = connectionStateAt(row, clerk.now);
  const type = CONNECTION_EVENT[status];
  if (type === undefined) return;
  const { settlesAt: _settled, outcome: _outcome, ...rest } = row;
  await clerk.tx.connections.update({ ...rest, status, statusSince: since });
  await recordConnection(clerk, row, {
    type,
    at: since,
    reason: status === 'FAILED' ? row.statusReason : undefined,
  });
}

export const isCrossConnectDue = (row: CrossConnectRow, now: string) =>
  crossConnectStateAt(row, now).status !== row.status;
export const isConnectionDue = (row: ConnectionRow, now: string) =>
  connectionStateAt(row, now).status !== row.status;

/** A row whose status is another one by now than the one that is written down. */
export interface DueRow {
  kind: 'crossConnects' | 'connections';
  id: string;
  /** Who reads the line that will tell of it. */
  accountIds: readonly string[];
}

export const readersOf = (row: CrossConnectRow | ConnectionRow): string[] =>
  'accountId' in row ? [row.accountId] : [row.requesterAccountId, row.accepterAccountId];

const dueConnections = async ({ tx, now }: Pick<ReadContext, 'tx' | 'now'>) => {
  const by = atMost(now);
  const rows = await tx.connections.find({
    anyOf: [{ settlesAt: by }, { status: 'PENDING_ACCEPTANCE', expiresAt: by }],
  });
  return rows.filter((row) => isConnectionDue(row, now));
};
/** Whether time has moved one of the account's connections on, which is not written down yet. */
export const isConnectionDueOf = async (context: Pick<ReadContext, 'tx' | 'now' | 'caller'>) =>
  (await dueConnections(context)).some((row) => readersOf(row).includes(context.caller.accountId));

export async function findDue({ tx, now }: Pick<ReadContext, 'tx' | 'now'>): Promise<DueRow[]> {
  const by = atMost(now);
  const crossConnects = await tx.crossConnects.find({
    anyOf: [{ settlesAt: by }, { status: 'ACTIVE', termEndsAt: by }],
  });
  const connections = await dueConnections({ tx, now });
  const described = (kind: DueRow['kind']) => (row: CrossConnectRow | ConnectionRow) => ({
    ...{ kind, id: row.id, accountIds: readersOf(row) },
  });
  return [
    ...crossConnects.filter((row) => isCrossConnectDue(row, now)).map(described('crossConnects')),
    ...connections.map(described('connections')),
  ];
}

export const isDueFor = (due: readonly DueRow[], accountIds: readonly string[]) =>
  due.some((row) => row.accountIds.some((id) => accountIds.includes(id)));

export interface DuePart {
  accountIds: readonly string[];
  rows: readonly DueRow[];
}

/** Parts that have no reader in common: each can be written down without the others, and every trail is in order. */
export function inParts(due: readonly DueRow[]): DuePart[] {
  const partOf = new Map<string, { accountIds: string[]; rows: DueRow[] }>();
  for (const row of due) {
    const touching = new Set(row.accountIds.flatMap((id) => partOf.get(id) ?? []));
    const [part = { accountIds: [], rows: [] }, ...others] = touching;
    part.rows.push(...others.flatMap(({ rows }) => rows), row);
    const joining = [...others.flatMap(({ accountIds }) => accountIds), ...row.accountIds];
    part.accountIds = [...new Set([...part.accountIds, ...joining])];
    for (const id of joining) partOf.set(id, part);
  }
  return [...new Set(partOf.values())];
}

/**
 * Writes down what has followed from time by now for these rows, in the order of its happening: what was under way has settled,
 * requests and terms have ended, a failed provisioning is refunded. Each with one line of the audit trail at the moment it was due.
 */
export async function settleDue(clerk: Clerk, rows: readonly DueRow[]) {
  const { tx, now } = clerk;
  const idsOf = (wanted: DueRow['kind']) => rows.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const crossConnects = await tx.crossConnects.find({ where: { id: idsOf('crossConnects') } });
  const connections = await tx.connections.find({ where: { id: idsOf('connections') } });
  const due = [
    ...connections
      .filter((row) => isConnectionDue(row, now))
      .map((row) => ({
        since: connectionStateAt(row, now).since,
        settle: () => settleConnection(clerk, row),
      })),
    ...crossConnects
      .filter((row) => isCrossConnectDue(row, now))
      .map((row) => ({
        since: crossConnectStateAt(row, now).since,
        settle: () => settleCrossConnect(clerk, row),
      })),
  ].sort((a, b) => Date.parse(a.since) - Date.parse(b.since));
  for (const { settle } of due) await settle();
}

import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';
import type { ReadContext } from '../context';
import { notFound, Refusal } from '../problem';
import type { CrossConnectRow } from '../store/rows';
import { isGone, statusOf } from './cross-connect-view';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;

export async function ownCrossConnect({ tx, caller, now }: Context, id: string) {
  const row = await tx.crossConnects.get(id);
  if (row === undefined || row.accountId !== caller.accountId || isGone(row, now)) throw notFound();
  return row;
}

async function liveConnections({ tx, now }: Context, crossConnectId: string) {
  const rows = await tx.connections.find({ where: { crossConnectId, status: LIVE_STATUSES } });
  return rows
    .map((row) => ({ row, status: connectionStateAt(row, now).status }))
    .filter(({ status }) => isLive(status));
}

/** The Cross Connect, its live connections, and what may be done with it now. */
export async function withActions(context: Context, id: string) {
  const row = await ownCrossConnect(context, id);
  const live = await liveConnections(context, id);
  const actions = crossConnectActions({
    ...{ status: statusOf(row, context.now), permissions: context.caller.permissions, own: true },
    ...{ liveConnections: live.length, deletionLock: row.deletionLock },
    connectionsSettingUp: live.filter(({ status }) => status === 'PROVISIONING').length,
  });
  return { row, live, actions };
}

/** `If-Match`: who changes must have seen what is there. */
function needVersion(row: CrossConnectRow, version: number | undefined) {
  if (version === row.version) return;
  throw new Refusal('version-conflict', `The Cross Connect is at version ${row.version} now.`, {
    currentVersion: row.version,
  });
}

export async function changeable(context: Context, id: string, version: number | undefined) {
  const found = await withActions(context, id);
  needVersion(found.row, version);
  return found;
}

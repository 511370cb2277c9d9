import type { Handler, WriteContext } from '../context';
import { Refusal } from '../problem';
import type { ConnectionRow, CrossConnectRow } from '../store/rows';
import { recordConnection, recordCrossConnect } from './audit';
import { underWay } from './network-work';
import { changeable } from './own-cross-connect';

type Found = Awaited<ReturnType<typeof changeable>>;

function needDeletable({ actions, live }: Found, cascade: boolean) {
  const allowed = cascade ? actions.deleteAll : actions.delete;
  if (allowed.allowed) return;
  const { reason } = allowed;
  const ids = (rows: Found['live']) => rows.map(({ row }) => row.id);
  if (reason === 'has-connections')
    throw new Refusal('has-connections', `${live.length} live connections have to be removed first.`, {
      connectionIds: ids(live),
    });
  if (reason === 'connections-setting-up') {
    const moving = live.filter(({ status }) => status === 'PROVISIONING');
    throw new Refusal('has-connections', `${moving.length} connections are still being set up.`, {
      ...{ connectionIds: ids(moving), reason },
    });
  }
  if (reason === 'deletion-locked')
    throw new Refusal('deletion-locked', 'Take the lock off first.', { reason });
  throw new Refusal('wrong-state', 'It cannot be deleted in its present state.', { reason });
}

/** Requests are cancelled at once, connections begin to go; gives when the last of them will have ended, if that is known. */
async function removeConnections(context: WriteContext, live: Found['live']): Promise<string | undefined> {
  const { tx, now, caller } = context;
  const by = { actorId: caller.userId, actorAccountId: caller.accountId };
  const ends: (string | undefined)[] = [now];
  for (const { row, status } of live) {
    if (status === 'DELETING') {
      ends.push(row.settlesAt);
      continue;
    }
    const pending = status === 'PENDING_ACCEPTANCE';
    const next: ConnectionRow = pending
      ? { ...row, status: 'CANCELLED', statusSince: now }
      : { ...row, status: 'DELETING', statusSince: now, ...underWay(context, 'delete-connection') };
    if (!pending) ends.push(next.settlesAt);
    await tx.connections.update(next);
    const type = pending ? 'vpc-connection.cancelled' : 'vpc-connection.deletion-started';
    await recordConnection(context, next, { type, ...by });
  }
  const known = ends.filter((each) => each !== undefined);
  return known.length === ends.length ? known.toSorted().at(-1) : undefined;
}

/**
 * With `cascade` it takes its live connections along, all or nothing, and goes when the last of them has ended. The network is
 * asked to delete it no sooner: `open-orders.ts`.
 */
export const deleteCrossConnect: Handler<'deleteCrossConnect'> = {
  mode: 'write',
  async run({ params, query, version }, context) {
    const { now, network, tx, caller } = context;
    const found = await changeable(context, params.crossConnectId, version);
    needDeletable(found, query.cascade ?? false);
    const endAt = await removeConnections(context, found.live);
    const { outcome: _outcome, statusReason: _reason, ...rest } = found.row;
    const next: CrossConnectRow = {
      ...rest,
      status: 'DELETING',
      statusSince: now,
      ...(endAt !== undefined && {
        ...underWay({ network, now: endAt }, 'delete-cross-connect'),
        ...(found.live.length > 0 && { connectionsEndAt: endAt }),
      }),
      version: rest.version + 1,
    };
    await tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      type: 'cross-connect.deletion-started',
      actorId: caller.userId,
    });
    return undefined;
  },
};

import { connectionStateAt, isLive } from '../../domain/connection-lifecycle';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';
import { addMonthsUtc, quoteCreate } from '../../domain/pricing';
import type { CrossConnectSort } from '../../contract/cross-connect-operations';
import type { CrossConnect } from '../../contract/types';
import type { Handler, ReadContext, WriteContext } from '../context';
import { notFound, Refusal } from '../problem';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow } from '../store/rows';
import { fieldError, invalidInput } from '../validation';
import { recordCrossConnect } from './audit';
import { packagesOf } from './catalogue';
import { briefView, crossConnectView, crossConnectViews, isGone, statusOf } from './cross-connect-view';
import { charge } from './money';
import { underWay } from './network-work';
import { matches, pageOf } from './paging';
import { needQuota } from './quota';

export async function ownCrossConnect(
  { tx, caller, now }: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  id: string,
) {
  const row = await tx.crossConnects.get(id);
  if (row === undefined || row.accountId !== caller.accountId || isGone(row, now)) throw notFound();
  return row;
}

type SortColumn = Exclude<CrossConnectSort, `-${string}`>;
const SORT_VALUE: Record<SortColumn, (view: CrossConnect) => string | number> = {
  name: ({ name }) => name.toLowerCase(),
  status: ({ status }) => status,
  bandwidthMbps: ({ bandwidthMbps }) => bandwidthMbps,
  termEndsAt: ({ termEndsAt }) => termEndsAt,
  createdAt: ({ createdAt }) => createdAt,
};
function bySort(sort: CrossConnectSort) {
  const value = SORT_VALUE[sort.replace(/^-/, '') as SortColumn];
  const direction = sort.startsWith('-') ? -1 : 1;
  return (a: CrossConnect, b: CrossConnect) => {
    const [x, y] = [value(a), value(b)];
    return x === y ? (a.id < b.id ? -1 : 1) : direction * (x < y ? -1 : 1);
  };
}

export const listCrossConnects: Handler<'listCrossConnects'> = {
  mode: 'read',
  async run({ query }, context) {
    const { caller, now, tx } = context;
    const rows = (await tx.crossConnects.find({ where: { accountId: caller.accountId } })).filter(
      (row) =>
        !isGone(row, now) &&
        matches(query.q, row.name, row.id, row.description) &&
        (query.status === undefined || query.status.includes(statusOf(row, now))) &&
        (query.regionId === undefined ||
          [row.requesterRegionId, row.accepterRegionId].includes(query.regionId)),
    );
    return pageOf((await crossConnectViews(context, rows)).sort(bySort(query.sort)), query);
  },
};

export const getCrossConnect: Handler<'getCrossConnect'> = {
  mode: 'read',
  async run({ params }, context) {
    const { tx, caller, now } = context;
    const row = await tx.crossConnects.get(params.crossConnectId);
    if (row === undefined || isGone(row, now)) throw notFound();
    if (row.accountId === caller.accountId) return crossConnectView(context, row);
    const takesPart = await tx.connections.count({
      where: { crossConnectId: row.id, accepterAccountId: caller.accountId },
    });
    if (takesPart === 0) throw notFound();
    const account = await tx.accounts.get(row.accountId);
    return { ...briefView(row, account?.name ?? row.accountId, now), access: 'accepter' };
  },
};

async function needFreeName(tx: ReadTransaction, accountId: string, name: string, except?: string) {
  const wanted = name.trim().toLowerCase();
  const rows = await tx.crossConnects.find({ where: { accountId } });
  if (rows.some((row) => row.id !== except && row.name.trim().toLowerCase() === wanted)) {
    throw new Refusal('name-taken', `Another Cross Connect is named ${name}.`, {
      errors: [fieldError('name', 'name-taken')],
    });
  }
}

export const createCrossConnect: Handler<'createCrossConnect'> = {
  mode: 'write',
  async run({ body }, context) {
    const { tx, caller, now, newId } = context;
    const { requesterRegionId, accepterRegionId, packageId, termMonths } = body;
    for (const side of ['requesterRegionId', 'accepterRegionId'] as const) {
      if ((await tx.regions.get(body[side])) === undefined)
        throw invalidInput(fieldError(side, 'unknown-id'));
    }
    const bought = (await packagesOf(tx, requesterRegionId, accepterRegionId)).find(
      ({ id }) => id === packageId,
    );
    if (bought === undefined) throw invalidInput(fieldError('packageId', 'unknown-id'));
    await needFreeName(tx, caller.accountId, body.name);
    await needQuota(context, 'cross-connects', 1);

    const paid = { id: newId('ri'), accountId: caller.accountId, name: body.name };
    await charge(context, paid, quoteCreate({ package: bought, termMonths }).totalVnd);
    const row: CrossConnectRow = {
      ...paid,
      description: body.description ?? '',
      requesterRegionId,
      accepterRegionId,
      package: bought,
      termMonths,
      termStartedAt: now,
      termEndsAt: addMonthsUtc(now, termMonths),
      twoPersonApproval: body.twoPersonApproval ?? false,
      status: 'PROVISIONING',
      statusSince: now,
      ...underWay(context, 'provision-cross-connect'),
      createdAt: now,
      createdBy: caller.userId,
      version: 1,
    };
    await tx.crossConnects.insert(row);
    await recordCrossConnect(context, row, { type: 'cross-connect.created', actorId: caller.userId });
    return crossConnectView(context, row);
  },
};

/** `If-Match`: who changes must have seen what is there. */
function needVersion(row: CrossConnectRow, version: number | undefined) {
  if (version === row.version) return;
  throw new Refusal('version-conflict', `The Cross Connect is at version ${row.version} now.`, {
    currentVersion: row.version,
  });
}

async function liveConnections({ tx, now }: Pick<ReadContext, 'tx' | 'now'>, crossConnectId: string) {
  const rows = await tx.connections.find({ where: { crossConnectId } });
  return rows.filter((row) => isLive(connectionStateAt(row, now).status));
}

async function changeable(context: WriteContext, id: string, version: number | undefined) {
  const row = await ownCrossConnect(context, id);
  needVersion(row, version);
  const live = await liveConnections(context, id);
  const { permissions } = context.caller;
  const status = statusOf(row, context.now);
  return {
    row,
    live,
    actions: crossConnectActions({ status, permissions, own: true, liveConnections: live.length }),
  };
}

export const updateCrossConnect: Handler<'updateCrossConnect'> = {
  mode: 'write',
  async run({ params, body, version }, context) {
    const { row, actions } = await changeable(context, params.crossConnectId, version);
    if (!actions.rename.allowed)
      throw new Refusal('wrong-state', 'It is being deleted.', { reason: actions.rename.reason });
    if (body.name !== undefined) await needFreeName(context.tx, row.accountId, body.name, row.id);
    const next: CrossConnectRow = {
      ...row,
      name: body.name ?? row.name,
      description: body.description ?? row.description,
      twoPersonApproval: body.twoPersonApproval ?? row.twoPersonApproval,
      version: row.version + 1,
    };
    await context.tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      type: 'cross-connect.updated',
      actorId: context.caller.userId,
    });
    return crossConnectView(context, next);
  },
};

export const deleteCrossConnect: Handler<'deleteCrossConnect'> = {
  mode: 'write',
  async run({ params, version }, context) {
    const { row, live, actions } = await changeable(context, params.crossConnectId, version);
    if (live.length > 0) {
      throw new Refusal('has-connections', `${live.length} live connections have to be removed first.`, {
        connectionIds: live.map(({ id }) => id),
      });
    }
    if (!actions.delete.allowed) {
      throw new Refusal('wrong-state', 'It cannot be deleted in its present state.', {
        reason: actions.delete.reason,
      });
    }
    const { now, tx, caller } = context;
    const { outcome: _outcome, statusReason: _reason, ...rest } = row;
    const next: CrossConnectRow = {
      ...rest,
      status: 'DELETING',
      statusSince: now,
      ...underWay(context, 'delete-cross-connect'),
      version: row.version + 1,
    };
    await tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      type: 'cross-connect.deletion-started',
      actorId: caller.userId,
    });
    return undefined;
  },
};

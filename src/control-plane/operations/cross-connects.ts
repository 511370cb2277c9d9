import { quoteCreate } from '../../domain/pricing';
import { termFrom } from '../../domain/term';
import type { Handler } from '../context';
import { notFound, Refusal } from '../problem';
import { changesOf } from '../recorded-facts';
import type { ReadTransaction } from '../store/port';
import type { CrossConnectRow } from '../store/rows';
import { fieldError } from '../validation';
import { recordCrossConnect } from './audit';
import { briefView, crossConnectView, isGone } from './cross-connect-view';
import { needFigure, settleQuote } from './money';
import { underWay } from './network-work';
import { changeable } from './own-cross-connect';
import { needQuota } from './quota';
import { needOffer } from './quotes';

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
    const bought = await needOffer(tx, body, packageId);
    await needFreeName(tx, caller.accountId, body.name);
    await needQuota(context, { 'cross-connects': 1 });

    const paid = { id: newId('ri'), accountId: caller.accountId, name: body.name };
    const quote = quoteCreate({ package: bought, termMonths });
    needFigure(body.expectedTotalVnd, quote);
    await settleQuote(context, paid, quote, 'create');
    const row: CrossConnectRow = {
      ...paid,
      description: body.description ?? '',
      requesterRegionId,
      accepterRegionId,
      package: bought,
      ...termFrom(now, termMonths),
      twoPersonApproval: body.twoPersonApproval ?? false,
      deletionLock: false,
      status: 'PROVISIONING',
      statusSince: now,
      ...underWay(context, 'provision-cross-connect'),
      createdAt: now,
      createdBy: caller.userId,
      version: 1,
    };
    await tx.crossConnects.insert(row);
    await recordCrossConnect(context, row, {
      ...{ type: 'cross-connect.created', actorId: caller.userId },
      changes: changesOf(undefined, row),
    });
    return crossConnectView(context, row);
  },
};

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
      deletionLock: body.deletionLock ?? row.deletionLock,
      version: row.version + 1,
    };
    await context.tx.crossConnects.update(next);
    await recordCrossConnect(context, next, {
      type: 'cross-connect.updated',
      actorId: context.caller.userId,
      changes: changesOf(row, next),
    });
    return crossConnectView(context, next);
  },
};

import {
  approveNowAllowed,
  connectionActions,
  isLive,
  requestExpiresAt,
} from '../../domain/connection-lifecycle';
import { connectionIdOf } from '../../contract/connection-id';
import type { Pair } from '../../contract/types';
import type { Handler, WriteContext } from '../context';
import { notFound, Refusal } from '../problem';
import type { ConnectionRow, CrossConnectRow } from '../store/rows';
import { recordConnection } from './audit';
import { connectionView, connectionViews, ownConnection } from './connection-view';
import { statusOf } from './cross-connect-view';
import { factsOf } from './decisions';
import { underWay } from './network-work';
import { ownCrossConnect } from './own-cross-connect';
import { judgeVisibly, needConnectable, resolvePairs, type PairRows } from './pairing';
import { needQuota } from './quota';

export const lookUpPeerVpc: Handler<'lookUpPeerVpc'> = {
  mode: 'read',
  async run({ params }, context) {
    const { tx, caller, limits } = context;
    const crossConnect = await ownCrossConnect(context, params.crossConnectId);
    limits.lookUps.need(caller.accountId);
    limits.lookUps.count(caller.accountId);
    const vpc = await tx.vpcs.get(params.vpcId);
    if (vpc === undefined || vpc.regionId !== crossConnect.accepterRegionId) throw notFound();
    const account = await tx.accounts.get(vpc.accountId);
    return {
      vpcId: vpc.id,
      cidr: vpc.cidr,
      regionId: vpc.regionId,
      accountName: account?.name ?? vpc.accountId,
    };
  },
};

export const checkPairs: Handler<'checkPairs'> = {
  mode: 'read',
  async run({ params, body }, context) {
    const crossConnect = await ownCrossConnect(context, params.crossConnectId);
    await resolvePairs(context, crossConnect, body.pairs);
    return { items: await judgeVisibly(context, crossConnect.id, body.pairs) };
  },
};

const notActive = () =>
  new Refusal('not-active', 'Connections are added only while the Cross Connect is active.', {
    reason: 'not-active',
  });

interface Ask {
  message?: string | undefined;
  approveNow?: boolean | undefined;
  acknowledge?: readonly string[] | undefined;
  replaces?: string;
}

function needApproveNow({ caller }: WriteContext, crossConnect: CrossConnectRow, rows: readonly PairRows[]) {
  const allowed = approveNowAllowed({
    permissions: caller.permissions,
    bothOwn: rows.every(({ accepter }) => accepter.accountId === caller.accountId),
    twoPersonApproval: crossConnect.twoPersonApproval,
  });
  if (!allowed.allowed) {
    throw new Refusal('not-the-approver', 'Somebody else has to approve this.', { reason: allowed.reason });
  }
}

/** Makes a live record per pair: all of them or none. */
async function makeRequests(
  context: WriteContext,
  crossConnect: CrossConnectRow,
  pairs: readonly Pair[],
  { message, approveNow = false, acknowledge = [], replaces }: Ask,
): Promise<ConnectionRow[]> {
  const { tx, caller, now, newId } = context;
  const rows = await resolvePairs(context, crossConnect, pairs);
  if (statusOf(crossConnect, now) !== 'ACTIVE') throw notActive();
  if (approveNow) needApproveNow(context, crossConnect, rows);
  const more = pairs.length;
  const opened = approveNow ? {} : { 'open-requests': more };
  await needQuota(context, { 'live-connections': more, ...opened }, crossConnect.id);
  needConnectable(await judgeVisibly(context, crossConnect.id, pairs), acknowledge);

  const made = rows.map(({ requester, accepter }): ConnectionRow => ({
    id: connectionIdOf({ requesterVpcId: requester.id, accepterVpcId: accepter.id }, newId('riv')),
    crossConnectId: crossConnect.id,
    requesterVpcId: requester.id,
    requesterAccountId: requester.accountId,
    accepterVpcId: accepter.id,
    accepterAccountId: accepter.accountId,
    status: approveNow ? 'PROVISIONING' : 'PENDING_ACCEPTANCE',
    statusSince: now,
    ...(message && { message }),
    requestedBy: caller.userId,
    requestedAt: now,
    expiresAt: requestExpiresAt(now),
    ...(approveNow && {
      ...underWay(context, 'provision-connection'),
      decidedBy: caller.userId,
      decidedAt: now,
    }),
    ...(replaces !== undefined && { replaces }),
  }));
  const actor = { actorId: caller.userId, actorAccountId: caller.accountId };
  for (const row of made) {
    await tx.connections.insert(row);
    await recordConnection(context, row, { type: 'vpc-connection.requested', ...actor });
    if (approveNow) await recordConnection(context, row, { type: 'vpc-connection.accepted', ...actor });
  }
  return made;
}

export const createVpcConnections: Handler<'createVpcConnections'> = {
  mode: 'write',
  async run({ params, body }, context) {
    const crossConnect = await ownCrossConnect(context, params.crossConnectId);
    const made = await makeRequests(context, crossConnect, body.pairs, body);
    return { items: await connectionViews(context, made) };
  },
};

export const requestVpcConnectionAgain: Handler<'requestVpcConnectionAgain'> = {
  mode: 'write',
  async run({ params, body }, context) {
    const row = await ownConnection(context, params.connectionId);
    const { requestAgain } = connectionActions(await factsOf(context, row));
    // What stands in the way of the pair itself is told by the conditions, with their culprits.
    if (!requestAgain.allowed && requestAgain.reason !== 'not-active') {
      throw new Refusal('wrong-state', 'This cannot be requested again.', { reason: requestAgain.reason });
    }
    const crossConnect = await context.tx.crossConnects.get(row.crossConnectId);
    // The caller sees the record, so what is missing is not that.
    if (crossConnect === undefined) throw notActive();
    const { requesterVpcId, accepterVpcId } = row;
    const [made] = await makeRequests(context, crossConnect, [{ requesterVpcId, accepterVpcId }], {
      ...body,
      replaces: row.id,
    });
    if (made === undefined || isLive(row.status)) throw new Error('a request was not made');
    await context.tx.connections.update({ ...row, replacedBy: made.id });
    return connectionView(context, made);
  },
};

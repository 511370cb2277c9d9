import {
  connectionActions,
  connectionStateAt,
  type ConnectionAction,
  type ConnectionFacts,
} from '../../domain/connection-lifecycle';
import { judgePair } from '../../domain/connection-rules';
import type { Reason } from '../../domain/allowed';
import type { EventType } from '../../contract/types';
import type { ProblemName } from '../../contract/problems';
import type { Handler, ReadContext, WriteContext } from '../context';
import { Refusal } from '../problem';
import type { ConnectionRow } from '../store/rows';
import { recordConnection } from './audit';
import { connectionView, ownConnection } from './connection-view';
import { statusOf } from './cross-connect-view';
import { underWay } from './network-work';
import { needConnectable } from './pairing';
import { loadNetwork, toCheck, visibleJudgement } from './rule-network';

export async function factsOf(
  { tx, caller, now }: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  row: ConnectionRow,
): Promise<ConnectionFacts> {
  const crossConnect = await tx.crossConnects.get(row.crossConnectId);
  return {
    status: connectionStateAt(row, now).status,
    permissions: caller.permissions,
    sides: [
      ...(row.requesterAccountId === caller.accountId ? (['requester'] as const) : []),
      ...(row.accepterAccountId === caller.accountId ? (['accepter'] as const) : []),
    ],
    ownRequest: row.requestedBy === caller.userId,
    twoPersonApproval: crossConnect?.twoPersonApproval ?? false,
    replaced: row.replacedBy !== undefined,
    crossConnectActive: crossConnect !== undefined && statusOf(crossConnect, now) === 'ACTIVE',
  };
}

const PROBLEM_OF: Partial<Record<Reason, ProblemName>> = {
  'not-the-approver': 'not-the-approver',
  'own-request': 'not-the-approver',
  'not-active': 'not-active',
};

async function needAllowed(context: WriteContext, row: ConnectionRow, action: ConnectionAction) {
  const allowed = connectionActions(await factsOf(context, row))[action];
  if (allowed.allowed) return;
  throw new Refusal(PROBLEM_OF[allowed.reason] ?? 'wrong-state', 'This cannot be done now.', {
    reason: allowed.reason,
  });
}

/** Changes the row and writes the line of the audit trail. */
async function move(
  context: WriteContext,
  row: ConnectionRow,
  type: EventType,
  change: Partial<ConnectionRow>,
) {
  const next = { ...row, statusSince: context.now, ...change };
  await context.tx.connections.update(next);
  await recordConnection(context, next, {
    type,
    actorId: context.caller.userId,
    actorAccountId: context.caller.accountId,
    reason: type === 'vpc-connection.rejected' ? change.statusReason : undefined,
  });
  return connectionView(context, next);
}

export const acceptVpcConnection: Handler<'acceptVpcConnection'> = {
  mode: 'write',
  async run({ params, body }, context) {
    const row = await ownConnection(context, params.connectionId);
    await needAllowed(context, row, 'accept');
    const network = await loadNetwork(context, row.crossConnectId, [row.requesterVpcId, row.accepterVpcId]);
    const judgement = judgePair(network, row, { except: row.id });
    needConnectable([toCheck(row, await visibleJudgement(context, row, judgement))], body.acknowledge ?? []);
    const { now, caller } = context;
    return move(context, row, 'vpc-connection.accepted', {
      status: 'PROVISIONING',
      ...underWay(context, 'provision-connection'),
      decidedBy: caller.userId,
      decidedAt: now,
    });
  },
};

export const rejectVpcConnection: Handler<'rejectVpcConnection'> = {
  mode: 'write',
  async run({ params, body }, context) {
    const row = await ownConnection(context, params.connectionId);
    await needAllowed(context, row, 'reject');
    return move(context, row, 'vpc-connection.rejected', {
      status: 'REJECTED',
      ...(body.reason && { statusReason: body.reason }),
      decidedBy: context.caller.userId,
      decidedAt: context.now,
    });
  },
};

export const cancelVpcConnection: Handler<'cancelVpcConnection'> = {
  mode: 'write',
  async run({ params }, context) {
    const row = await ownConnection(context, params.connectionId);
    await needAllowed(context, row, 'cancel');
    return move(context, row, 'vpc-connection.cancelled', { status: 'CANCELLED' });
  },
};

export const deleteVpcConnection: Handler<'deleteVpcConnection'> = {
  mode: 'write',
  async run({ params }, context) {
    const row = await ownConnection(context, params.connectionId);
    await needAllowed(context, row, 'delete');
    return move(context, row, 'vpc-connection.deletion-started', {
      status: 'DELETING',
      ...underWay(context, 'delete-connection'),
    });
  },
};

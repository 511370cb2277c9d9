import type { EventType } from '../../contract/types';
import type { Clerk } from '../context';
import type { ConnectionRow, CrossConnectRow } from '../store/rows';
import { wasAccepted } from './rule-network';

interface Occurrence {
  type: EventType;
  /** Absent when it followed from time. */
  actorId?: string | undefined;
  /** On whose behalf, where several accounts read the line. */
  actorAccountId?: string | undefined;
  at?: string;
  reason?: string | undefined;
}

/** Writes the line of the audit trail, and tells the accounts that may read it. */
export async function recordCrossConnect(
  clerk: Clerk,
  row: CrossConnectRow,
  { at = clerk.now, ...rest }: Occurrence,
) {
  await clerk.tx.events.insert({
    id: clerk.newId(),
    at,
    accountIds: [row.accountId],
    resourceKind: 'crossConnect',
    resourceId: row.id,
    resourceName: row.name,
    crossConnectId: row.id,
    ...rest,
  });
  const connections = await clerk.tx.connections.find({ where: { crossConnectId: row.id } });
  const concerned = [row.accountId, ...connections.map(({ accepterAccountId }) => accepterAccountId)];
  clerk.tell(concerned, { type: rest.type, resource: 'crossConnect', id: row.id, version: row.version });
}

export async function recordConnection(
  clerk: Clerk,
  row: ConnectionRow,
  { at = clerk.now, ...rest }: Occurrence,
) {
  const { tx } = clerk;
  const [requester, accepter] = await Promise.all([
    tx.vpcs.get(row.requesterVpcId),
    tx.vpcs.get(row.accepterVpcId),
  ]);
  // Both accounts read this line, so another account's VPC that was never accepted goes by its id.
  const foreign = row.requesterAccountId !== row.accepterAccountId && !wasAccepted(row);
  const accepterName = foreign ? row.accepterVpcId : (accepter?.name ?? row.accepterVpcId);
  const accountIds = [...new Set([row.requesterAccountId, row.accepterAccountId])];
  await tx.events.insert({
    id: clerk.newId(),
    at,
    accountIds,
    resourceKind: 'vpcConnection',
    resourceId: row.id,
    resourceName: `${requester?.name ?? row.requesterVpcId} ↔ ${accepterName}`,
    crossConnectId: row.crossConnectId,
    ...rest,
  });
  clerk.tell(accountIds, { type: rest.type, resource: 'vpcConnection', id: row.id, version: 0 });
}

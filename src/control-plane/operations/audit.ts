import type { EventType, FieldChange, Role } from '../../contract/types';
import type { Caller, Clerk } from '../context';
import type { ApiTokenRow, ConnectionRow, CrossConnectRow, EventRow, MembershipRow } from '../store/rows';
import { wasAccepted } from './rule-network';

interface Occurrence {
  type: EventType;
  /** Absent when it followed from time. */
  actorId?: string | undefined;
  /** On whose behalf, where several accounts read the line. */
  actorAccountId?: string | undefined;
  at?: string;
  reason?: string | undefined;
  changes?: FieldChange[];
}

/** With a caller, unless what is told follows from time. */
type Teller = Clerk & { readonly caller?: Caller };
/** A program acts in its owner's place; the trail tells that it was one, and which. */
const tokenOf = ({ caller }: Teller, actorId: string | undefined) =>
  caller?.token !== undefined && caller.userId === actorId ? { tokenName: caller.token.name } : {};

/** Writes the line of the audit trail, and tells the accounts that may read it. */
export async function recordCrossConnect(
  clerk: Teller,
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
    ...(rest.actorId !== undefined && { actorAccountId: row.accountId }),
    ...tokenOf(clerk, rest.actorId),
    ...rest,
  });
  const connections = await clerk.tx.connections.find({ where: { crossConnectId: row.id } });
  const concerned = [row.accountId, ...connections.map(({ accepterAccountId }) => accepterAccountId)];
  clerk.tell(concerned, { type: rest.type, resource: 'crossConnect', id: row.id, version: row.version });
}

export async function recordConnection(
  clerk: Teller,
  row: ConnectionRow,
  { at = clerk.now, ...rest }: Occurrence,
) {
  const { tx } = clerk;
  const vpcs = await tx.vpcs.find({ where: { id: [row.requesterVpcId, row.accepterVpcId] } });
  const nameOf = (vpcId: string) => vpcs.find(({ id }) => id === vpcId)?.name ?? vpcId;
  // Both accounts read this line, so another account's VPC that was never accepted goes by its id.
  const foreign = row.requesterAccountId !== row.accepterAccountId && !wasAccepted(row);
  const accepterName = foreign ? row.accepterVpcId : nameOf(row.accepterVpcId);
  const accountIds = [...new Set([row.requesterAccountId, row.accepterAccountId])];
  await tx.events.insert({
    id: clerk.newId(),
    at,
    accountIds,
    resourceKind: 'vpcConnection',
    resourceId: row.id,
    resourceName: `${nameOf(row.requesterVpcId)} ↔ ${accepterName}`,
    crossConnectId: row.crossConnectId,
    ...tokenOf(clerk, rest.actorId),
    ...rest,
  });
  clerk.tell(accountIds, { type: rest.type, resource: 'vpcConnection', id: row.id, version: 0 });
}

/** What concerns one account only, and no Cross Connect. */
async function recordAccess(
  clerk: Teller,
  accountId: string,
  line: Pick<EventRow, 'type' | 'resourceKind' | 'resourceId' | 'resourceName'> & {
    actorId: string | undefined;
    role?: Role;
    changes?: FieldChange[];
  },
) {
  await clerk.tx.events.insert({
    ...{ id: clerk.newId(), at: clerk.now, accountIds: [accountId], actorAccountId: accountId },
    ...tokenOf(clerk, line.actorId),
    ...line,
  });
  const { type, resourceKind: resource, resourceId: id } = line;
  clerk.tell([accountId], { type, resource, id, version: 0 });
}

export async function recordMember(
  clerk: Teller,
  { accountId, userId, role }: MembershipRow,
  { type, actorId, before }: Pick<Occurrence, 'type' | 'actorId'> & { before: Role },
) {
  const user = await clerk.tx.users.get(userId);
  const named = { resourceKind: 'member', resourceId: userId, resourceName: user?.name ?? userId } as const;
  const changes: FieldChange[] = [{ field: 'role', before, after: role }];
  await recordAccess(clerk, accountId, { type, actorId, role, changes, ...named });
}

export const recordToken = (
  clerk: Teller,
  { accountId, id, name, role }: ApiTokenRow,
  { type, actorId }: Pick<Occurrence, 'type' | 'actorId'>,
) =>
  recordAccess(clerk, accountId, {
    ...{ type, actorId, resourceKind: 'apiToken', resourceId: id, resourceName: name },
    ...(type === 'api-token.created' && { role }),
  });

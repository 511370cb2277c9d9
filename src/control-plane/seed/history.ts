import type { EventType, FieldChange } from '../../contract/types';
import { changesOf } from '../recorded-facts';
import type { ConnectionRow, CrossConnectRow, EventRow, PackageRow } from '../store/rows';
import type { ConnectionSpec } from './connection-row';
import { PROVISIONING_TOOK } from './cross-connect-row';
import { MINUTE, shift } from './times';

export type SeedEvent = Omit<EventRow, 'id'>;
type Moment = { type: EventType; at: string; actorId?: string; reason?: string; changes?: FieldChange[] };

const crossConnectEvent = (row: CrossConnectRow, moment: Moment): SeedEvent => ({
  ...moment,
  accountIds: [row.accountId],
  resourceKind: 'crossConnect',
  resourceId: row.id,
  resourceName: row.name,
  crossConnectId: row.id,
});

/** What must have happened for a Cross Connect to be in its state; `bought`: what it was before it was resized. */
export const crossConnectEvents = (row: CrossConnectRow, bought: PackageRow): SeedEvent[] => {
  const before = { ...row, package: bought };
  const moments: Moment[] = [
    {
      ...{ type: 'cross-connect.created', at: row.createdAt, actorId: row.createdBy },
      changes: changesOf(undefined, before),
    },
  ];
  const settled = shift(row.createdAt, PROVISIONING_TOOK);
  switch (row.status) {
    case 'PROVISIONING':
      break;
    case 'FAILED':
      moments.push({
        type: 'cross-connect.failed',
        at: row.statusSince,
        ...(row.statusReason && { reason: row.statusReason }),
      });
      break;
    case 'ACTIVE':
      moments.push({ type: 'cross-connect.activated', at: settled });
      break;
    case 'CHANGING':
      moments.push({ type: 'cross-connect.activated', at: settled });
      moments.push({
        ...{ type: 'cross-connect.resized', at: row.statusSince, actorId: row.createdBy },
        changes: changesOf(before, row),
      });
      break;
    case 'EXPIRED':
      moments.push({ type: 'cross-connect.activated', at: settled });
      moments.push({ type: 'cross-connect.expired', at: row.statusSince });
      break;
    case 'DELETING':
      moments.push({ type: 'cross-connect.activated', at: settled });
      moments.push({ type: 'cross-connect.deletion-started', at: row.statusSince, actorId: row.createdBy });
      break;
  }
  return moments.map((moment) => crossConnectEvent(row, moment));
};

export const deletionEvents = (row: CrossConnectRow, deletedAt: string): SeedEvent[] => [
  crossConnectEvent(row, {
    type: 'cross-connect.deletion-started',
    at: shift(deletedAt, -5 * MINUTE),
    actorId: row.createdBy,
  }),
  crossConnectEvent(row, { type: 'cross-connect.deleted', at: deletedAt }),
];

const decided = (type: EventType, row: ConnectionRow): Moment => ({
  type,
  at: row.decidedAt ?? row.requestedAt,
  ...(row.decidedBy && { actorId: row.decidedBy }),
});
const because = (row: ConnectionRow) => (row.statusReason ? { reason: row.statusReason } : {});

const afterRequest = (row: ConnectionRow): Moment[] => {
  const accepted = decided('vpc-connection.accepted', row);
  const activated: Moment = { type: 'vpc-connection.activated', at: shift(accepted.at, MINUTE) };
  const deleting: Moment = {
    type: 'vpc-connection.deletion-started',
    at: row.statusSince,
    actorId: row.requestedBy,
  };
  switch (row.status) {
    case 'PENDING_ACCEPTANCE':
      return [];
    case 'REJECTED':
      return [{ ...decided('vpc-connection.rejected', row), ...because(row) }];
    case 'CANCELLED':
      return [decided('vpc-connection.cancelled', row)];
    case 'EXPIRED':
      return [{ type: 'vpc-connection.expired', at: row.statusSince }];
    case 'PROVISIONING':
      return [accepted];
    case 'ACTIVE':
      return [accepted, { ...activated, at: row.statusSince }];
    case 'FAILED':
      return [accepted, { type: 'vpc-connection.failed', at: row.statusSince, ...because(row) }];
    case 'DELETING':
      return [accepted, activated, deleting];
    case 'DELETED':
      return [
        accepted,
        activated,
        { ...deleting, at: shift(row.statusSince, -MINUTE) },
        { type: 'vpc-connection.deleted', at: row.statusSince },
      ];
  }
};

const BEFORE_ACCEPTANCE: readonly EventType[] = [
  'vpc-connection.requested',
  'vpc-connection.rejected',
  'vpc-connection.cancelled',
  'vpc-connection.expired',
];

/** What must have happened for a connection to be in its state; both accounts may read it. */
export const connectionEvents = (row: ConnectionRow, spec: ConnectionSpec): SeedEvent[] => {
  const requested: Moment = {
    type: 'vpc-connection.requested',
    at: row.requestedAt,
    actorId: row.requestedBy,
  };
  // Both accounts read it: another account's VPC goes by its id until its owner has accepted.
  const foreign = row.requesterAccountId !== row.accepterAccountId;
  const nameAt = ({ type }: Moment) =>
    foreign && BEFORE_ACCEPTANCE.includes(type) ? spec.accepter.id : spec.accepter.name;
  return [requested, ...afterRequest(row)].map((moment) => ({
    ...moment,
    accountIds: [...new Set([row.requesterAccountId, row.accepterAccountId])],
    resourceKind: 'vpcConnection',
    resourceId: row.id,
    resourceName: `${spec.requester.name} ↔ ${nameAt(moment)}`,
    crossConnectId: row.crossConnectId,
  }));
};

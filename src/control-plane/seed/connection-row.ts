import type { ConnectionStatus } from '../../contract/types';
import { requestExpiresAt } from '../../domain/connection-lifecycle';
import type { ConnectionRow, CrossConnectRow, UserRow, VpcRow } from '../store/rows';
import { seedConnectionId } from './seed-id';
import { DAY, MINUTE, SECOND, shift } from './times';

export interface ConnectionSpec {
  crossConnect: CrossConnectRow;
  requester: VpcRow;
  accepter: VpcRow;
  by: UserRow;
  requestedAt: string;
  /** Without it: ACTIVE. */
  status?: ConnectionStatus;
  /** Who accepted, rejected or cancelled; without it the requester approved at once. */
  decidedBy?: UserRow;
  decidedAt?: string;
  /** When an ended one ended, or a DELETING one began to be deleted. */
  endedAt?: string;
  settlesAt?: string;
  statusReason?: string;
  message?: string;
  /** The ended record that this one follows. */
  replaces?: ConnectionRow;
  /** Which record of the pair this is. */
  nth?: number;
}

const PROVISIONING_TOOK = 40 * SECOND;
const UNDECIDED: readonly ConnectionStatus[] = ['PENDING_ACCEPTANCE', 'EXPIRED'];

const sinceOf = (spec: ConnectionSpec, decidedAt: string): string => {
  switch (spec.status ?? 'ACTIVE') {
    case 'PENDING_ACCEPTANCE':
      return spec.requestedAt;
    case 'PROVISIONING':
    case 'REJECTED':
    case 'CANCELLED':
      return decidedAt;
    case 'EXPIRED':
      return requestExpiresAt(spec.requestedAt);
    case 'ACTIVE':
    case 'FAILED':
      return shift(decidedAt, PROVISIONING_TOOK);
    case 'DELETING':
    case 'DELETED':
      return spec.endedAt ?? shift(decidedAt, DAY);
  }
};

export const connectionRow = (spec: ConnectionSpec, now: string): ConnectionRow => {
  const { crossConnect, requester, accepter, by, requestedAt, status = 'ACTIVE' } = spec;
  const decidedAt = spec.decidedAt ?? shift(requestedAt, spec.decidedBy ? 25 * MINUTE : 0);
  const row: ConnectionRow = {
    id: seedConnectionId(crossConnect.name, requester.name, accepter.name, spec.nth),
    crossConnectId: crossConnect.id,
    requesterVpcId: requester.id,
    requesterAccountId: requester.accountId,
    accepterVpcId: accepter.id,
    accepterAccountId: accepter.accountId,
    status,
    statusSince: sinceOf(spec, decidedAt),
    requestedBy: by.id,
    requestedAt,
    expiresAt: requestExpiresAt(requestedAt),
    ...(!UNDECIDED.includes(status) && { decidedBy: (spec.decidedBy ?? by).id, decidedAt }),
    ...(spec.settlesAt && { settlesAt: spec.settlesAt }),
    ...(spec.statusReason && { statusReason: spec.statusReason }),
    ...(spec.message && { message: spec.message }),
    ...(spec.replaces && { replaces: spec.replaces.id }),
  };
  if (row.statusSince > now) throw new Error(`${row.id} would change in the future`);
  return row;
};

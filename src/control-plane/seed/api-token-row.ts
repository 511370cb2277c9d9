import { tokenExpiresAt } from '../../domain/api-tokens';
import type { Role } from '../../contract/types';
import type { AccountRow, ApiTokenRow, UserRow } from '../store/rows';
import type { SeedEvent } from './history';
import { seedId } from './seed-id';

export interface ApiTokenSpec {
  account: AccountRow;
  owner: UserRow;
  name: string;
  role: Role;
  createdAt: string;
  days: number;
  lastUsedAt?: string;
  revoked?: { at: string; by: UserRow };
}

/** A token of the past, whose secret nobody has. */
export function apiTokenRow(spec: ApiTokenSpec): ApiTokenRow {
  const { account, owner, name, role, createdAt, days, lastUsedAt, revoked } = spec;
  const id = seedId('tok', `${owner.id}/${name}`);
  return {
    ...{ id, accountId: account.id, userId: owner.id, name, role },
    // No secret has a hash like this.
    ...{ hash: `none of ${id}`, start: `cct_${id.slice(4, 8)}` },
    ...{ createdAt, expiresAt: tokenExpiresAt(createdAt, days) },
    ...(lastUsedAt !== undefined && { lastUsedAt }),
    ...(revoked && { revokedAt: revoked.at, revokedBy: revoked.by.id }),
  };
}

export function apiTokenEvents(row: ApiTokenRow): SeedEvent[] {
  const line = {
    ...{ accountIds: [row.accountId], actorAccountId: row.accountId },
    ...{ resourceKind: 'apiToken' as const, resourceId: row.id, resourceName: row.name },
  };
  const { userId, createdAt, role, revokedAt, revokedBy = userId } = row;
  return [
    { ...line, type: 'api-token.created', at: createdAt, actorId: userId, role },
    ...(revokedAt === undefined
      ? []
      : [{ ...line, type: 'api-token.revoked' as const, at: revokedAt, actorId: revokedBy }]),
  ];
}

import type {
  CrossConnectStatus,
  ConnectionStatus,
  EventType,
  FieldChange,
  LedgerKind,
  LedgerReason,
  QuotaName,
  QuoteLine,
  Role,
} from '../../contract/types';

/** Rows as they are stored: plain JSON, ISO 8601 UTC times, whole VND, one key `id` each. */
export interface AccountRow {
  id: string;
  name: string;
}
export interface UserRow {
  id: string;
  name: string;
  /** In lower case: people are found by it. */
  email: string;
}
/** Who somebody is at a provider of sign-in: an address may change hands there, a subject never does. */
export interface IdentityRow {
  /** Issuer and subject. */
  id: string;
  issuer: string;
  subject: string;
  userId: string;
  createdAt: string;
}
export interface MembershipRow {
  id: string;
  accountId: string;
  userId: string;
  role: Role;
  /** 0: the account that the person sees after signing in. */
  rank: number;
  version: number;
}
export interface ApiTokenRow {
  id: string;
  accountId: string;
  userId: string;
  name: string;
  role: Role;
  /** SHA-256 of the secret, in hex. */
  hash: string;
  /** How the secret begins. */
  start: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt?: string;
  revokedAt?: string;
  revokedBy?: string;
}
export interface RegionRow {
  id: string;
  name: string;
  city: string;
}
export interface PackageRow {
  id: string;
  name: string;
  /** The region pair, either way round. */
  regionIds: [string, string];
  bandwidthMbps: number;
  listPriceVnd: number;
  discountPercent: number;
}
export interface QuotaRow {
  id: string;
  accountId: string;
  name: QuotaName;
  limit: number;
}
export interface VpcRow {
  id: string;
  accountId: string;
  regionId: string;
  name: string;
  cidr: string;
  subnets: { id: string; name: string; cidr: string }[];
  servers: { id: string; name: string; address: string; subnetId: string }[];
}

/**
 * `status` is the last explicit one. What follows from time (a PROVISIONING that has settled, a term that has ended) is
 * computed from these times and `now` by the life cycle rules, and written back later by `settleDue`.
 */
export interface CrossConnectRow {
  id: string;
  accountId: string;
  name: string;
  description: string;
  requesterRegionId: string;
  accepterRegionId: string;
  package: PackageRow;
  termMonths: number;
  termStartedAt: string;
  termEndsAt: string;
  twoPersonApproval: boolean;
  deletionLock: boolean;
  /** What it goes on with while it is CHANGING. */
  resizedFromMbps?: number;
  status: CrossConnectStatus;
  statusSince: string;
  /** When the work under way (PROVISIONING, CHANGING, DELETING) ends. */
  settlesAt?: string;
  /** When the connections that a deletion takes along will all have ended. */
  connectionsEndAt?: string;
  /** How that work will end, where not well. */
  outcome?: 'FAILED';
  statusReason?: string;
  createdAt: string;
  createdBy: string;
  version: number;
}

export interface ConnectionRow {
  id: string;
  crossConnectId: string;
  requesterVpcId: string;
  requesterAccountId: string;
  accepterVpcId: string;
  accepterAccountId: string;
  status: ConnectionStatus;
  statusSince: string;
  settlesAt?: string;
  outcome?: 'FAILED';
  statusReason?: string;
  message?: string;
  requestedBy: string;
  requestedAt: string;
  expiresAt: string;
  decidedBy?: string;
  decidedAt?: string;
  replaces?: string;
  replacedBy?: string;
  /** What the Cross Connect was when it went, for the history that stays. */
  formerCrossConnect?: { name: string; bandwidthMbps: number };
}

export interface LedgerRow {
  id: string;
  accountId: string;
  at: string;
  kind: LedgerKind;
  reason: LedgerReason;
  amountVnd: number;
  balanceVnd: number;
  crossConnectId?: string;
  crossConnectName?: string;
  /** Absent: it followed from time. */
  actorId?: string;
  /** How the amount was reckoned; absent where it was not. */
  lines?: QuoteLine[];
}
export interface EventRow {
  id: string;
  at: string;
  type: EventType;
  /** Absent: it followed from time. */
  actorId?: string;
  /** The account on whose behalf; a person may be a member of several. */
  actorAccountId?: string;
  /** The accounts that may read it. */
  accountIds: string[];
  resourceKind: 'crossConnect' | 'vpcConnection' | 'member' | 'apiToken';
  resourceId: string;
  resourceName: string;
  crossConnectId?: string;
  reason?: string;
  /** Values that it replaced; what has only another status has none. */
  changes?: FieldChange[];
  /** The role that was given. */
  role?: Role;
  /** The API token with which the actor did it, as it was called. */
  tokenName?: string;
}
export interface IdempotencyRow {
  /** User, operation and key. */
  id: string;
  bodyHash: string;
  status: number;
  body: string;
  expiresAt: string;
}

export interface Tables {
  accounts: AccountRow;
  users: UserRow;
  identities: IdentityRow;
  memberships: MembershipRow;
  apiTokens: ApiTokenRow;
  regions: RegionRow;
  packages: PackageRow;
  quotas: QuotaRow;
  vpcs: VpcRow;
  crossConnects: CrossConnectRow;
  connections: ConnectionRow;
  ledger: LedgerRow;
  events: EventRow;
  idempotency: IdempotencyRow;
}
export type TableName = keyof Tables;

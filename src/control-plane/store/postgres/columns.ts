import type { TableName, Tables } from '../rows';

/**
 * How a member of a row is kept. Whole numbers are int8 everywhere: money needs it, and engines differ in what INT means.
 * Times are texts: ISO 8601 UTC sorts by time in byte order, and comes back as it went in.
 */
export type Kind = 'text' | 'whole' | 'fraction' | 'flag' | 'json';

type KindOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'whole' | 'fraction'
    : [Value] extends [boolean]
      ? 'flag'
      : 'json';

/** A `?` behind the kind: the member may be absent, and is NULL then. */
type ColumnKind<Row, Name extends keyof Row> = undefined extends Row[Name]
  ? `${KindOf<Exclude<Row[Name], undefined>>}?`
  : KindOf<Row[Name]>;
type Columns<Row> = { readonly [Name in keyof Row]-?: ColumnKind<Row, Name> };

/**
 * Tables and columns are called as in `rows.ts`. A member without its column does not compile. Each table stands behind those
 * that it refers to, so this is also the order of filling them.
 */
export const COLUMNS: { readonly [Name in TableName]: Columns<Tables[Name]> } = {
  accounts: { id: 'text', name: 'text' },
  users: { id: 'text', name: 'text', email: 'text' },
  identities: { id: 'text', issuer: 'text', subject: 'text', userId: 'text', createdAt: 'text' },
  memberships: {
    ...{ id: 'text', accountId: 'text', userId: 'text', role: 'text', rank: 'whole', version: 'whole' },
  },
  apiTokens: {
    ...{ id: 'text', accountId: 'text', userId: 'text', name: 'text', role: 'text', hash: 'text' },
    ...{ start: 'text', createdAt: 'text', expiresAt: 'text', lastUsedAt: 'text?' },
    ...{ revokedAt: 'text?', revokedBy: 'text?' },
  },
  regions: { id: 'text', name: 'text', city: 'text' },
  packages: {
    ...{ id: 'text', name: 'text', regionIds: 'json', bandwidthMbps: 'whole', listPriceVnd: 'whole' },
    discountPercent: 'fraction',
  },
  quotas: { id: 'text', accountId: 'text', name: 'text', limit: 'whole' },
  vpcs: {
    ...{ id: 'text', accountId: 'text', regionId: 'text', name: 'text', cidr: 'text' },
    ...{ subnets: 'json', servers: 'json' },
  },
  crossConnects: {
    ...{ id: 'text', accountId: 'text', name: 'text', description: 'text' },
    ...{ requesterRegionId: 'text', accepterRegionId: 'text', package: 'json' },
    ...{ termMonths: 'whole', termStartedAt: 'text', termEndsAt: 'text', twoPersonApproval: 'flag' },
    ...{ deletionLock: 'flag', resizedFromMbps: 'whole?', connectionsEndAt: 'text?' },
    ...{ status: 'text', statusSince: 'text', settlesAt: 'text?', outcome: 'text?', statusReason: 'text?' },
    ...{ createdAt: 'text', createdBy: 'text', version: 'whole' },
  },
  connections: {
    ...{ id: 'text', crossConnectId: 'text', requesterVpcId: 'text', requesterAccountId: 'text' },
    ...{ accepterVpcId: 'text', accepterAccountId: 'text' },
    ...{ status: 'text', statusSince: 'text', settlesAt: 'text?', outcome: 'text?', statusReason: 'text?' },
    ...{ message: 'text?', requestedBy: 'text', requestedAt: 'text', expiresAt: 'text' },
    ...{ decidedBy: 'text?', decidedAt: 'text?', replaces: 'text?', replacedBy: 'text?' },
    formerCrossConnect: 'json?',
  },
  ledger: {
    ...{ id: 'text', accountId: 'text', at: 'text', kind: 'text', reason: 'text' },
    ...{ amountVnd: 'whole', balanceVnd: 'whole', crossConnectId: 'text?', crossConnectName: 'text?' },
    ...{ actorId: 'text?', lines: 'json?' },
  },
  events: {
    ...{ id: 'text', at: 'text', type: 'text', actorId: 'text?', actorAccountId: 'text?' },
    ...{ accountIds: 'json', resourceKind: 'text', resourceId: 'text', resourceName: 'text' },
    ...{ crossConnectId: 'text?', reason: 'text?', role: 'text?', tokenName: 'text?' },
    changes: 'json?',
  },
  idempotency: { id: 'text', bodyHash: 'text', status: 'whole', body: 'text', expiresAt: 'text' },
};
export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[];

export const kindsOf = (table: TableName): [column: string, kind: Kind | `${Kind}?`][] =>
  Object.entries(COLUMNS[table]);
export const columnsOf = (table: TableName): string[] => Object.keys(COLUMNS[table]);

/** A row as the driver gives and takes it; `row-codec.ts` makes one of `Tables` of it. */
export type StoredRow = { id: string } & Record<string, unknown>;
export type Database = Record<TableName, StoredRow>;

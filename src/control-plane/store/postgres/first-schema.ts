/**
 * The first layout. Never edited: what changes is a further migration.
 *
 * Plain types, constraints and indexes only: no triggers, no extensions, nothing deferrable. What another engine of the family
 * may not take as it stands is listed in docs/scaling.md: COLLATE "C" (byte order, as in the other stores) and foreign keys from
 * generated columns.
 */
const TEXT = 'text collate "C"';

const TABLES = `
create table "accounts" ("id" ${TEXT} primary key, "name" ${TEXT} not null);

create table "users" ("id" ${TEXT} primary key, "name" ${TEXT} not null, "email" ${TEXT} not null);

create table "memberships" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "userId" ${TEXT} not null references "users",
  "role" ${TEXT} not null,
  "rank" bigint not null
);

create table "regions" ("id" ${TEXT} primary key, "name" ${TEXT} not null, "city" ${TEXT} not null);

create table "packages" (
  "id" ${TEXT} primary key,
  "name" ${TEXT} not null,
  "regionIds" jsonb not null,
  "bandwidthMbps" bigint not null,
  "listPriceVnd" bigint not null,
  "discountPercent" double precision not null
);

create table "quotas" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "name" ${TEXT} not null,
  "limit" bigint not null
);

create table "vpcs" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "regionId" ${TEXT} not null references "regions",
  "name" ${TEXT} not null,
  "cidr" ${TEXT} not null,
  "subnets" jsonb not null,
  "servers" jsonb not null
);

create table "crossConnects" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "name" ${TEXT} not null,
  "description" ${TEXT} not null,
  "requesterRegionId" ${TEXT} not null references "regions",
  "accepterRegionId" ${TEXT} not null references "regions",
  "package" jsonb not null,
  "termMonths" bigint not null,
  "termStartedAt" ${TEXT} not null,
  "termEndsAt" ${TEXT} not null,
  "twoPersonApproval" boolean not null,
  "status" ${TEXT} not null,
  "statusSince" ${TEXT} not null,
  "settlesAt" ${TEXT},
  "outcome" ${TEXT},
  "statusReason" ${TEXT},
  "createdAt" ${TEXT} not null,
  "createdBy" ${TEXT} not null references "users",
  "version" bigint not null
);
`;

const LIVE = `("status" in ('PENDING_ACCEPTANCE', 'PROVISIONING', 'ACTIVE', 'DELETING'))`;

/**
 * A connection outlives its Cross Connect in the history, so only a live one must have it. "replaces" and "replacedBy" point at
 * each other and are no foreign keys: rows could not be filled in any order.
 */
const CONNECTIONS = `
create table "connections" (
  "id" ${TEXT} primary key,
  "crossConnectId" ${TEXT} not null,
  "liveCrossConnectId" ${TEXT} generated always as (case when ${LIVE} then "crossConnectId" end) stored
    references "crossConnects",
  "requesterVpcId" ${TEXT} not null references "vpcs",
  "requesterAccountId" ${TEXT} not null references "accounts",
  "accepterVpcId" ${TEXT} not null references "vpcs",
  "accepterAccountId" ${TEXT} not null references "accounts",
  "status" ${TEXT} not null,
  "statusSince" ${TEXT} not null,
  "settlesAt" ${TEXT},
  "outcome" ${TEXT},
  "statusReason" ${TEXT},
  "message" ${TEXT},
  "requestedBy" ${TEXT} not null references "users",
  "requestedAt" ${TEXT} not null,
  "expiresAt" ${TEXT} not null,
  "decidedBy" ${TEXT} references "users",
  "decidedAt" ${TEXT},
  "replaces" ${TEXT},
  "replacedBy" ${TEXT},
  "formerCrossConnect" jsonb,
  constraint "connects two VPCs" check ("requesterVpcId" <> "accepterVpcId")
);

-- Condition 2010, whatever the code does: one live connection per pair of VPCs, whichever of them asked.
create unique index "one live connection per pair" on "connections"
  (least("requesterVpcId", "accepterVpcId"), greatest("requesterVpcId", "accepterVpcId")) where ${LIVE};
`;

/**
 * The lines of an account are a chain: each but the first refers to the one before it, and to its balance, by a foreign key.
 * With that and two checks no line can be lost from the middle, and none can say another balance than the sum so far.
 */
const LEDGER = `
create table "ledger" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "sequence" bigint not null,
  "at" ${TEXT} not null,
  "kind" ${TEXT} not null,
  "amountVnd" bigint not null,
  "balanceVnd" bigint not null,
  "crossConnectId" ${TEXT},
  "crossConnectName" ${TEXT},
  "previousSequence" bigint generated always as (case when "sequence" > 1 then "sequence" - 1 end) stored,
  "previousBalanceVnd" bigint generated always as ("balanceVnd" - "amountVnd") stored,
  constraint "the balance is never negative" check ("balanceVnd" >= 0),
  constraint "the first line begins at nothing"
    check ("sequence" > 1 or ("sequence" = 1 and "balanceVnd" = "amountVnd")),
  constraint "one line per place" unique ("accountId", "sequence"),
  constraint "a line has one balance" unique ("accountId", "sequence", "balanceVnd"),
  constraint "each line goes on from the one before" foreign key ("accountId", "previousSequence", "previousBalanceVnd")
    references "ledger" ("accountId", "sequence", "balanceVnd")
);
`;

/** No foreign keys to what the trail tells of: it stays when that has gone. */
const EVENTS = `
create table "events" (
  "id" ${TEXT} primary key,
  "at" ${TEXT} not null,
  "type" ${TEXT} not null,
  "actorId" ${TEXT} references "users",
  "actorAccountId" ${TEXT} references "accounts",
  "accountIds" jsonb not null,
  "resourceKind" ${TEXT} not null,
  "resourceId" ${TEXT} not null,
  "resourceName" ${TEXT} not null,
  "crossConnectId" ${TEXT} not null,
  "reason" ${TEXT}
);

create table "idempotency" (
  "id" ${TEXT} primary key,
  "bodyHash" ${TEXT} not null,
  "status" bigint not null,
  "body" ${TEXT} not null,
  "expiresAt" ${TEXT} not null
);
`;

/** One for each way in which the operations look for rows. */
const INDEXES = `
create index on "memberships" ("userId", "rank", "id");
create index on "packages" ("bandwidthMbps", "id");
create index on "quotas" ("accountId");
create index on "vpcs" ("accountId", "name", "id");
create index on "crossConnects" ("accountId", "name", "id");
create index on "crossConnects" ("status");
create index on "connections" ("crossConnectId");
create index on "connections" ("liveCrossConnectId");
create index on "connections" ("requesterVpcId");
create index on "connections" ("accepterVpcId");
create index on "connections" ("requesterAccountId", "requestedAt", "id");
create index on "connections" ("accepterAccountId", "requestedAt", "id");
-- What may be due by now: few at any time, however long the history.
create index on "connections" ("status") where "status" in ('PENDING_ACCEPTANCE', 'PROVISIONING', 'DELETING');
create index on "ledger" ("accountId", "at", "id");
create index on "ledger" ("accountId", "crossConnectId");
create index on "events" ("at", "id");
create index on "events" ("crossConnectId", "at", "id");
create index on "events" ("resourceId", "at", "id");
create index on "idempotency" ("expiresAt", "id");
`;

export const FIRST_SCHEMA = [TABLES, CONNECTIONS, LEDGER, EVENTS, INDEXES].join('');

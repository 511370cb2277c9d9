const TEXT = 'text collate "C"';

/**
 * Members have a version, so that two owners do not undo each other's changes without seeing them; and there are API tokens. Lines of
 * the trail now also tell of members and tokens, which are in no Cross Connect.
 */
export const ACCESS = `
alter table "memberships" add column "version" bigint not null default 1;
create unique index "one membership per person and account" on "memberships" ("accountId", "userId");

create table "apiTokens" (
  "id" ${TEXT} primary key,
  "accountId" ${TEXT} not null references "accounts",
  "userId" ${TEXT} not null references "users",
  "name" ${TEXT} not null,
  "role" ${TEXT} not null,
  "hash" ${TEXT} not null,
  "start" ${TEXT} not null,
  "createdAt" ${TEXT} not null,
  "expiresAt" ${TEXT} not null,
  "lastUsedAt" ${TEXT},
  "revokedAt" ${TEXT},
  "revokedBy" ${TEXT} references "users"
);
create unique index "one token per secret" on "apiTokens" ("hash");
create index on "apiTokens" ("accountId", "createdAt", "id");
create index on "apiTokens" ("userId", "accountId");

alter table "events" alter column "crossConnectId" drop not null;
alter table "events" add column "role" ${TEXT};
alter table "events" add column "tokenName" ${TEXT};
`;

/**
 * What resizing, renewing and deleting with care need. Before it, money moved only by topping up, by buying, and back after a
 * provisioning that failed; every line says so now.
 */
export const MONEY_SCHEMA = `
alter table "crossConnects" add column "deletionLock" boolean not null default false;
alter table "crossConnects" add column "resizedFromMbps" bigint;
alter table "crossConnects" add column "connectionsEndAt" text collate "C";

alter table "ledger" add column "reason" text collate "C" not null default 'create';
update "ledger" set "reason" = 'top-up' where "kind" = 'top-up';
update "ledger" set "reason" = 'failed-provisioning' where "kind" = 'refund';
alter table "ledger" alter column "reason" drop default;
alter table "ledger" add column "actorId" text collate "C" references "users";
alter table "ledger" add column "lines" jsonb;
`;

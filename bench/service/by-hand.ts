import type pg from 'pg';
import { inTransaction } from './recorded';
import type { Customer } from './world';

/*
 * What somebody would write who knows the tables and wants no more than the same rows: who may, what was answered, the rules'
 * neighbours, the rows, the trail, the news, the answer to be kept. The answers are not put together, and nothing is judged.
 */

const BEGIN = 'start transaction isolation level serializable read write';
const NEWS = `with c as (insert into "newsCounts" values ($1, 'bench', 1) on conflict ("accountId") do update
  set "last" = "newsCounts"."last" + 1 returning "last") insert into "news" select $1, "last", $2::jsonb from c`;
const NEIGHBOURS = `select c.*, r."cidr" as "requesterCidr", a."cidr" as "accepterCidr" from "connections" c
  join "vpcs" r on r."id" = c."requesterVpcId" join "vpcs" a on a."id" = c."accepterVpcId"
  where c."crossConnectId" = $1 or c."requesterVpcId" = any($2) or c."accepterVpcId" = any($2)`;
const EVENT = `insert into "events" ("id", "at", "type", "actorId", "actorAccountId", "accountIds", "resourceKind", "resourceId",
  "resourceName", "crossConnectId") values ($1, $2, $3, $4, $5, $6, 'connection', $7, $8, $9)`;
const week = 7 * 86_400_000;

async function around(
  pool: pg.Pool,
  { accountId, users }: Customer,
  { key, about }: { key: string; about: string },
  work: (client: pg.PoolClient, now: string) => Promise<{ type: string; linkId: string }>,
) {
  return inTransaction(pool, async (client) => {
    const now = new Date().toISOString();
    await client.query(BEGIN);
    await client.query('select * from "memberships" where "userId" = $1 order by "rank"', [users.owner]);
    await client.query('select * from "idempotency" where "id" = $1', [key]);
    const { type, linkId } = await work(client, now);
    const told = JSON.stringify({ type, resource: 'connection', id: about, version: 0 });
    await client.query(EVENT, [
      ...[crypto.randomUUID(), now, type, users.owner, accountId, JSON.stringify([accountId])],
      ...[about, 'a pair', linkId],
    ]);
    await client.query(NEWS, [accountId, told]);
    await client.query('insert into "idempotency" values ($1, $2, 201, $3, $4)', [
      ...[key, key, told, new Date(Date.now() + 86_400_000).toISOString()],
    ]);
    await client.query('commit');
  });
}

export function requestByHand(pool: pg.Pool, customer: Customer, pair: [string, string], id: string) {
  const { accountId, linkId, users } = customer;
  return around(pool, customer, { key: `request ${id}`, about: id }, async (client, now) => {
    await client.query('select * from "crossConnects" where "id" = $1', [linkId]);
    await client.query('select * from "vpcs" where "id" = any($1)', [pair]);
    await client.query(
      `select "name", "limit", (select count(*) from "connections" where "crossConnectId" = $2) from "quotas" where "accountId" = $1`,
      [accountId, linkId],
    );
    await client.query(NEIGHBOURS, [linkId, pair]);
    await client.query(
      `insert into "connections" ("id", "crossConnectId", "requesterVpcId", "requesterAccountId", "accepterVpcId", "accepterAccountId",
        "status", "statusSince", "requestedBy", "requestedAt", "expiresAt") values ($1, $2, $3, $4, $5, $4, 'PENDING_ACCEPTANCE', $6, $7, $6, $8)`,
      [
        ...[id, linkId, pair[0], accountId, pair[1], now, users.owner],
        new Date(Date.now() + week).toISOString(),
      ],
    );
    return { type: 'vpc-connection.requested', linkId };
  });
}

export function acceptByHand(pool: pg.Pool, customer: Customer, id: string) {
  return around(pool, customer, { key: `accept ${id}`, about: id }, async (client, now) => {
    const { rows } = await client.query<Record<string, string>>(
      'select * from "connections" where "id" = $1',
      [id],
    );
    const [row = {}] = rows;
    const linkId = row.crossConnectId ?? '';
    await client.query('select * from "crossConnects" where "id" = $1', [linkId]);
    await client.query(NEIGHBOURS, [linkId, [row.requesterVpcId, row.accepterVpcId]]);
    await client.query(
      `update "connections" set "status" = 'PROVISIONING', "statusSince" = $2, "settlesAt" = $3, "decidedBy" = $4, "decidedAt" = $2 where "id" = $1`,
      [id, now, new Date(Date.now() + 600_000).toISOString(), customer.users.owner],
    );
    return { type: 'vpc-connection.accepted', linkId };
  });
}

export async function listByHand(pool: pg.Pool, { accountId, users }: Customer) {
  await pool.query('select * from "memberships" where "userId" = $1 order by "rank"', [users.viewer]);
  await pool.query(
    `select l.*, (select count(*) from "connections" c where c."crossConnectId" = l."id" and c."status" in ('ACTIVE', 'PROVISIONING'))
      from "crossConnects" l where l."accountId" = $1 and l."status" = 'ACTIVE' and l."name" ilike '%link%'
      order by l."createdAt" desc, l."id" limit 20`,
    [accountId],
  );
}

export const STATEMENTS_BY_HAND = { request: 12, accept: 11, list: 2 };

import { sql, type Kysely } from 'kysely';
import type { News } from '../../../contract/types';
import { KEPT, type Published } from '../../news';
import type { Database } from './columns';
import type { Run } from './tables';

/** Where somebody stands in the journal of an account. */
export interface Position {
  epoch: string;
  number: number;
}
/** Of an account that has had no news yet: behind it comes everything. */
export const NOTHING_YET: Position = { epoch: '0', number: 0 };

export const idOf = ({ epoch, number }: Position) => `${epoch}.${number}`;
export function positionIn(id: string): Position | undefined {
  const [, epoch, number] = /^([\w-]+)\.(\d{1,15})$/.exec(id) ?? [];
  return epoch === undefined ? undefined : { epoch, number: Number(number) };
}

/** What each account is told, in order. In the same order of accounts always, so that nobody waits in a circle. */
function byAccount(published: readonly Published[]) {
  const told = new Map<string, News[]>();
  for (const { accountIds, news } of published)
    for (const accountId of new Set(accountIds))
      told.set(accountId, [...(told.get(accountId) ?? []), ...news]);
  return [...told].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes the news behind those that the accounts have, in one statement of the transaction of the change. */
export async function appendNews(run: Run, published: readonly Published[]): Promise<void> {
  const accounts = byAccount(published);
  const lines = accounts.flatMap(([accountId, news]) =>
    news.map((each, index) => ({ accountId, behind: news.length - 1 - index, told: JSON.stringify(each) })),
  );
  const ids = accounts.map(([accountId]) => accountId);
  const epochs = accounts.map(() => crypto.randomUUID().slice(0, 8));
  const more = accounts.map(([, news]) => news.length);
  await run((trx) =>
    sql`
      with "counted" as (
        insert into "newsCounts" ("accountId", "epoch", "last")
        select * from unnest(${ids}::text[], ${epochs}::text[], ${more}::bigint[])
        on conflict ("accountId") do update set "last" = "newsCounts"."last" + excluded."last"
        returning "accountId", "last"
      )
      insert into "news" ("accountId", "sequence", "told")
      select "accountId", "counted"."last" - "line"."behind", "line"."told"::jsonb
      from unnest(
        ${lines.map(({ accountId }) => accountId)}::text[],
        ${lines.map(({ behind }) => behind)}::bigint[],
        ${lines.map(({ told }) => told)}::text[]
      ) as "line" ("accountId", "behind", "told")
      join "counted" using ("accountId")
    `.execute(trx),
  );
}

/** How far the journals of these accounts have come; an account without news is left out. */
export async function positionsOf(
  database: Kysely<Database>,
  accountIds: readonly string[],
): Promise<Map<string, Position>> {
  const { rows } = await sql<{ accountId: string; epoch: string; last: number }>`
    select "accountId", "epoch", "last" from "newsCounts" where "accountId" = any(${accountIds})`.execute(
    database,
  );
  return new Map(rows.map(({ accountId, epoch, last }) => [accountId, { epoch, number: last }]));
}

export interface Line {
  number: number;
  news: News;
}

/** What the account was told after that number, oldest first, as far as it is kept; and how far its journal has come. */
export async function readJournal(
  database: Kysely<Database>,
  accountId: string,
  after: number,
): Promise<{ end: Position; lines: Line[] }> {
  const { rows } = await sql<{ epoch: string; last: number; sequence: number | null; told: News }>`
    select "epoch", "last", "sequence", "told" from "newsCounts" left join "news"
    on "news"."accountId" = "newsCounts"."accountId" and "news"."sequence" > ${after}
    where "newsCounts"."accountId" = ${accountId} order by "sequence"`.execute(database);
  const [first] = rows;
  return {
    end: first === undefined ? NOTHING_YET : { epoch: first.epoch, number: first.last },
    lines: rows.flatMap(({ sequence, told }) =>
      sequence === null ? [] : [{ number: sequence, news: told }],
    ),
  };
}

/** Forgets what nobody can come back for any more. */
export async function pruneNews(database: Kysely<Database>, accountIds: readonly string[]): Promise<void> {
  await sql`
    delete from "news" using "newsCounts" where "news"."accountId" = any(${accountIds})
      and "news"."accountId" = "newsCounts"."accountId"
      and "news"."sequence" <= "newsCounts"."last" - ${sql.lit(KEPT)}`.execute(database);
}

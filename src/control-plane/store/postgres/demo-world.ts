import { sql, type Kysely } from 'kysely';
import type { Database } from './columns';

/**
 * Never edited: what changes is a further migration.
 *
 * The named world that the rows began as, in a table of one row at most: it cannot be told from what people have made of it.
 */
export const DEMO_WORLD = `
create table "demoWorld" (
  "id" bigint primary key default 1 check ("id" = 1),
  "name" text collate "C" not null
);
`;

export async function readDemoWorld(database: Kysely<Database>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select "name" from "demoWorld"`.execute(database);
  return rows[0]?.name;
}

/** Inside the transaction that puts its rows there. */
export async function writeDemoWorld(database: Kysely<Database>, name: string): Promise<void> {
  await sql`insert into "demoWorld" ("name") values (${name})
    on conflict ("id") do update set "name" = excluded."name"`.execute(database);
}

import { sql, type Kysely } from 'kysely';
import type { Database } from './columns';
import { ACCESS } from './access';
import { COUNTED } from './counted-schema';
import { DEMO_WORLD } from './demo-world';
import { DUE } from './due-schema';
import { FIRST_SCHEMA } from './first-schema';
import { HISTORY } from './history-schema';
import { IDENTITIES } from './identities';
import { NEWS } from './news-schema';
import { MONEY_SCHEMA } from './money-schema';
import { READERS } from './readers-schema';

export interface Migration {
  name: string;
  /** Statements, apart by semicolons at the end of a line. */
  sql: string;
}

/** In this order, for ever: new ones are added at the end, and there is no way back. */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'first schema', sql: FIRST_SCHEMA },
  { name: 'identities', sql: IDENTITIES },
  { name: 'news', sql: NEWS },
  { name: 'money', sql: MONEY_SCHEMA },
  { name: 'members and API tokens', sql: ACCESS },
  { name: 'demo world', sql: DEMO_WORLD },
  { name: 'what is due', sql: DUE },
  { name: 'what has changed', sql: HISTORY },
  { name: 'who reads the trail', sql: READERS },
  { name: 'connections that are counted', sql: COUNTED },
];
/** The layout that this version of the program knows. */
export const LAYOUT = MIGRATIONS.length;

/** The database was made by a newer version of the program, which this one would not understand. */
export class DatabaseIsNewer extends Error {
  override name = 'DatabaseIsNewer';
  constructor(found: number, known: number) {
    super(
      `The database has layout ${found}, this version of the program knows layouts up to ${known}. Start the newer version.`,
    );
  }
}

/** Any number, as long as nobody else in the database takes it. */
const LOCK = 720_310_001;

const statementsOf = (text: string) =>
  text
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/**
 * Brings the layout up to date, all or nothing, while other processes that start at the same time wait; gives the names of the
 * migrations that it took. Throws `DatabaseIsNewer`.
 */
export function migrate(
  database: Kysely<Database>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<string[]> {
  // READ COMMITTED: what the process that had the lock before has done must be seen after waiting for it.
  return database
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
      await sql`create table if not exists "migrations" ("version" bigint primary key, "name" text not null,
        "at" timestamp with time zone not null default now())`.execute(trx);
      const { rows } = await sql<{
        version: number;
      }>`select max("version") as "version" from "migrations"`.execute(trx);
      const present = rows[0]?.version ?? 0;
      if (present > migrations.length) throw new DatabaseIsNewer(present, migrations.length);
      const missing = migrations.slice(present);
      for (const [index, migration] of missing.entries()) {
        for (const statement of statementsOf(migration.sql)) await sql.raw(statement).execute(trx);
        const version = present + index + 1;
        await sql`insert into "migrations" ("version", "name") values (${version}, ${migration.name})`.execute(
          trx,
        );
      }
      return missing.map(({ name }) => name);
    });
}

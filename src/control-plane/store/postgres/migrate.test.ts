import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindsOf, TABLE_NAMES, type Database, type Kind } from './columns';
import { LAYOUT, migrate, MIGRATIONS } from './migrate';
import { openDatabase } from './open-database';
import { createPostgresStore } from './postgres-store';
import { createTestDatabase, ENGINES, openTestDatabase } from './test-databases';

const versions = async (database: Kysely<Database>) =>
  (await sql<{ version: number }>`select "version" from "migrations" order by 1`.execute(database)).rows.map(
    ({ version }) => version,
  );
const UP_TO = (layout: number) => Array.from({ length: layout }, (_, index) => index + 1);
const TYPES: Record<Kind, string> = {
  ...{ text: 'text', whole: 'bigint', fraction: 'double precision', flag: 'boolean', json: 'jsonb' },
};

describe.each(ENGINES)('the layout in %s', (engine) => {
  let database: Kysely<Database>;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.destroy());
  /** With nothing in it but these steps; a further embedded database would take seconds to make. */
  async function begin(migrations = MIGRATIONS) {
    await sql`drop schema public cascade`.execute(database);
    await sql`create schema public`.execute(database);
    await migrate(database, migrations);
  }

  it('is made once: the second time nothing is left to do', async () => {
    await begin();
    expect(await versions(database)).toEqual(UP_TO(LAYOUT));
    expect(await migrate(database)).toEqual([]);
    expect(await versions(database)).toEqual(UP_TO(LAYOUT));
  });

  it('has a column for each member of a row, of its kind, that may be empty where the member may be absent', async () => {
    await begin();
    const { rows } = await sql<Record<'table' | 'column' | 'type' | 'nullable', string>>`
      select "table_name" as "table", "column_name" as "column", "data_type" as "type", "is_nullable" as "nullable"
      from information_schema.columns where "table_schema" = 'public'`.execute(database);
    const made = (table: string) =>
      Object.fromEntries(
        rows
          .filter((row) => row.table === table)
          .map(({ column, type, nullable }) => [column, `${type}${nullable === 'YES' ? '?' : ''}`]),
      );
    for (const table of TABLE_NAMES) {
      const wanted = kindsOf(table).map(([column, kind]) => [
        column,
        TYPES[kind.replace('?', '') as Kind] + (kind.endsWith('?') ? '?' : ''),
      ]);
      expect(made(table)).toMatchObject(Object.fromEntries(wanted) as object);
    }
  });

  it('takes further steps in order and all or nothing', async () => {
    await begin();
    const present = UP_TO(LAYOUT).map((version) => ({ name: String(version), sql: '' }));
    const next = {
      name: 'next',
      sql: 'create table "more" ("id" text primary key);\ninsert into "more" values (1);\n',
    };
    const broken = { name: 'broken', sql: 'drop table "more";\nselect nonsense;\n' };
    expect(await migrate(database, [...present, next])).toEqual(['next']);
    await expect(migrate(database, [...present, next, broken])).rejects.toThrow('nonsense');
    expect(await versions(database)).toEqual(UP_TO(LAYOUT + 1));
    expect((await sql`select * from "more"`.execute(database)).rows).toEqual([{ id: '1' }]);
  });

  it('learns of lines from before what they were for', async () => {
    await begin(MIGRATIONS.slice(0, 1));
    await sql`insert into "accounts" values ('a', 'A')`.execute(database);
    const lines = [
      ['top-up', 100, 100],
      ['charge', -60, 40],
      ['refund', 60, 100],
    ] as const;
    for (const [index, [kind, amount, balance]] of lines.entries())
      await sql`insert into "ledger" ("id", "accountId", "sequence", "at", "kind", "amountVnd", "balanceVnd")
        values (${`l${index}`}, 'a', ${index + 1}, '2026-01-01', ${kind}, ${amount}, ${balance})`.execute(
        database,
      );
    await migrate(database);
    const { rows } = await sql<{ reason: string }>`select "reason" from "ledger" order by "sequence"`.execute(
      database,
    );
    expect(rows.map(({ reason }) => reason)).toEqual(['top-up', 'create', 'failed-provisioning']);
  });

  it('gives members of before a version', async () => {
    await begin(MIGRATIONS.slice(0, 1));
    await sql`insert into "accounts" values ('a', 'A')`.execute(database);
    await sql`insert into "users" values ('u', 'U', 'u@a.example')`.execute(database);
    await sql`insert into "memberships" values ('m', 'a', 'u', 'owner', 0)`.execute(database);
    await migrate(database);
    const store = createPostgresStore({ database });
    const member = { id: 'm', accountId: 'a', userId: 'u', role: 'owner', rank: 0, version: 1 };
    expect(await store.read((tx) => tx.memberships.find())).toEqual([member]);
  });

  it('is refused when a newer program has made it', async () => {
    await begin();
    await sql`insert into "migrations" ("version", "name") values (${LAYOUT + 1}, 'from the future')`.execute(
      database,
    );
    await expect(migrate(database)).rejects.toThrow(
      `The database has layout ${LAYOUT + 1}, this version of the program knows layouts up to ${LAYOUT}. Start the newer version.`,
    );
  });
});

it('is made by one of several processes that start at once; the others wait', async () => {
  const url = await createTestDatabase();
  const databases = await Promise.all(
    Array.from({ length: 4 }, () => openDatabase({ url, maxConnections: 1 })),
  );
  for (const database of databases) expect(await versions(database)).toEqual(UP_TO(LAYOUT));
  for (const database of databases) await database.destroy();
});

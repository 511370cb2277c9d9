import { Client } from 'pg';
import { inject } from 'vitest';
import '../../../../scripts/postgres-setup';
import { openDatabase } from './open-database';

let made = 0;

/** A new database of the test server, empty or like the one with that URL, which nobody must have open: its URL. */
export async function createTestDatabase(like?: string): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${process.pid}_${(made += 1)}`;
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(
    `create database ${name} template ${like === undefined ? 'template1' : new URL(like).pathname.slice(1)}`,
  );
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}

export type Engine = 'PGlite' | 'PostgreSQL';
export const ENGINES: readonly Engine[] = ['PGlite', 'PostgreSQL'];

/** A new, empty database with the layout of today; PGlite's is in memory. */
export const openTestDatabase = async (engine: Engine) =>
  openDatabase(engine === 'PGlite' ? {} : { url: await createTestDatabase() });

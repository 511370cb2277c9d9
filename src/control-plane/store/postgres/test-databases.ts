import { Client } from 'pg';
import { inject } from 'vitest';
import '../../../../scripts/postgres-setup';
import { openDatabase } from './open-database';

let made = 0;

/** A new, empty database of the test server: its URL. */
export async function createTestDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${process.pid}_${(made += 1)}`;
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}

export type Engine = 'PGlite' | 'PostgreSQL';
export const ENGINES: readonly Engine[] = ['PGlite', 'PostgreSQL'];

/** A new, empty database with the layout of today; PGlite's is in memory. */
export const openTestDatabase = async (engine: Engine) =>
  openDatabase(engine === 'PGlite' ? {} : { url: await createTestDatabase() });

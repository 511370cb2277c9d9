import { afterAll } from 'vitest';
import type { WorldRows } from '../../seed/world-builder';
import { liveIn } from '../../test-world';
import type { Store } from '../port';
import { openDatabase } from './open-database';
import { createPostgresStore } from './postgres-store';
import { replaceRows } from './replace-rows';
import { createTestDatabase } from './test-databases';

/** Set-up of the tests that know worlds only: each world of theirs lives in a PostgreSQL database of its own. */
let template: Promise<string> | undefined;
const opened: Promise<{ close(): Promise<void> }>[] = [];

async function createTemplate() {
  const url = await createTestDatabase();
  await (await openDatabase({ url })).destroy();
  return url;
}

async function openFilled(rows: WorldRows) {
  template ??= createTemplate();
  const database = await openDatabase({ url: await createTestDatabase(await template), maxConnections: 3 });
  await replaceRows(database, rows);
  return createPostgresStore({ database });
}

liveIn((rows): Store => {
  const store = openFilled(rows);
  opened.push(store);
  return {
    read: async (work) => (await store).read(work),
    write: async (work) => (await store).write(work),
  };
});

afterAll(async () => {
  for (const store of opened) await (await store).close();
});

import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeStore } from '../store.contract';
import type { Database } from './columns';
import { createPostgresStore } from './postgres-store';
import { replaceRows } from './replace-rows';
import { ENGINES, openTestDatabase } from './test-databases';

describe.each(ENGINES)('%s', (engine) => {
  let database: Kysely<Database>;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.destroy());

  describeStore(engine, async () => {
    await replaceRows(database, {});
    return createPostgresStore({ database });
  });
});

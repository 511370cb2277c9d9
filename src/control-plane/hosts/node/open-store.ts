import { WorldName } from '../../../contract/demo';
import { createNews, type NewsPort } from '../../news';
import { worldRows } from '../../seed/worlds';
import { createMemoryStore } from '../../store/memory';
import type { Store, Table } from '../../store/port';
import { readDemoWorld } from '../../store/postgres/demo-world';
import { openDatabase } from '../../store/postgres/open-database';
import { createPostgresNews } from '../../store/postgres/postgres-news';
import { createPostgresStore } from '../../store/postgres/postgres-store';
import { fillEmpty, replaceRows } from '../../store/postgres/replace-rows';
import type { TableName, Tables } from '../../store/rows';
import type { Config } from './config';
import type { Log } from './log';

export interface OpenedStore {
  store: Store;
  news: NewsPort;
  /** Throws away all rows and puts those of a world as it stands now in their place, all or nothing. */
  replace(world: WorldName, now: string): Promise<void>;
  /** Puts them where there are none yet. */
  fill(world: WorldName, now: string): Promise<void>;
  /** The world that the rows began as; undefined where they began as none. */
  world(): Promise<WorldName | undefined>;
  /** After it, the process may end: everything that was answered is durable. */
  close(): Promise<void>;
}

/** State that ends with the process. */
export function openMemory(): OpenedStore {
  const store = createMemoryStore();
  let begun: WorldName | undefined;
  const replace = async (world: WorldName, now: string) => {
    const rows = worldRows(world, now);
    await store.write(async (tx) => {
      for (const name of Object.keys(rows) as TableName[]) {
        const table = tx[name] as Table<Tables[TableName]>;
        for (const { id } of await table.find()) await table.remove(id);
        for (const row of rows[name]) await table.insert(row);
      }
    });
    begun = world;
  };
  return {
    ...{ store, news: createNews(), replace },
    // It is asked for once, before anything else.
    fill: replace,
    world: () => Promise.resolve(begun),
    close: () => Promise.resolve(),
  };
}

async function open({ DATABASE_URL: url, DATA_DIR: directory }: Config, log: Log): Promise<OpenedStore> {
  if (url === undefined && directory === undefined) {
    log.warn('no database: everything is forgotten when the process ends');
    return openMemory();
  }
  const database = await openDatabase({
    ...{ url, directory },
    say: (text) => log.info(text),
    onTrouble: (error) => log.failure('the database was out of reach, or gave up a statement', error),
  });
  const store = createPostgresStore({ database });
  const news = createPostgresNews({
    ...{ database, url, statementsOf: store.statementsOf },
    onError: (error) => log.failure('news could not be told for now', error),
    say: (text) => log.info(text),
  });
  return {
    ...{ store, news },
    replace: (world, now) => replaceRows(database, worldRows(world, now), world),
    fill: (world, now) => fillEmpty(database, worldRows(world, now), world),
    async world() {
      const known = WorldName.safeParse(await readDemoWorld(database));
      return known.success ? known.data : undefined;
    },
    async close() {
      await news.close();
      await store.close();
    },
  };
}

/** The store of this configuration, migrated; an empty one begins with the world that is asked for. */
export async function openStore(config: Config, log: Log, clock: () => string): Promise<OpenedStore> {
  const opened = await open(config, log);
  try {
    const world = config.SEED_WORLD ?? (config.NODE_ENV === 'production' ? undefined : 'example');
    if (world !== undefined) await opened.fill(world, clock());
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

import { worldRows } from '../../seed/worlds';
import type { WorldRows } from '../../seed/world-builder';
import { createMemoryStore } from '../../store/memory';
import type { Store, Table } from '../../store/port';
import type { TableName, Tables } from '../../store/rows';
import type { Config } from './config';

export interface OpenedStore {
  store: Store;
  /** After it, the process may end: everything that was answered is durable. */
  close(): Promise<void>;
}

type Row = Tables[TableName];

/** Throws away what is there and puts in these rows, all or nothing. */
export const replaceRows = (store: Store, rows: WorldRows): Promise<void> =>
  store.write(async (tx) => {
    for (const name of Object.keys(rows) as TableName[]) {
      const table = tx[name] as Table<Row>;
      for (const { id } of await table.find()) await table.remove(id);
      for (const row of rows[name]) await table.insert(row);
    }
  });

const isEmpty = (store: Store) => store.read(async (tx) => (await tx.accounts.count()) === 0);

/** The place where a database is plugged in: by DATABASE_URL or DATA_DIR. Until then state ends with the process. */
const open = (config: Config): Promise<OpenedStore> => {
  if (config.DATABASE_URL !== undefined || config.DATA_DIR !== undefined)
    return Promise.reject(
      new Error('The database store is not part of this version: leave out DATABASE_URL and DATA_DIR.'),
    );
  return Promise.resolve({
    store: createMemoryStore(),
    close: () => Promise.resolve(),
  });
};

/** The store of this configuration, migrated; an empty one with the rows of the world that is asked for. */
export async function openStore(config: Config, clock: () => string): Promise<OpenedStore> {
  const opened = await open(config);
  const world = config.SEED_WORLD ?? (config.NODE_ENV === 'production' ? undefined : 'example');
  if (world !== undefined && (await isEmpty(opened.store)))
    await replaceRows(opened.store, worldRows(world, clock()));
  return opened;
}

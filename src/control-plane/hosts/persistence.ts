import { openDB, type DBSchema } from 'idb';
import type { WorldRows } from '../seed/world-builder';
import type { DemoState } from './demo-state';

/** What is in the database: a value in each store. */
export interface Contents {
  state: { revision: number; rows: WorldRows };
  /** Apart from the rows, so that asking whether they are still the same does not read them. */
  revision: number;
  demo: DemoState;
}

/** Under which key it is there. */
export const KEYS = { state: 'rows', revision: 'rows', demo: 'demo' } as const;

type Schema = DBSchema & {
  [Store in keyof Contents]: { key: (typeof KEYS)[Store]; value: Contents[Store] };
};

export const DATABASE = 'cross-connect-demo';
/** To be raised when rows change their shape: what an older layout left behind is thrown away. */
export const LAYOUT = 3;

/**
 * The state of the browser host in IndexedDB, which all tabs share. A promise from here resolves after the transaction is
 * complete, so that what has been answered is never lost by a reload.
 */
export interface Persistence {
  loadRows(): Promise<WorldRows | undefined>;
  saveRows(rows: WorldRows): Promise<void>;
  readDemo(): Promise<DemoState | undefined>;
  /** Atomic over all tabs. `change` returns the new state, or `undefined` to leave it. */
  changeDemo(change: (state: DemoState | undefined) => DemoState | undefined): Promise<void>;
  /** Everything at once. */
  replace(rows: WorldRows, demo: DemoState): Promise<void>;
  close(): void;
}

export const openPersistence = async (name: string): Promise<Persistence> => {
  const database = await openDB<Schema>(name, LAYOUT, {
    upgrade(opened) {
      for (const store of Object.keys(KEYS) as (keyof Contents)[]) {
        if (opened.objectStoreNames.contains(store)) opened.deleteObjectStore(store);
        opened.createObjectStore(store);
      }
    },
    // A tab with a newer layout waits for this one to let go.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  // Reading all rows on each request would be wasteful; another tab's write is seen by the revision.
  let known: { revision: number; rows: WorldRows } | undefined;

  const write = async (rows: WorldRows, demo?: DemoState) => {
    const transaction = database.transaction(['state', 'revision', 'demo'], 'readwrite');
    const revision = ((await transaction.objectStore('revision').get('rows')) ?? 0) + 1;
    void transaction.objectStore('state').put({ revision, rows }, 'rows');
    void transaction.objectStore('revision').put(revision, 'rows');
    if (demo) void transaction.objectStore('demo').put(demo, 'demo');
    await transaction.done;
    known = { revision, rows };
  };

  return {
    async loadRows() {
      const revision = await database.get('revision', 'rows');
      if (revision !== known?.revision) known = await database.get('state', 'rows');
      return known?.rows;
    },
    saveRows: (rows) => write(rows),
    readDemo: () => database.get('demo', 'demo'),
    async changeDemo(change) {
      const transaction = database.transaction('demo', 'readwrite');
      const next = change(await transaction.store.get('demo'));
      if (next) void transaction.store.put(next, 'demo');
      await transaction.done;
    },
    replace: write,
    close: () => database.close(),
  };
};

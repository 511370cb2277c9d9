import {
  isBetween,
  isHolding,
  RowExists,
  type Find,
  type ReadTable,
  type ReadTransaction,
  type Store,
  type Table,
  type Transaction,
  type Where,
} from './port';
import { createQueue } from './queue';
import type { TableName, Tables } from './rows';

export type Snapshot = { [Name in TableName]: Tables[Name][] };

export interface MemoryStoreOptions {
  /** The newest state. Asked inside the lock before a write, because another tab may have written. */
  load?(): Promise<Snapshot | undefined>;
  /** Makes a new state durable; a write is not answered before. */
  save?(rows: Snapshot): Promise<void>;
  /** Keeps everybody else from writing meanwhile. */
  lock?<T>(work: () => Promise<T>): Promise<T>;
}

type Row = Tables[TableName];
type Maps = { [Name in TableName]: Map<string, Tables[Name]> };

const TABLES: Record<TableName, true> = {
  accounts: true,
  users: true,
  identities: true,
  memberships: true,
  apiTokens: true,
  regions: true,
  packages: true,
  quotas: true,
  vpcs: true,
  crossConnects: true,
  connections: true,
  ledger: true,
  events: true,
  idempotency: true,
};
const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export const emptySnapshot = (): Snapshot =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Snapshot;

const fitsOne = (value: unknown, wanted: unknown) => {
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (isHolding(wanted)) return Array.isArray(value) && value.includes(wanted.holding);
  if (isBetween(wanted)) {
    const { after, atMost } = wanted;
    return (
      value !== undefined &&
      (after === undefined || compare(value, after) > 0) &&
      (atMost === undefined || compare(value, atMost) <= 0)
    );
  }
  return wanted === undefined || value === wanted;
};
const fits = <R>(row: R, where: Where<R> = {}): boolean =>
  (Object.entries(where) as [keyof R, unknown][]).every(([column, wanted]) => fitsOne(row[column], wanted));
const chosen = <R>(row: R, { where, anyOf }: Find<R>) =>
  fits(row, where) && (anyOf === undefined || anyOf.some((each) => fits(row, each)));

/** Code units, but surrogates behind all others: the order of code points, and so of UTF-8 bytes. */
function compareTexts(a: string, b: string) {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const rank = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
  return at < Math.min(a.length, b.length)
    ? rank(a.charCodeAt(at)) - rank(b.charCodeAt(at))
    : a.length - b.length;
}

/** Numbers by value, texts by byte, absent ones last. */
function compare(a: unknown, b: unknown) {
  const absent = Number(a === undefined) - Number(b === undefined);
  if (absent !== 0) return absent;
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

/** Rows are copied on the way in and out: nobody changes the stored ones by accident. */
function readTable<R extends Row>(rows: Map<string, R>): ReadTable<R> {
  const select = (find: Find<R>) => [...rows.values()].filter((row) => chosen(row, find));
  return {
    get: (id) => Promise.resolve(structuredClone(rows.get(id))),
    find: (find = {}) => {
      const { orderBy = 'id', descending = false, offset = 0, limit } = find;
      const direction = descending ? -1 : 1;
      const sorted = select(find).sort(
        (a, b) => direction * (compare(a[orderBy], b[orderBy]) || compare(a.id, b.id)),
      );
      return Promise.resolve(
        structuredClone(sorted.slice(offset, limit === undefined ? undefined : offset + limit)),
      );
    },
    count: (find = {}) => Promise.resolve(select(find).length),
  };
}

function writeTable<R extends Row>(rows: Map<string, R>, touch: () => void): Table<R> {
  return {
    ...readTable(rows),
    insert: (row) => {
      if (rows.has(row.id)) return Promise.reject(new RowExists(row.id));
      touch();
      rows.set(row.id, structuredClone(row));
      return Promise.resolve();
    },
    update: (row) => {
      if (!rows.has(row.id)) return Promise.reject(new Error(`there is no row ${row.id}`));
      touch();
      rows.set(row.id, structuredClone(row));
      return Promise.resolve();
    },
    remove: (id) => {
      touch();
      rows.delete(id);
      return Promise.resolve();
    },
  };
}

const toMaps = (snapshot: Snapshot) =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, new Map((snapshot[name] as Row[]).map((row) => [row.id, row]))]),
  ) as unknown as Maps;

const eachTable = <T>(make: (name: TableName) => T) =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, make(name)]));

/** The store in memory; with `load`, `save` and `lock` also in IndexedDB, shared by the tabs of a browser. */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const lock = options.lock ?? createQueue();
  let snapshot = emptySnapshot();
  let maps = toMaps(snapshot);

  async function newest(): Promise<Maps> {
    const loaded = await options.load?.();
    if (loaded !== undefined && loaded !== snapshot) {
      snapshot = loaded;
      maps = toMaps(loaded);
    }
    return maps;
  }

  return {
    async read(work) {
      const current = await newest();
      return work(
        eachTable((name) => readTable(current[name] as Map<string, Row>)) as unknown as ReadTransaction,
      );
    },
    write: (work) =>
      lock(async () => {
        const current = await newest();
        const draft = Object.fromEntries(
          TABLE_NAMES.map((name) => [name, new Map<string, Row>(current[name])]),
        );
        const touched = new Set<TableName>();
        const tx = eachTable((name) => writeTable(draft[name] as Map<string, Row>, () => touched.add(name)));
        const result = await work(tx as unknown as Transaction);
        if (touched.size > 0) {
          const next = Object.fromEntries(
            TABLE_NAMES.map((name) => [
              name,
              touched.has(name) ? [...(draft[name]?.values() ?? [])] : snapshot[name],
            ]),
          ) as unknown as Snapshot;
          await options.save?.(next);
          snapshot = next;
          maps = draft as unknown as Maps;
        }
        return result;
      }),
  };
}

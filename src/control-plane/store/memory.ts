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

type Test = (value: unknown) => boolean;
function wanting(wanted: unknown): Test {
  if (Array.isArray(wanted)) {
    const values = new Set<unknown>(wanted);
    return (value) => values.has(value);
  }
  if (isHolding(wanted)) return (value) => Array.isArray(value) && value.includes(wanted.holding);
  if (isBetween(wanted)) {
    const { after, atMost } = wanted;
    return (value) =>
      value !== undefined &&
      (after === undefined || compare(value, after) > 0) &&
      (atMost === undefined || compare(value, atMost) <= 0);
  }
  return (value) => value === wanted;
}
function fitting<R>(where: Where<R> = {}): (row: R) => boolean {
  const tests = (Object.entries(where) as [keyof R, unknown][])
    .filter(([, wanted]) => wanted !== undefined)
    .map(([column, wanted]) => [column, wanting(wanted)] as const);
  return (row) => tests.every(([column, fits]) => fits(row[column]));
}
function choosing<R>({ where, anyOf }: Find<R>): (row: R) => boolean {
  const fits = fitting(where);
  const either = anyOf?.map(fitting);
  return (row) => fits(row) && (either === undefined || either.some((fitsEach) => fitsEach(row)));
}

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

/** As `structuredClone`, in a fraction of its time: rows are plain JSON. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key]);
  return copy;
}

/** Those that a search has to look at: ids are not searched for, but looked up. */
function candidates<R extends Row>(rows: Map<string, R>, { where }: Find<R>): R[] {
  const id: unknown = where?.id;
  if (typeof id !== 'string' && !Array.isArray(id)) return [...rows.values()];
  return [...new Set([id].flat() as string[])].flatMap((each) => rows.get(each) ?? []);
}

/** Rows are copied on the way in and out: nobody changes the stored ones by accident. */
function readTable<R extends Row>(rowsNow: () => Map<string, R>): ReadTable<R> {
  const select = (find: Find<R>) => candidates(rowsNow(), find).filter(choosing(find));
  return {
    get: (id) => Promise.resolve(copyOf(rowsNow().get(id))),
    find: (find = {}) => {
      const { orderBy = 'id', descending = false, offset = 0, limit } = find;
      const direction = descending ? -1 : 1;
      const sorted = select(find).sort(
        (a, b) => direction * (compare(a[orderBy], b[orderBy]) || compare(a.id, b.id)),
      );
      return Promise.resolve(copyOf(sorted.slice(offset, limit === undefined ? undefined : offset + limit)));
    },
    count: (find = {}) => Promise.resolve(select(find).length),
    countBy: (column, find = {}) => {
      const counts = new Map<string, number>();
      for (const row of select(find)) {
        const value = row[column];
        if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
      }
      return Promise.resolve(counts);
    },
  };
}

/** `rowsToChange`: a copy of the table, made when the first of its rows is about to change. */
function writeTable<R extends Row>(
  rowsNow: () => Map<string, R>,
  rowsToChange: () => Map<string, R>,
): Table<R> {
  return {
    ...readTable(rowsNow),
    insert: (row) => {
      if (rowsNow().has(row.id)) return Promise.reject(new RowExists(row.id));
      rowsToChange().set(row.id, copyOf(row));
      return Promise.resolve();
    },
    update: (row) => {
      if (!rowsNow().has(row.id)) return Promise.reject(new Error(`there is no row ${row.id}`));
      rowsToChange().set(row.id, copyOf(row));
      return Promise.resolve();
    },
    remove: (id) => {
      rowsToChange().delete(id);
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

  /** Until something changes, all readers can have the same. */
  let reading: { of: Maps; tx: ReadTransaction } | undefined;
  function transactionOf(current: Maps): ReadTransaction {
    if (reading?.of !== current) {
      const tables = eachTable((name) => readTable(() => current[name] as Map<string, Row>));
      reading = { of: current, tx: tables as unknown as ReadTransaction };
    }
    return reading.tx;
  }

  return {
    read: async (work) => work(transactionOf(await newest())),
    write: (work) =>
      lock(async () => {
        const draft = { ...(await newest()) } as Record<TableName, Map<string, Row>>;
        const touched = new Set<TableName>();
        const toChange = (name: TableName) => {
          if (!touched.has(name)) draft[name] = new Map(draft[name]);
          touched.add(name);
          return draft[name];
        };
        const tx = eachTable((name) =>
          writeTable(
            () => draft[name],
            () => toChange(name),
          ),
        );
        const result = await work(tx as unknown as Transaction);
        if (touched.size > 0) {
          if (options.save) {
            const changed = [...touched].map((name) => [name, [...draft[name].values()]]);
            const next = { ...snapshot, ...Object.fromEntries(changed) } as Snapshot;
            await options.save(next);
            snapshot = next;
          }
          maps = draft as unknown as Maps;
        }
        return result;
      }),
  };
}

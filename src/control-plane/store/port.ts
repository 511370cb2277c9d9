import type { TableName, Tables } from './rows';

/** A text that is there, comes behind one and not behind another, in the order of `orderBy`; either end may be open. */
export interface Between {
  readonly after?: string | undefined;
  readonly atMost?: string | undefined;
}
export const atMost = (text: string): Between => ({ atMost: text });
/** A list that holds this text. */
export interface Holding {
  readonly holding: string;
}
export const holding = (text: string): Holding => ({ holding: text });

const isObject = (wanted: unknown): wanted is object => typeof wanted === 'object' && wanted !== null;
export const isBetween = (wanted: unknown): wanted is Between =>
  isObject(wanted) && ('after' in wanted || 'atMost' in wanted);
export const isHolding = (wanted: unknown): wanted is Holding => isObject(wanted) && 'holding' in wanted;

/** Equality, one of several values, bounds, or what a list holds, per column. */
export type Where<Row> = { [Column in keyof Row]?: Row[Column] | readonly Row[Column][] | Between | Holding };

export interface Find<Row> {
  where?: Where<Row>;
  /** Further conditions of which one must hold. */
  anyOf?: readonly Where<Row>[];
  /** Numbers by value, texts by their UTF-8 bytes, absent ones last. */
  orderBy?: keyof Row & string;
  descending?: boolean;
  limit?: number;
  offset?: number;
}

export interface ReadTable<Row> {
  get(id: string): Promise<Row | undefined>;
  /** Stable order: by `orderBy`, then by id. */
  find(find?: Find<Row>): Promise<Row[]>;
  count(find?: Pick<Find<Row>, 'where' | 'anyOf'>): Promise<number>;
  /** How many there are with each value of a column; of those that occur. */
  countBy(
    column: keyof Row & string,
    find?: Pick<Find<Row>, 'where' | 'anyOf'>,
  ): Promise<ReadonlyMap<string, number>>;
}
export interface Table<Row> extends ReadTable<Row> {
  /** Throws `RowExists`. */
  insert(row: Row): Promise<void>;
  /** Replaces the row of that id; throws when there is none. */
  update(row: Row): Promise<void>;
  remove(id: string): Promise<void>;
}

export type ReadTransaction = { readonly [Name in TableName]: ReadTable<Tables[Name]> };
export type Transaction = { readonly [Name in TableName]: Table<Tables[Name]> };

/** A row of that id is there already. The transaction may go on. */
export class RowExists extends Error {
  override name = 'RowExists';
  constructor(id: string) {
    super(`there is already a row ${id}`);
  }
}

/** A change has met others each time it was tried. Nothing has happened; asking again later may well succeed. */
export class TooManyConflicts extends Error {
  override name = 'TooManyConflicts';
  constructor(
    readonly attempts: number,
    cause: unknown,
  ) {
    super(`the change met others in each of ${attempts} attempts and was given up; nothing has happened`, {
      cause,
    });
  }
}

/** Others have kept the database for too long, or it is out of reach. Nothing has happened; asking again later may well succeed. */
export class StoreBusy extends Error {
  override name = 'StoreBusy';
}

/** The database went out of reach while a change was being committed: whether it has happened is not known. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/**
 * What the control plane needs of a database. `write` is serialisable and all or nothing: when it throws, nothing has happened,
 * unless it throws `OutcomeUnknown`; when it returns, everything is durable. `work` may run more than once, so it must have no other
 * effects. It does not open another transaction within its own.
 */
export interface Store {
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

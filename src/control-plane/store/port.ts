import type { TableName, Tables } from './rows';

/** Equality, or one of several values, per column. */
export type Where<Row> = { [Column in keyof Row]?: Row[Column] | readonly Row[Column][] };

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
}
export interface Table<Row> extends ReadTable<Row> {
  insert(row: Row): Promise<void>;
  /** Replaces the row of that id; throws when there is none. */
  update(row: Row): Promise<void>;
  remove(id: string): Promise<void>;
}

export type ReadTransaction = { readonly [Name in TableName]: ReadTable<Tables[Name]> };
export type Transaction = { readonly [Name in TableName]: Table<Tables[Name]> };

/**
 * What the control plane needs of a database. `write` is serialisable and all or nothing: when `work` throws, nothing has
 * happened; when it returns, everything is durable. `work` may run more than once, so it must have no other effects. It does not
 * open another transaction within its own.
 */
export interface Store {
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

import type { TableName, Tables } from '../rows';
import { kindsOf, type StoredRow } from './columns';

/** A text that PostgreSQL cannot keep as it is: with a null character, or with half of a surrogate pair. */
export class UnstorableText extends Error {
  override name = 'UnstorableText';
}

/** No row has a text for which this is false. The driver would write U+FFFD for half a pair without a word. */
export const isStorable = (value: unknown) =>
  typeof value !== 'string' || !(value.includes('\0') || /\p{Surrogate}/u.test(value));

function holdStorable(text: string, place: string) {
  if (!isStorable(text))
    throw new UnstorableText(
      `${place} has a null character or half a surrogate pair, which the database cannot keep`,
    );
}

function encode(value: unknown, isJson: boolean, place: string): unknown {
  if (value === undefined) return null;
  if (typeof value === 'string') holdStorable(value, place);
  if (!isJson) return value;
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') holdStorable(inner, place);
    return inner;
  });
}

/** The row with every column: what the row lacks is NULL. Throws `UnstorableText`. */
export function toStored<Name extends TableName>(table: Name, row: Tables[Name]): StoredRow {
  const members = new Map<string, unknown>(Object.entries(row));
  const columns = kindsOf(table).map(([column, kind]) => [
    column,
    encode(members.get(column), kind.startsWith('json'), `${table}.${column}`),
  ]);
  return Object.fromEntries(columns) as StoredRow;
}

/** The row without what is NULL. */
export function fromStored<Name extends TableName>(stored: StoredRow): Tables[Name] {
  const row: Record<string, unknown> = {};
  for (const column in stored) if (stored[column] !== null) row[column] = stored[column];
  return row as unknown as Tables[Name];
}

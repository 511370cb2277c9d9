import { sql, type RawBuilder } from 'kysely';
import { isBetween, isHolding, type Between, type Find, type Where } from '../port';
import { isStorable } from './row-codec';

type Condition = RawBuilder<boolean>;

const all = (conditions: Condition[]) =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
const any = (conditions: Condition[]) =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;

function liesBetween(column: string, { after, atMost }: Between): Condition {
  const place = sql.ref(column);
  // What is absent, NULL, is on neither side of anything.
  return all([
    ...(after === undefined ? [] : [sql<boolean>`${place} > ${after}`]),
    ...(atMost === undefined ? [] : [sql<boolean>`${place} <= ${atMost}`]),
  ]);
}

/** A list is one parameter, so it may be as long as it likes and the statement stays the same. */
function fits(column: string, wanted: unknown): Condition {
  if (isHolding(wanted))
    return isStorable(wanted.holding)
      ? sql`${sql.ref(column)} @> ${JSON.stringify([wanted.holding])}::jsonb`
      : any([]);
  if (isBetween(wanted)) return liesBetween(column, wanted);
  if (!Array.isArray(wanted)) return isStorable(wanted) ? sql`${sql.ref(column)} = ${wanted}` : any([]);
  const values = (wanted as unknown[]).filter((each) => each !== undefined && isStorable(each));
  const oneOf = sql<boolean>`${sql.ref(column)} = any(${values})`;
  return wanted.includes(undefined) ? any([oneOf, sql`${sql.ref(column)} is null`]) : oneOf;
}

const fitsAll = (where: Where<object>) =>
  all(
    Object.entries(where)
      .filter(([, wanted]) => wanted !== undefined)
      .map(([column, wanted]) => fits(column, wanted)),
  );

/** What `find` and `count` look for. Values are parameters; column names come from the type of the row. */
export const chosen = <Row extends object>({ where = {}, anyOf }: Pick<Find<Row>, 'where' | 'anyOf'>) =>
  all([fitsAll(where), ...(anyOf === undefined ? [] : [any(anyOf.map(fitsAll))])]);

import type { Find, ReadTable } from '../port';

interface Remembering<Row> {
  table: ReadTable<Row>;
  /** What was read may not be so any more. */
  forget(): void;
}

const idsIn = <Row extends { id: string }>({ where, ...rest }: Find<Row>): string[] | undefined => {
  if (where === undefined || Object.keys(rest).length > 0) return undefined;
  const { id, ...others } = where as { id?: unknown };
  if (Object.keys(others).length > 0) return undefined;
  if (typeof id === 'string') return [id];
  return Array.isArray(id) ? (id as string[]) : undefined;
};

/**
 * A transaction sees one moment and its own writes: until it writes to a table, the same question has the same answer, and a row
 * that was read is as it was. So each is asked for once.
 */
export function remembering<Row extends { id: string }>(table: ReadTable<Row>): Remembering<Row> {
  const answers = new Map<string, Promise<Row[]>>();
  const rows = new Map<string, Row>();
  let age = 0;
  const learn = (read: readonly (Row | undefined)[], asked: number) => {
    if (asked === age) for (const row of read) if (row !== undefined) rows.set(row.id, row);
  };
  const known = (ids: readonly string[] | undefined): Row[] | undefined => {
    if (ids?.every((id) => rows.has(id)) !== true) return undefined;
    return [...new Set(ids)].sort().flatMap((id) => rows.get(id) ?? []);
  };
  return {
    table: {
      async get(id) {
        const asked = age;
        const row = rows.get(id) ?? (await table.get(id));
        learn([row], asked);
        return row;
      },
      async find(find = {}) {
        const found = known(idsIn(find));
        if (found !== undefined) return found;
        const asked = age;
        const question = JSON.stringify(find);
        const answer = answers.get(question) ?? table.find(find);
        answers.set(question, answer);
        const read = await answer;
        learn(read, asked);
        return [...read];
      },
      count: (find) => table.count(find),
      countBy: (column, find) => table.countBy(column, find),
    },
    forget() {
      age += 1;
      answers.clear();
      rows.clear();
    },
  };
}

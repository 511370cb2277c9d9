import { describe, expect, it } from 'vitest';
import type { Find, ReadTable } from '../port';
import { remembering } from './remember';

interface Row {
  id: string;
  colour: string;
}
const ROWS: Row[] = [
  { id: 'a', colour: 'red' },
  { id: 'b', colour: 'red' },
  { id: 'c', colour: 'blue' },
];

function open() {
  const asked: unknown[] = [];
  const table: ReadTable<Row> = {
    get(id) {
      asked.push(id);
      return Promise.resolve(ROWS.find((row) => row.id === id));
    },
    find(find: Find<Row> = {}) {
      asked.push(find);
      return Promise.resolve(
        ROWS.filter(({ id, colour }) =>
          [find.where?.colour ?? colour, ...[find.where?.id ?? id].flat()].every((wanted) =>
            [id, colour].includes(wanted as string),
          ),
        ),
      );
    },
    count: () => Promise.resolve(ROWS.length),
    countBy: () => Promise.resolve(new Map()),
  };
  return { asked, ...remembering(table) };
}

describe('a transaction', () => {
  it('asks the same question once, also while it is being answered', async () => {
    const { table, asked } = open();
    const question = { where: { colour: 'red' } };
    const [one, other] = await Promise.all([table.find(question), table.find({ ...question })]);
    expect(one.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(other).toEqual(one);
    expect(asked).toHaveLength(1);
  });

  it('knows rows that it has read by their ids, each once and in their order', async () => {
    const { table, asked } = open();
    await table.find({ where: { colour: 'red' } });
    expect(await table.get('b')).toEqual(ROWS[1]);
    expect(await table.find({ where: { id: ['b', 'a', 'b'] } })).toEqual([ROWS[0], ROWS[1]]);
    expect(asked).toHaveLength(1);
  });

  it('asks for what it has not read, and for every other question', async () => {
    const { table, asked } = open();
    await table.get('a');
    await table.get('none');
    await table.get('none');
    await table.find({ where: { id: ['a', 'c'] } });
    await table.find({ where: { id: 'a', colour: 'red' } });
    await table.find({ where: { id: 'a' }, limit: 1 });
    expect(asked).toHaveLength(6);
  });

  it('asks again after it has written', async () => {
    const { table, asked, forget } = open();
    const question = { where: { colour: 'red' } };
    await table.find(question);
    forget();
    await table.find(question);
    forget();
    await table.get('a');
    expect(asked).toHaveLength(3);
  });

  it('does not take what was asked before a write for what is true after it', async () => {
    const { table, asked, forget } = open();
    const before = table.get('a');
    forget();
    await before;
    await table.get('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('gives each asker an array of their own', async () => {
    const { table } = open();
    const first = await table.find();
    first.pop();
    expect(await table.find()).toHaveLength(3);
  });
});

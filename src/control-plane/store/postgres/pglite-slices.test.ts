import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPglite } from './pglite-slices';

let pglite: PGlite;
beforeAll(async () => {
  pglite = await openPglite({});
});
afterAll(() => pglite.close());

const upTo = (last: number) => Array.from({ length: last }, (_, index) => ({ n: index + 1 }));

it('lets the process hear of others while it gives many rows, and gives all of them', async () => {
  let heard = 0;
  let isOver = false;
  const hear = () => {
    heard += 1;
    if (!isOver) setImmediate(hear);
  };
  setImmediate(hear);
  const { rows } = await pglite.query('select n from generate_series(1, 4500) n');
  isOver = true;
  expect(rows).toEqual(upTo(4_500));
  expect(heard).toBeGreaterThanOrEqual(4);
});

it('gives as many rows as a slice has, none, and those of a change', async () => {
  expect((await pglite.query('select n from generate_series(1, 1000) n')).rows).toEqual(upTo(1_000));
  expect((await pglite.query('select 1 where false')).rows).toEqual([]);
  await pglite.query('create table numbers (n int)');
  const many = 'insert into numbers select generate_series(1, 2500)';
  expect(await pglite.query(many)).toMatchObject({ affectedRows: 2_500, rows: [] });
  expect(await pglite.query(`${many} returning n`)).toMatchObject({ affectedRows: 2_500, rows: upTo(2_500) });
  expect((await pglite.query('select count(*) as n from numbers')).rows).toEqual([{ n: 5_000 }]);
});

it('says what went wrong in a later slice, and goes on', async () => {
  const failing = pglite.query('select 1 / (n - 3000) from generate_series(1, 4000) n');
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect((await pglite.query('select 1 as n')).rows).toEqual(upTo(1));
});

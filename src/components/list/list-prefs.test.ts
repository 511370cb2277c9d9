import { describe, expect, it } from 'vitest';
import { arranged, inOrder, readPrefs, USUAL_PREFS } from './list-prefs';

const columns = [{ id: 'name', hideable: false }, { id: 'status' }, { id: 'region' }, { id: 'created' }];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('the columns of a list', () => {
  it('come in the order somebody put them in; new ones follow', () => {
    expect(ids(inOrder(columns, ['created', 'gone', 'status']))).toEqual([
      ...['name', 'created', 'status', 'region'],
    ]);
    expect(ids(inOrder(columns, []))).toEqual(ids(columns));
  });

  it('are left out when they were put away, but for the one that names the rows', () => {
    const prefs = { ...USUAL_PREFS, hidden: ['name', 'region'], order: ['created'] };
    expect(ids(arranged(columns, prefs))).toEqual(['name', 'created', 'status']);
  });
});

it.each([null, '', 'no json', 'null', '[]', '{"hidden":3,"order":{},"pageSize":"many"}'])(
  'what was kept as %j is as good as nothing',
  (text) => {
    expect(readPrefs(text)).toEqual(USUAL_PREFS);
  },
);

it('what was kept is read again', () => {
  const prefs = { hidden: ['a'], order: ['b', 'a'], pageSize: 100 };
  expect(readPrefs(JSON.stringify(prefs))).toEqual(prefs);
});

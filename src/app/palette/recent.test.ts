import { expect, it } from 'vitest';
import { readRecent, withVisit, type Recent } from './recent';

const vpc = (id: string, name = id): Recent => ({ kind: 'vpc', id, name });

it('keeps the last ones, each once, under the name it had last', () => {
  const visits = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => vpc(id));
  const recent = [...visits, vpc('d', 'D')].reduce<Recent[]>((before, visit) => withVisit(before, visit), []);
  expect(recent.map(({ name }) => name)).toEqual(['D', 'i', 'h', 'g', 'f', 'e', 'c', 'a']);
});

it.each([null, '', 'no json', '{}', '[1, null, {"id":"a"}]', '[{"kind":"other","id":"a","name":"b"}]'])(
  'reads %j as nothing',
  (text) => expect(readRecent(text)).toEqual([]),
);

it('reads back what was kept', () => {
  expect(readRecent(JSON.stringify([vpc('a')]))).toEqual([vpc('a')]);
});

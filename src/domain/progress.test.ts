import { expect, it } from 'vitest';
import { progressAt } from './progress';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 8, 0, second)).toISOString();
const shown = (second: number, until = 30) => {
  const { percent, steps } = progressAt(['a', 'b', 'c'], at(10), at(until), at(second));
  return [percent, ...steps.map(({ id, state }) => `${id} ${state}`)];
};

it.each([
  ['before it begins', 5, [0, 'a current', 'b waiting', 'c waiting']],
  ['at its beginning', 10, [0, 'a current', 'b waiting', 'c waiting']],
  ['in the middle', 20, [50, 'a done', 'b current', 'c waiting']],
  ['near the end', 29, [95, 'a done', 'b done', 'c current']],
  ['over its end: it says so by its status, not by 100', 35, [99, 'a done', 'b done', 'c current']],
])('%s', (_when, second, expected) => expect(shown(second)).toEqual(expected));

it('of no length is at its last step', () => {
  expect(shown(10, 10)).toEqual([99, 'a done', 'b done', 'c current']);
});

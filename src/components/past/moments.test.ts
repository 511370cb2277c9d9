import { expect, it } from 'vitest';
import { fromLocalText, localText, readMoment, stepOf } from './moments';

const NOON = '2026-11-23T12:00:00.000Z';

it('reads a moment from the URL, in any zone, and nothing else', () => {
  expect(readMoment('2026-11-23T19:00:00+07:00')).toBe(NOON);
  for (const text of [null, 'now', '', 'yesterday', '5', '2026', 'May 5, 2026', '2026-11-23Tea'])
    expect(readMoment(text)).toBeUndefined();
});

it('stands at the last step that is not later; before the first at the first, and now behind the last', () => {
  const moments = ['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z'];
  const at = (text: string | undefined) => stepOf(moments, text);
  expect(at('2026-11-23T09:00:00.000Z')).toBe(0);
  expect(at('2026-11-23T10:30:00.000Z')).toBe(0);
  expect(at('2026-11-23T11:00:00.000Z')).toBe(1);
  expect(at(NOON)).toBe(1);
  expect(at(undefined)).toBe(2);
  expect(stepOf([], NOON)).toBe(0);
});

it('a second that is typed is meant to its end, and ends no later than now', () => {
  const now = Date.parse(NOON);
  expect(fromLocalText(localText('2026-11-23T11:59:58.300Z'), now)).toBe('2026-11-23T11:59:58.999Z');
  expect(fromLocalText(localText(NOON), now)).toBe(NOON);
  expect(fromLocalText(localText('2026-11-23T12:00:01.000Z'), now)).toBeUndefined();
  expect(fromLocalText('', now)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../../components/shortcuts';
import { afterKey, type Begun } from './keys';

/** The shortcut that the last of these keys completes. */
function pressed(keys: string, pause = 100) {
  let begun: Begun | undefined;
  let id: string | undefined;
  for (const [index, key] of keys.split(' ').entries()) {
    const after = afterKey(key, index * pause, begun);
    [begun, id] = [after.begun, after.id];
  }
  return id;
}

it.each(Object.entries(SHORTCUTS))('%s: %s', (id, keys) => expect(pressed(keys)).toBe(id));

it('no shortcut begins with another one, and none is there twice', () => {
  const all: string[] = Object.values(SHORTCUTS);
  expect(new Set(all).size).toBe(all.length);
  for (const keys of all) expect(all.filter((other) => other.startsWith(`${keys} `))).toEqual([]);
});

describe('two keys', () => {
  it('belong together only for a moment', () => {
    expect(pressed('g c', 3_000)).toBe('crossConnects');
    expect(pressed('g c', 3_001)).toBeUndefined();
  });
  it('begin anew after a key that leads nowhere', () => {
    expect(pressed('g x c')).toBeUndefined();
    expect(pressed('g x g c')).toBe('crossConnects');
    expect(pressed('g g c')).toBe('crossConnects');
  });
  it('leave a single key what it is', () => {
    expect(pressed('g n')).toBe('create');
    expect(pressed('x n')).toBe('create');
    expect(pressed('c')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readSight, sightText } from './sight';

describe('where the reader looks', () => {
  it.each([
    [{ x: 0, y: 0, zoom: 1 }, '0,0,1'],
    [{ x: -120.4, y: 9000.6, zoom: 0.0345678 }, '-120,9001,0.0346'],
    [{ x: 5, y: -5, zoom: 2 }, '5,-5,2'],
  ])('%o is %s', (sight, text) => {
    expect(sightText(sight)).toBe(text);
    expect(sightText(readSight(text) ?? sight)).toBe(text);
  });
  it.each(['', '1,2', '1,2,0', 'a,b,c', '1,2,3,4', '1,2,1e9', '99999999,0,1'])('%s is nowhere', (text) =>
    expect(readSight(text)).toBeUndefined(),
  );
});

import { describe, expect, it } from 'vitest';
import { chooseRegions, withFrom, withTo } from './region-pair';

const regions = ['HCM03', 'HAN01', 'DAD01'].map((id) => ({ id, name: id, city: id }));
const nothing = { from: null, to: null };

describe('chooseRegions', () => {
  it.each([
    [{ from: 'HAN01', to: 'DAD01' }, 'HCM03', { from: 'HAN01', to: 'DAD01' }],
    [nothing, 'HAN01', { from: 'HAN01', to: 'HCM03' }],
    [nothing, 'unknown', { from: 'HCM03', to: 'HAN01' }],
    [{ from: null, to: 'HCM03' }, 'HCM03', { from: 'HAN01', to: 'HCM03' }],
    [{ from: 'HAN01', to: 'HAN01' }, 'HCM03', { from: 'HAN01', to: 'HCM03' }],
    [{ from: 'nowhere', to: 'DAD01' }, 'HCM03', { from: 'HCM03', to: 'DAD01' }],
  ])('%o from %s', (asked, current, pair) => {
    expect(chooseRegions(regions, asked, current)).toEqual(pair);
  });

  it('finds no pair where there are not two regions', () => {
    expect(chooseRegions(regions.slice(0, 1), nothing, 'HCM03')).toBeUndefined();
    expect(chooseRegions([], nothing, 'HCM03')).toBeUndefined();
  });
});

it('exchanges both when the other side is chosen', () => {
  const pair = { from: 'HCM03', to: 'HAN01' };
  expect(withFrom(pair, 'HAN01')).toEqual({ from: 'HAN01', to: 'HCM03' });
  expect(withTo(pair, 'HCM03')).toEqual({ from: 'HAN01', to: 'HCM03' });
  expect(withTo(pair, 'DAD01')).toEqual({ from: 'HCM03', to: 'DAD01' });
});

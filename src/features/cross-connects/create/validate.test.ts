import { expect, it } from 'vitest';
import { newDraft, toBody, withDefaults, type Values } from './draft';
import { validateBandwidth, validateBasics, validateRegions } from './validate';

const values = (given: Partial<Values>): Values => ({
  ...newDraft(),
  name: 'Cross Connect 1',
  ...given,
});

it.each([
  ['', 'required'],
  ['    ', 'required'],
  ['abcd', 'name-length'],
  ['x'.repeat(51), 'name-length'],
  ['Kết nối 1', 'name-characters'],
  ['Shop/North', 'name-characters'],
  ['abcde', undefined],
  ['A.b @c_d-9', undefined],
])('the name %j: %s', (name, rule) => {
  expect(validateBasics(values({ name })).name).toBe(rule);
});

it('takes descriptions up to 255 characters', () => {
  expect(validateBasics(values({ description: 'x'.repeat(255) }))).toEqual({});
  expect(validateBasics(values({ description: 'x'.repeat(256) }))).toEqual({
    description: 'description-length',
  });
});

it('asks for two regions that differ', () => {
  expect(validateRegions(values({ requesterRegionId: 'HCM03', accepterRegionId: 'HCM03' }))).toEqual({
    accepterRegionId: 'regions-differ',
  });
  expect(validateRegions(values({ requesterRegionId: 'HCM03' }))).toEqual({ accepterRegionId: 'required' });
  expect(validateRegions(values({ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' }))).toEqual({});
});

it('forgets a package that the two regions do not have', () => {
  expect(validateBandwidth(values({ packageId: 'a' }), { packages: [{ id: 'a' }] })).toEqual({});
  expect(validateBandwidth(values({ packageId: 'a' }), { packages: [{ id: 'b' }] })).toEqual({
    packageId: 'too-few',
  });
});

it('starts at the current region, and knows the other one of two', () => {
  const two = [{ id: 'HAN01' }, { id: 'HCM03' }];
  expect(withDefaults(values({}), two, 'HCM03')).toMatchObject({
    requesterRegionId: 'HCM03',
    accepterRegionId: 'HAN01',
  });
  expect(withDefaults(values({}), [...two, { id: 'DAD01' }], undefined)).toMatchObject({
    requesterRegionId: 'HAN01',
    accepterRegionId: '',
  });
});

it('sends what was typed without the spaces around it', () => {
  expect(toBody(values({ name: ' Cross Connect 1 ', description: '  ' }), 1_056_000)).toMatchObject({
    name: 'Cross Connect 1',
  });
  expect(toBody(values({}), 1_056_000)).not.toHaveProperty('description');
});

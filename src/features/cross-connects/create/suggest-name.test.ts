import { expect, it } from 'vitest';
import { Name } from '../../../contract/fields';
import { freeName, nameStem } from './suggest-name';

it.each([
  ['HCM03', 'HAN01', 'hcm-han'],
  ['HAN01', 'HCM03', 'han-hcm'],
  // Until the other region is chosen.
  ['HCM03', '', 'hcm-link'],
  // Two of one city are told apart.
  ['HCM03', 'HCM04', 'hcm03-hcm04'],
  ['EU-WEST-1', 'EU-WEST-2', 'eu-west-1-eu-west-2'],
  ['A1', 'B1', 'a1-b1'],
  ['01', '02', '01-02'],
  ['01', '', '01-link'],
  ['ABCDEFGHIJKLMN-9', 'ABCDEFGHIJKLMN-8', 'abcdefghijklmn-9-abcdefghijklmn-8'],
])('from %j to %j it suggests %j, which the contract takes', (from, to, name) => {
  expect(nameStem(from, to)).toBe(name);
  expect(Name.safeParse(name).success).toBe(true);
});

it('suggests nothing before a region is known', () => {
  expect(nameStem('', '')).toBe('');
});

it('goes on to the first number that is free, whatever the case of those that are taken', () => {
  expect(freeName('hcm-han', [])).toBe('hcm-han');
  expect(freeName('hcm-han', ['hcm-han-1', 'my hcm-han'])).toBe('hcm-han');
  expect(freeName('hcm-han', ['HCM-HAN'])).toBe('hcm-han-2');
  expect(freeName('hcm-han', ['hcm-han', 'Hcm-Han-2', 'hcm-han-4'])).toBe('hcm-han-3');
});

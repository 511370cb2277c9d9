import { expect, it } from 'vitest';
import { glossary } from '../../i18n/en/glossary';
import { GROUPS } from './groups';

it('has every word in one group', () => {
  expect(Object.values(GROUPS).flat().map(String).toSorted()).toEqual(
    Object.keys(glossary.en.entries).toSorted(),
  );
});

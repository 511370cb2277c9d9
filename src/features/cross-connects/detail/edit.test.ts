import { expect, it } from 'vitest';
import { brokenRules, changesOf } from './edit';

const base = { name: 'Cross Connect 1', description: 'North', twoPersonApproval: false, deletionLock: false };

it('sends only what was changed', () => {
  expect(changesOf(base, base)).toEqual({});
  expect(changesOf({ ...base, name: ' Cross Connect 1 ' }, base)).toEqual({});
  expect(changesOf({ ...base, deletionLock: true }, base)).toEqual({ deletionLock: true });
  expect(changesOf({ ...base, description: '', twoPersonApproval: true }, base)).toEqual({
    description: '',
    twoPersonApproval: true,
  });
});

it('names the broken rule of each field', () => {
  expect(brokenRules(base)).toEqual({});
  expect(brokenRules({ ...base, name: '', description: 'x'.repeat(256) })).toEqual({
    name: 'required',
    description: 'description-length',
  });
  expect(brokenRules({ ...base, name: 'tên mới' })).toEqual({ name: 'name-characters' });
});

import { expect, it } from 'vitest';
import { lacks, unless, YES } from './allowed';

it('the first obstacle that is there is the reason, in the order given', () => {
  expect(unless()).toEqual({ allowed: true });
  expect(unless(false, undefined, false)).toEqual(YES);
  expect(unless(false, undefined, 'wrong-state', 'own-request')).toEqual({
    allowed: false,
    reason: 'wrong-state',
  });
});

it('a permission that is missing is a reason, one that is there is none', () => {
  expect(lacks(['read', 'spend'], 'approve')).toBe('permission-approve');
  expect(lacks(['read', 'spend'], 'spend')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import {
  can,
  isAtMost,
  lesserRole,
  permissionsOf,
  ROLES,
  rolesWith,
  tokenPermissionsOf,
} from './permissions';

it.each([
  ['viewer', ['read', 'manage-tokens']],
  ['operator', ['read', 'change', 'manage-tokens']],
  ['approver', ['read', 'change', 'approve', 'manage-tokens']],
  ['owner', ['read', 'change', 'approve', 'spend', 'manage-tokens', 'manage-members']],
] as const)('a %s may %j', (role, expected) => expect(permissionsOf(role)).toEqual(expected));

it('only the owner spends and manages members, nobody but an approver or an owner approves', () => {
  expect(rolesWith('spend')).toEqual(['owner']);
  expect(rolesWith('manage-members')).toEqual(['owner']);
  expect(rolesWith('approve')).toEqual(['approver', 'owner']);
  expect(rolesWith('of-another-time')).toEqual([]);
});

it('a token may what its role may, but never make tokens or change roles', () => {
  expect(ROLES.map((role) => [role, tokenPermissionsOf(role)])).toEqual([
    ['viewer', ['read']],
    ['operator', ['read', 'change']],
    ['approver', ['read', 'change', 'approve']],
    ['owner', ['read', 'change', 'approve', 'spend']],
  ]);
});

describe('the order of roles', () => {
  const pairs = ROLES.flatMap((a) => ROLES.map((b) => [a, b] as const));

  it.each(pairs)('%s and %s: the lesser one may only what both may', (a, b) => {
    const both = permissionsOf(a).filter((permission) => can(b, permission));
    expect(permissionsOf(lesserRole(a, b))).toEqual(both);
    expect(lesserRole(a, b)).toBe(lesserRole(b, a));
    expect(isAtMost(a, b)).toBe(lesserRole(a, b) === a);
  });
});

import { expect, it } from 'vitest';
import { can, permissionsOf, ROLES } from './permissions';

it.each([
  ['viewer', ['read']],
  ['operator', ['read', 'change']],
  ['approver', ['read', 'change', 'approve']],
  ['owner', ['read', 'change', 'approve', 'spend']],
] as const)('a %s may %j', (role, expected) => expect(permissionsOf(role)).toEqual(expected));

it('only the owner spends, nobody but an approver or an owner approves', () => {
  expect(ROLES.filter((role) => can(role, 'spend'))).toEqual(['owner']);
  expect(ROLES.filter((role) => can(role, 'approve'))).toEqual(['approver', 'owner']);
});

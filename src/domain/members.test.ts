import { describe, expect, it } from 'vitest';
import { roleChangeAllowed, roleDifference } from './members';
import { permissionsOf, ROLES } from './permissions';

const changes = ROLES.flatMap((from) => ROLES.map((to) => ({ from, to })));
const reason = (facts: Parameters<typeof roleChangeAllowed>[0]) => {
  const allowed = roleChangeAllowed(facts);
  return allowed.allowed ? undefined : allowed.reason;
};

describe.each(changes)('from $from to $to', ({ from, to }) => {
  it('is for owners only', () => {
    for (const role of ['viewer', 'operator', 'approver'] as const)
      expect(reason({ permissions: permissionsOf(role), from, to, owners: 2 })).toBe(
        'permission-manage-members',
      );
    expect(reason({ permissions: permissionsOf('owner'), from, to, owners: 2 })).toBeUndefined();
  });

  it('leaves the account an owner', () => {
    const last = from === 'owner' && to !== 'owner' ? 'last-owner' : undefined;
    expect(reason({ permissions: permissionsOf('owner'), from, to, owners: 1 })).toBe(last);
  });

  it('says what the person gains and loses', () => {
    const { gained, lost } = roleDifference(from, to);
    const before = new Set(permissionsOf(from));
    for (const each of lost) before.delete(each);
    for (const each of gained) before.add(each);
    expect([...before].toSorted()).toEqual(permissionsOf(to).toSorted());
    expect(roleDifference(to, from)).toEqual({ gained: lost, lost: gained });
  });
});

it('an approver who becomes an operator can no longer approve', () => {
  expect(roleDifference('approver', 'operator')).toEqual({ gained: [], lost: ['approve'] });
});

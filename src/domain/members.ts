import { lacks, unless, type Allowed } from './allowed';
import { can, PERMISSIONS, type Permission, type Role } from './permissions';

interface RoleChange {
  /** Of whoever changes it. */
  readonly permissions: readonly Permission[];
  readonly from: Role;
  readonly to: Role;
  /** How many owners the account has. */
  readonly owners: number;
}

/** Owners give roles, their own included; but an account never is without an owner. */
export const roleChangeAllowed = ({ permissions, from, to, owners }: RoleChange): Allowed =>
  unless(
    lacks(permissions, 'manage-members'),
    from === 'owner' && to !== 'owner' && owners <= 1 && 'last-owner',
  );

/** What the person may from then on, and what no longer. */
export const roleDifference = (from: Role, to: Role) => ({
  gained: PERMISSIONS.filter((each) => can(to, each) && !can(from, each)),
  lost: PERMISSIONS.filter((each) => can(from, each) && !can(to, each)),
});

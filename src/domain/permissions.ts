export const ROLES = ['viewer', 'operator', 'approver', 'owner'] as const;
export type Role = (typeof ROLES)[number];
export const PERMISSIONS = ['read', 'change', 'approve', 'spend', 'manage-tokens', 'manage-members'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * A viewer reads, an operator changes, an approver also accepts and rejects, an owner also spends money and says who may what.
 * Everybody may have API tokens, because none of them may more than who made it.
 */
const GRANTED: Record<Role, readonly Permission[]> = {
  viewer: ['read', 'manage-tokens'],
  operator: ['read', 'change', 'manage-tokens'],
  approver: ['read', 'change', 'approve', 'manage-tokens'],
  owner: PERMISSIONS,
};

export const permissionsOf = (role: Role): readonly Permission[] => GRANTED[role];
export const can = (role: Role, permission: Permission) => GRANTED[role].includes(permission);
/** Nobody, of one that only a newer service knows. */
export const rolesWith = (permission: string): Role[] =>
  ROLES.filter((role) => GRANTED[role].some((granted) => granted === permission));

/**
 * What a program may that calls with an API token of this role. Neither further tokens nor other people's roles: whoever comes
 * by a token gains nothing that outlives it.
 */
export const tokenPermissionsOf = (role: Role): readonly Permission[] =>
  GRANTED[role].filter((permission) => !permission.startsWith('manage-'));

/** Each role may everything that those before it may. */
export const isAtMost = (role: Role, other: Role) => ROLES.indexOf(role) <= ROLES.indexOf(other);
export const lesserRole = (a: Role, b: Role): Role => (isAtMost(a, b) ? a : b);

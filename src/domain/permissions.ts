export const ROLES = ['viewer', 'operator', 'approver', 'owner'] as const;
export type Role = (typeof ROLES)[number];
export type Permission = 'read' | 'change' | 'approve' | 'spend';

/** A viewer reads, an operator changes, an approver also accepts and rejects, an owner also spends money. */
const GRANTED: Record<Role, readonly Permission[]> = {
  viewer: ['read'],
  operator: ['read', 'change'],
  approver: ['read', 'change', 'approve'],
  owner: ['read', 'change', 'approve', 'spend'],
};

export const permissionsOf = (role: Role): readonly Permission[] => GRANTED[role];
export const can = (role: Role, permission: Permission) => GRANTED[role].includes(permission);

import type { Permission } from './permissions';

/** Why an action is not available. The console has words for each; tests read them. */
export type Reason =
  | 'permission-read'
  | 'permission-change'
  | 'permission-approve'
  | 'permission-spend'
  | 'permission-manage-tokens'
  | 'permission-manage-members'
  | 'not-active'
  | 'has-connections'
  | 'connections-setting-up'
  | 'deletion-locked'
  | 'wrong-state'
  | 'not-the-owner'
  | 'not-the-requester'
  | 'not-the-approver'
  | 'own-request'
  | 'two-person-approval'
  | 'other-account'
  | 'conditions-violated'
  | 'quota-reached'
  | 'replaced-already'
  | 'last-owner'
  | 'above-own-role'
  | 'too-many-tokens'
  | 'ended-already';

export type Allowed = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

export const YES: Allowed = { allowed: true };
const no = (reason: Reason): Allowed => ({ allowed: false, reason });

/** The first reason that applies, in the order given; allowed when none does. */
export const unless = (...obstacles: (Reason | false | undefined)[]): Allowed => {
  const reason = obstacles.find(Boolean);
  return reason ? no(reason) : YES;
};

export const lacks = (permissions: readonly Permission[], needed: Permission): Reason | false =>
  !permissions.includes(needed) && (`permission-${needed}` as const);

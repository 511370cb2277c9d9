import { lacks, unless, YES, type Allowed } from './allowed';
import { reached } from './moment';
import { isAtMost, lesserRole, ROLES, type Permission, type Role } from './permissions';

export const TOKEN_STATUSES = ['active', 'expired', 'revoked'] as const;
export type TokenStatus = (typeof TOKEN_STATUSES)[number];

/** No token is for ever: a forgotten one ends by itself. */
export const TOKEN_DAYS_MAX = 365;
/** What the console offers. */
export const TOKEN_DAYS = [7, 30, 90, TOKEN_DAYS_MAX] as const;
/** Tokens of one person in one account that work at the same time. */
export const TOKENS_PER_MEMBER = 20;

const DAY_MS = 86_400_000;
export const tokenExpiresAt = (createdAt: string, days: number) =>
  new Date(Date.parse(createdAt) + days * DAY_MS).toISOString();

interface Lifetime {
  readonly expiresAt: string;
  readonly revokedAt?: string | undefined;
}
/** A revoked token stays revoked, also after the day on which it would have expired. */
export function tokenStatusAt({ expiresAt, revokedAt }: Lifetime, now: string): TokenStatus {
  if (revokedAt !== undefined) return 'revoked';
  return reached(expiresAt, now) ? 'expired' : 'active';
}

/** What the token may now: never more than whoever made it may now. */
export const effectiveRole = (tokenRole: Role, memberRole: Role) => lesserRole(tokenRole, memberRole);

/** The roles that somebody of this role may give a token, with the reason why not the others. */
export const tokenRoles = (own: Role): readonly { role: Role; allowed: Allowed }[] =>
  ROLES.map((role) => ({ role, allowed: isAtMost(role, own) ? YES : unless('above-own-role') }));

interface TokenFacts {
  readonly permissions: readonly Permission[];
  /** Tokens of the caller that work. */
  readonly active: number;
}
export const tokenCreationAllowed = ({ permissions, active }: TokenFacts): Allowed =>
  unless(lacks(permissions, 'manage-tokens'), active >= TOKENS_PER_MEMBER && 'too-many-tokens');

interface RevocationFacts {
  readonly permissions: readonly Permission[];
  /** Whether it is the caller's own. */
  readonly own: boolean;
  readonly status: TokenStatus;
}
/** Everybody their own, owners everybody's. */
export const revocationAllowed = ({ permissions, own, status }: RevocationFacts): Allowed =>
  unless(
    status !== 'active' && 'ended-already',
    lacks(permissions, 'manage-tokens'),
    !own && lacks(permissions, 'manage-members'),
  );

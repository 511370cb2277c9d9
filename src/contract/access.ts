import * as z from 'zod/mini';
import { Count, Id, Timestamp, TokenId } from './fields';
import { Person, Role } from './resources';

export const Member = z.object({
  /** Of the person, who may be a member of several accounts. */
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  version: z.int(),
  /** API tokens that work: told to owners, and to everybody of themselves. */
  activeTokens: z.optional(Count),
});

export const TokenStatus = z.enum(['active', 'expired', 'revoked']);
export const ApiToken = z.object({
  id: TokenId,
  name: z.string(),
  owner: Person,
  role: Role,
  /** What it may now: never more than its owner may now. Absent when that person has left the account. */
  effectiveRole: z.optional(Role),
  /** How the secret begins, by which it can be known again. */
  start: z.string(),
  status: TokenStatus,
  createdAt: Timestamp,
  expiresAt: Timestamp,
  /** To the minute. */
  lastUsedAt: z.optional(Timestamp),
  revokedAt: z.optional(Timestamp),
  revokedBy: z.optional(Person),
});
/** The secret is said this once: the service keeps nothing that it could be made of. */
export const CreatedApiToken = z.extend(ApiToken, { secret: z.string() });

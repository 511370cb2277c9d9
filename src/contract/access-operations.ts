import * as z from 'zod/mini';
import { ApiToken, CreatedApiToken, Member } from './access';
import { Name } from './fields';
import type { Operation } from './operation';
import { list, page, paging } from './operation-parts';
import { Role } from './resources';

const DAYS_MAX = 365;

export const accessOperations = {
  listMembers: {
    ...{ method: 'GET', path: '/members', tag: 'Access', summary: 'List who may act for the account' },
    permission: 'read',
    success: { status: 200, body: list(Member) },
    problems: [],
  },
  updateMember: {
    ...{ method: 'PATCH', path: '/members/{memberId}', tag: 'Access', summary: "Change a member's role" },
    permission: 'manage-members',
    body: z.strictObject({ role: Role }),
    success: { status: 200, body: Member },
    problems: ['invalid-input', 'not-found', 'last-owner'],
    versioned: true,
  },
  listApiTokens: {
    ...{ method: 'GET', path: '/api-tokens', tag: 'Access' },
    summary: "List API tokens, newest first: one's own, and for an owner those of all members",
    permission: 'read',
    query: z.strictObject(paging),
    success: { status: 200, body: page(ApiToken) },
    problems: ['invalid-input'],
  },
  createApiToken: {
    ...{ method: 'POST', path: '/api-tokens', tag: 'Access' },
    summary: 'Make an API token for this account; the answer is the only one that has its secret',
    permission: 'manage-tokens',
    body: z.strictObject({
      name: Name,
      role: Role,
      days: z.int().check(z.minimum(1, 'invalid'), z.maximum(DAYS_MAX, 'invalid')),
    }),
    success: { status: 201, body: CreatedApiToken },
    problems: ['invalid-input', 'name-taken', 'quota-exceeded'],
  },
  revokeApiToken: {
    ...{ method: 'DELETE', path: '/api-tokens/{tokenId}', tag: 'Access' },
    summary: 'Revoke an API token: from then on it is refused',
    permission: 'manage-tokens',
    success: { status: 204 },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Operation>;

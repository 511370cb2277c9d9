import { describe, expect, it } from 'vitest';
import {
  effectiveRole,
  revocationAllowed,
  TOKEN_DAYS,
  TOKEN_DAYS_MAX,
  TOKENS_PER_MEMBER,
  tokenCreationAllowed,
  tokenExpiresAt,
  tokenRoles,
  tokenStatusAt,
} from './api-tokens';
import type { Allowed } from './allowed';
import { isAtMost, permissionsOf, ROLES, tokenPermissionsOf } from './permissions';

const NOW = '2026-11-23T08:00:00.000Z';
const reason = (allowed: Allowed) => (allowed.allowed ? undefined : allowed.reason);

describe('the status', () => {
  it.each([
    ['active', '2026-11-23T08:00:00.001Z', undefined],
    ['expired', NOW, undefined],
    ['expired', '2026-01-01T00:00:00.000Z', undefined],
    ['revoked', '2026-12-01T00:00:00.000Z', NOW],
    ['revoked', '2026-01-01T00:00:00.000Z', '2025-12-31T00:00:00.000Z'],
  ])('is %s with the end %s, revoked %s', (status, expiresAt, revokedAt) =>
    expect(tokenStatusAt({ expiresAt, revokedAt }, NOW)).toBe(status),
  );

  it('follows from the days it was made for', () => {
    for (const days of TOKEN_DAYS) {
      const expiresAt = tokenExpiresAt(NOW, days);
      const later = (milliseconds: number) => new Date(Date.parse(NOW) + milliseconds).toISOString();
      expect(tokenStatusAt({ expiresAt }, later(days * 86_400_000 - 1))).toBe('active');
      expect(tokenStatusAt({ expiresAt }, later(days * 86_400_000))).toBe('expired');
    }
    expect(Math.max(...TOKEN_DAYS)).toBe(TOKEN_DAYS_MAX);
  });
});

describe('the role', () => {
  const pairs = ROLES.flatMap((token) => ROLES.map((member) => [token, member] as const));

  it.each(pairs)('%s of somebody who is %s now: no more than either', (token, member) => {
    const role = effectiveRole(token, member);
    expect(isAtMost(role, token) && isAtMost(role, member)).toBe(true);
    expect([token, member]).toContain(role);
  });

  it.each(ROLES)('can be given up to that of the %s who makes it', (own) => {
    for (const { role, allowed } of tokenRoles(own))
      expect(reason(allowed)).toBe(isAtMost(role, own) ? undefined : 'above-own-role');
  });
});

describe('making a token', () => {
  it.each(ROLES)('is for every %s, so many at a time', (role) => {
    const permissions = permissionsOf(role);
    expect(reason(tokenCreationAllowed({ permissions, active: TOKENS_PER_MEMBER - 1 }))).toBeUndefined();
    expect(reason(tokenCreationAllowed({ permissions, active: TOKENS_PER_MEMBER }))).toBe('too-many-tokens');
  });

  it.each(ROLES)('is not for tokens, also not for one of an %s', (role) =>
    expect(reason(tokenCreationAllowed({ permissions: tokenPermissionsOf(role), active: 0 }))).toBe(
      'permission-manage-tokens',
    ),
  );
});

describe('revoking', () => {
  const active = { status: 'active' } as const;

  it.each(ROLES)('one of their own is for every %s', (role) =>
    expect(revocationAllowed({ ...active, permissions: permissionsOf(role), own: true }).allowed).toBe(true),
  );

  it.each(ROLES)("somebody else's, as a %s", (role) =>
    expect(reason(revocationAllowed({ ...active, permissions: permissionsOf(role), own: false }))).toBe(
      role === 'owner' ? undefined : 'permission-manage-members',
    ),
  );

  it('is over when it has ended', () => {
    for (const status of ['expired', 'revoked'] as const)
      expect(reason(revocationAllowed({ status, permissions: permissionsOf('owner'), own: true }))).toBe(
        'ended-already',
      );
  });

  it('is not for tokens', () =>
    expect(
      reason(revocationAllowed({ ...active, permissions: tokenPermissionsOf('owner'), own: true })),
    ).toBe('permission-manage-tokens'));
});

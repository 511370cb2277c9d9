import {
  effectiveRole,
  revocationAllowed,
  tokenCreationAllowed,
  tokenExpiresAt,
  TOKENS_PER_MEMBER,
  tokenStatusAt,
} from '../../domain/api-tokens';
import { isAtMost, permissionsOf, type Role } from '../../domain/permissions';
import type { ApiToken } from '../../contract/types';
import type { Clerk, Handler, ReadContext } from '../context';
import { sha256 } from '../digest';
import { notFound, Refusal } from '../problem';
import type { ApiTokenRow, MembershipRow } from '../store/rows';
import { newTokenSecret, startOfSecret } from '../token-secret';
import { fieldError, invalidInput } from '../validation';
import { recordToken } from './audit';
import { pageOf } from './paging';

type Context = Pick<ReadContext, 'tx' | 'now'>;

async function tokenViews({ tx, now }: Context, rows: readonly ApiTokenRow[]): Promise<ApiToken[]> {
  const userIds = [...new Set(rows.flatMap(({ userId, revokedBy }) => [userId, revokedBy ?? userId]))];
  const [users, memberships] = await Promise.all([
    tx.users.find({ where: { id: userIds } }),
    tx.memberships.find({ where: { userId: userIds } }),
  ]);
  const person = (id: string) => ({ id, name: users.find((user) => user.id === id)?.name ?? id });
  return rows.map(({ accountId, userId, hash: _, revokedBy, ...row }) => {
    const owner = memberships.find((each) => each.accountId === accountId && each.userId === userId);
    return {
      ...row,
      owner: person(userId),
      status: tokenStatusAt(row, now),
      ...(owner && { effectiveRole: effectiveRole(row.role, owner.role) }),
      ...(revokedBy !== undefined && { revokedBy: person(revokedBy) }),
    };
  });
}

export const listApiTokens: Handler<'listApiTokens'> = {
  mode: 'read',
  async run({ query }, context) {
    const { accountId, userId, permissions } = context.caller;
    const rows = await context.tx.apiTokens.find({
      where: { accountId, ...(!permissions.includes('manage-members') && { userId }) },
      orderBy: 'createdAt',
      descending: true,
    });
    const page = pageOf(rows, query);
    return { ...page, items: await tokenViews(context, page.items) };
  },
};

export interface WantedToken {
  name: string;
  role: Role;
  days: number;
}
/** Makes a token for a member. The secret is given to the caller and to nobody else, now and never again. */
export async function issueToken(
  clerk: Clerk,
  { accountId, userId, role: ownRole }: MembershipRow,
  { name, role, days }: WantedToken,
  actorId?: string,
): Promise<{ row: ApiTokenRow; secret: string }> {
  const { tx, now, newId } = clerk;
  if (!isAtMost(role, ownRole)) throw invalidInput(fieldError('role', 'above-own-role'));
  const own = await tx.apiTokens.find({ where: { accountId, userId } });
  const active = own.filter((row) => tokenStatusAt(row, now) === 'active');
  if (active.some((row) => row.name.trim().toLowerCase() === name.trim().toLowerCase()))
    throw new Refusal('name-taken', `Another active API token of this person is named ${name}.`, {
      errors: [fieldError('name', 'name-taken')],
    });
  const allowed = tokenCreationAllowed({ permissions: permissionsOf(ownRole), active: active.length });
  if (!allowed.allowed)
    throw new Refusal('quota-exceeded', `${active.length} of ${TOKENS_PER_MEMBER} are in use.`, {
      ...{ reason: allowed.reason, limit: TOKENS_PER_MEMBER },
    });
  const secret = newTokenSecret();
  const row: ApiTokenRow = {
    ...{ id: newId('tok'), accountId, userId, name, role },
    ...{ hash: await sha256(secret), start: startOfSecret(secret) },
    ...{ createdAt: now, expiresAt: tokenExpiresAt(now, days) },
  };
  await tx.apiTokens.insert(row);
  await recordToken(clerk, row, { type: 'api-token.created', actorId });
  return { row, secret };
}

export const createApiToken: Handler<'createApiToken'> = {
  mode: 'write',
  async run({ body }, context) {
    const { tx, caller } = context;
    const { accountId, userId } = caller;
    const [membership] = await tx.memberships.find({ where: { accountId, userId } });
    if (membership === undefined) throw notFound();
    const { row, secret } = await issueToken(context, membership, body, userId);
    const [view] = await tokenViews(context, [row]);
    if (view === undefined) throw notFound();
    return { ...view, secret };
  },
};

export const revokeApiToken: Handler<'revokeApiToken'> = {
  mode: 'write',
  async run({ params }, context) {
    const { tx, caller, now } = context;
    const row = await tx.apiTokens.get(params.tokenId);
    const own = row?.userId === caller.userId;
    if (row?.accountId !== caller.accountId) throw notFound();
    const status = tokenStatusAt(row, now);
    const allowed = revocationAllowed({ permissions: caller.permissions, own, status });
    // Who may not see it gets to know nothing of it.
    if (!own && !caller.permissions.includes('manage-members')) throw notFound();
    // It does not work any more, which is all that was wanted.
    if (!allowed.allowed) return undefined;
    await tx.apiTokens.update({ ...row, revokedAt: now, revokedBy: caller.userId });
    await recordToken(context, row, { type: 'api-token.revoked', actorId: caller.userId });
    return undefined;
  },
};

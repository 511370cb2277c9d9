import { effectiveRole } from '../domain/api-tokens';
import { permissionsOf, tokenPermissionsOf } from '../domain/permissions';
import type { Permission } from '../contract/types';
import type { Caller } from './context';
import { activeToken, type Identity } from './identity';
import { Refusal } from './problem';
import type { ReadTransaction } from './store/port';
import type { ApiTokenRow } from './store/rows';

interface Asked {
  request: Request;
  needed: Permission;
  now: string;
}

async function whoIs(tx: ReadTransaction, identity: Identity, now: string): Promise<[string, ApiTokenRow?]> {
  if ('userId' in identity) return [identity.userId];
  const token = await activeToken(tx, identity.tokenHash, now);
  return [token.userId, token];
}

/**
 * The person in one account: the one that `X-Account-Id` names, else the first membership. An API token is bound to its account, and
 * is looked at again in each transaction: one that is revoked meanwhile changes nothing any more.
 */
export async function authorise(
  tx: ReadTransaction,
  identity: Identity,
  { request, needed, now }: Asked,
): Promise<Caller> {
  const [userId, token] = await whoIs(tx, identity, now);
  const asked = request.headers.get('x-account-id');
  if (token !== undefined && asked !== null && asked !== token.accountId)
    throw new Refusal('forbidden', 'The API token is for another account.');
  const wanted = token?.accountId ?? asked;
  const memberships = await tx.memberships.find({ where: { userId }, orderBy: 'rank' });
  const membership =
    wanted === null ? memberships[0] : memberships.find(({ accountId }) => accountId === wanted);
  if (membership === undefined) throw new Refusal('forbidden', 'You are not a member of this account.');
  const { accountId } = membership;
  const role = token === undefined ? membership.role : effectiveRole(token.role, membership.role);
  const permissions = token === undefined ? permissionsOf(role) : tokenPermissionsOf(role);
  if (!permissions.includes(needed)) {
    const who = token === undefined ? 'Your role' : 'An API token of the role';
    throw new Refusal('forbidden', `${who} ${role} has no permission to ${needed}.`, { permission: needed });
  }
  return {
    ...{ userId, accountId, role, permissions },
    ...(token !== undefined && { token: { id: token.id, name: token.name } }),
  };
}

import { permissionsOf } from '../domain/permissions';
import type { Permission } from '../contract/types';
import type { Caller } from './context';
import { Refusal } from './problem';
import type { ReadTransaction } from './store/port';

/** The person in one account: the one that `X-Account-Id` names, else the first membership. */
export async function authorise(
  tx: ReadTransaction,
  userId: string,
  request: Request,
  needed: Permission,
): Promise<Caller> {
  const memberships = await tx.memberships.find({ where: { userId }, orderBy: 'rank' });
  const wanted = request.headers.get('x-account-id');
  const membership =
    wanted === null ? memberships[0] : memberships.find(({ accountId }) => accountId === wanted);
  if (membership === undefined) throw new Refusal('forbidden', 'You are not a member of this account.');
  const { accountId, role } = membership;
  const permissions = permissionsOf(role);
  if (!permissions.includes(needed)) {
    throw new Refusal('forbidden', `Your role ${role} has no permission to ${needed}.`, {
      permission: needed,
    });
  }
  return { userId, accountId, role, permissions };
}

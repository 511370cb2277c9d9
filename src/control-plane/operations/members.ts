import { tokenStatusAt } from '../../domain/api-tokens';
import { roleChangeAllowed } from '../../domain/members';
import type { Member } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { notFound, Refusal } from '../problem';
import type { MembershipRow } from '../store/rows';
import { recordMember } from './audit';

/** The alphabet of most of them. */
const byName = new Intl.Collator('vi');

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;

async function memberViews({ tx, caller, now }: Context, rows: readonly MembershipRow[]): Promise<Member[]> {
  const userIds = rows.map(({ userId }) => userId);
  const [users, tokens] = await Promise.all([
    tx.users.find({ where: { id: userIds } }),
    tx.apiTokens.find({ where: { accountId: caller.accountId, userId: userIds } }),
  ]);
  const active = tokens.filter((token) => tokenStatusAt(token, now) === 'active');
  const seesTokens = (userId: string) =>
    userId === caller.userId || caller.permissions.includes('manage-members');
  return rows.flatMap(({ userId, role, version }) => {
    const user = users.find(({ id }) => id === userId);
    const activeTokens = active.filter((token) => token.userId === userId).length;
    if (user === undefined) return [];
    const { id, name, email } = user;
    return [{ id, name, email, role, version, ...(seesTokens(userId) && { activeTokens }) }];
  });
}

export const listMembers: Handler<'listMembers'> = {
  mode: 'read',
  async run(_input, context) {
    const rows = await context.tx.memberships.find({ where: { accountId: context.caller.accountId } });
    const members = await memberViews(context, rows);
    return { items: members.toSorted((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)) };
  },
};

export const updateMember: Handler<'updateMember'> = {
  mode: 'write',
  async run({ params, body: { role }, version }, context) {
    const { tx, caller } = context;
    const rows = await tx.memberships.find({ where: { accountId: caller.accountId } });
    const row = rows.find(({ userId }) => userId === params.memberId);
    if (row === undefined) throw notFound();
    if (version !== row.version)
      throw new Refusal('version-conflict', `The member is at version ${row.version} now.`, {
        currentVersion: row.version,
      });
    const owners = rows.filter((each) => each.role === 'owner').length;
    const facts = { permissions: caller.permissions, from: row.role, to: role, owners };
    const allowed = roleChangeAllowed(facts);
    if (!allowed.allowed)
      throw new Refusal('last-owner', 'Make somebody else an owner first.', { reason: allowed.reason });
    const next: MembershipRow = { ...row, role, version: row.version + 1 };
    const changed = role !== row.role;
    if (changed) {
      await tx.memberships.update(next);
      await recordMember(context, next, {
        ...{ type: 'member.role-changed', actorId: caller.userId, before: row.role },
      });
    }
    const [view] = await memberViews(context, [changed ? next : row]);
    if (view === undefined) throw notFound();
    return view;
  },
};

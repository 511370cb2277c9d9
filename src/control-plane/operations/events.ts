import type { AuditEvent } from '../../contract/types';
import type { Handler } from '../context';
import { atMost } from '../store/port';
import { matches, pageOf } from './paging';

export const listEvents: Handler<'listEvents'> = {
  mode: 'read',
  settled: true,
  async run({ query }, { tx, caller }) {
    const { crossConnectId, connectionId, type, until, since } = query;
    const rows = await tx.events.find({
      where: {
        ...(crossConnectId !== undefined && { crossConnectId }),
        ...(connectionId !== undefined && { resourceId: connectionId }),
        ...(type !== undefined && { type }),
        ...(until !== undefined && { at: atMost(until) }),
      },
      orderBy: 'at',
      descending: true,
    });
    const users = new Map((await tx.users.find()).map((user) => [user.id, user]));
    const memberships = await tx.memberships.find();
    const accounts = new Map((await tx.accounts.find()).map((account) => [account.id, account]));
    const accountOf = (actorId: string | undefined, concerned: readonly string[]) => {
      const home = memberships.find((row) => row.userId === actorId && concerned.includes(row.accountId));
      return accounts.get(home?.accountId ?? concerned[0] ?? '')?.name ?? '';
    };
    const views = rows
      .filter(
        ({ accountIds, at }) => accountIds.includes(caller.accountId) && (since === undefined || at > since),
      )
      .map(
        ({
          id,
          at,
          type: kind,
          actorId,
          actorAccountId,
          accountIds,
          resourceKind,
          resourceId,
          resourceName,
          reason,
          changes,
          role,
          tokenName,
          ...row
        }): AuditEvent => ({
          id,
          at,
          type: kind,
          ...(actorId !== undefined && { actor: { id: actorId, name: users.get(actorId)?.name ?? actorId } }),
          accountName: accounts.get(actorAccountId ?? '')?.name ?? accountOf(actorId, accountIds),
          resource: { kind: resourceKind, id: resourceId, name: resourceName },
          ...(row.crossConnectId !== undefined && { crossConnectId: row.crossConnectId }),
          ...(changes !== undefined && changes.length > 0 && { changes }),
          ...(role !== undefined && { role }),
          // What others call their programs is nobody else's business.
          ...(tokenName !== undefined && actorAccountId === caller.accountId && { tokenName }),
          ...(reason !== undefined && { reason }),
        }),
      )
      .filter(({ resource, actor, reason, tokenName }) =>
        matches(query.q, resource.name, resource.id, actor?.name, reason, tokenName),
      );
    return pageOf(views, query);
  },
};

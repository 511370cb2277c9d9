import type { AuditEvent } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { holding, type Find, type ReadTransaction } from '../store/port';
import type { EventRow } from '../store/rows';
import { foundPage, matches, pageOf } from './paging';
import { wasAccepted } from './rule-network';

/** Who is named in these lines: the people, and the accounts on whose behalf. */
async function namesIn(tx: ReadTransaction, rows: readonly EventRow[]) {
  const actorIds = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))];
  const homeless = rows.filter((row) => row.actorAccountId === undefined && row.actorId !== undefined);
  const memberships = await tx.memberships.find({
    where: { userId: [...new Set(homeless.flatMap(({ actorId }) => actorId ?? []))] },
  });
  /** Lines of before do not say on whose behalf; then it is the account of theirs that reads the line. */
  const accountOf = ({ actorId, actorAccountId, accountIds }: EventRow) =>
    actorAccountId ??
    memberships.find((row) => row.userId === actorId && accountIds.includes(row.accountId))?.accountId ??
    accountIds[0] ??
    '';
  const accountIds = [...new Set(rows.map(accountOf))];
  const users = new Map((await tx.users.find({ where: { id: actorIds } })).map(({ id, name }) => [id, name]));
  const accounts = new Map(
    (await tx.accounts.find({ where: { id: accountIds } })).map(({ id, name }) => [id, name]),
  );
  return {
    person: (id: string) => users.get(id) ?? id,
    account: (row: EventRow) => accounts.get(accountOf(row)) ?? '',
  };
}

type Context = Pick<ReadContext, 'tx' | 'caller'>;

const isById = ({ resourceKind, resourceName }: EventRow) =>
  resourceKind === 'vpcConnection' && resourceName.includes('net-');

/**
 * Lines about a VPC that was not accepted yet call it by its id, because both accounts read them; who may know its name reads
 * the name.
 */
async function objectsIn({ tx, caller }: Context, rows: readonly EventRow[]) {
  const ids = new Set(rows.filter(isById).map(({ resourceId }) => resourceId));
  const connections = ids.size === 0 ? [] : await tx.connections.find({ where: { id: [...ids] } });
  const known = new Map(
    connections
      .filter((row) => row.accepterAccountId === caller.accountId || wasAccepted(row))
      .map(({ id, accepterVpcId }) => [id, accepterVpcId]),
  );
  const vpcs = known.size === 0 ? [] : await tx.vpcs.find({ where: { id: [...new Set(known.values())] } });
  const names = new Map(vpcs.map(({ id, name }) => [id, name]));
  return ({ resourceId, resourceName }: EventRow) => {
    const vpcId = known.get(resourceId) ?? '';
    const name = names.get(vpcId);
    return name === undefined ? resourceName : resourceName.replace(vpcId, () => name);
  };
}

async function eventViews(context: Context, rows: readonly EventRow[]) {
  const { tx, caller } = context;
  const names = await namesIn(tx, rows);
  const objectOf = await objectsIn(context, rows);
  return rows.map((row): AuditEvent => {
    const { id, at, type, actorId, resourceKind, resourceId } = row;
    const { crossConnectId, reason, changes, role, tokenName } = row;
    return {
      ...{ id, at, type },
      ...(actorId !== undefined && { actor: { id: actorId, name: names.person(actorId) } }),
      accountName: names.account(row),
      resource: { kind: resourceKind, id: resourceId, name: objectOf(row) },
      ...(crossConnectId !== undefined && { crossConnectId }),
      ...(changes !== undefined && changes.length > 0 && { changes }),
      ...(role !== undefined && { role }),
      // What others call their programs is nobody else's business.
      ...(tokenName !== undefined && row.actorAccountId === caller.accountId && { tokenName }),
      ...(reason !== undefined && { reason }),
    };
  });
}

export const listEvents: Handler<'listEvents'> = {
  mode: 'read',
  settled: true,
  async run({ query }, context) {
    const { tx, caller } = context;
    const { crossConnectId, connectionId, type, until, since, q } = query;
    const where: Find<EventRow>['where'] = {
      accountIds: holding(caller.accountId),
      ...(crossConnectId !== undefined && { crossConnectId }),
      ...(connectionId !== undefined && { resourceId: connectionId }),
      ...(type !== undefined && { type }),
      ...((until ?? since) !== undefined && { at: { after: since, atMost: until } }),
    };
    const newestFirst = { where, orderBy: 'at', descending: true } as const;
    if (q === undefined) {
      const found = await foundPage(tx.events, newestFirst, query);
      return { ...found, items: await eventViews(context, found.items) };
    }
    // People are searched for by names that the lines do not have.
    const rows = await tx.events.find(newestFirst);
    const found = (await eventViews(context, rows)).filter(({ resource, actor, reason, tokenName }, index) =>
      matches(q, resource.name, rows[index]?.resourceName, resource.id, actor?.name, reason, tokenName),
    );
    return pageOf(found, query);
  },
};

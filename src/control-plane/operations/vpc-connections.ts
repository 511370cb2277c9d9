import { connectionStateAt } from '../../domain/connection-lifecycle';
import type { Handled } from '../../contract/operations';
import type { Handler } from '../context';
import type { Where } from '../store/port';
import type { ConnectionRow } from '../store/rows';
import { connectionView, connectionViews, ownConnection } from './connection-view';
import { foundPage, matches, pageOf } from './paging';
import { isConnectionDueOf } from './settle';

type Query = Handled<'listVpcConnections'>['query'];

/** The account on either side or on the one that is asked for, and a VPC, where one is, on either side. */
function endsWanted(own: string, { direction, vpcId }: Query): Where<ConnectionRow>[] {
  const sides: Where<ConnectionRow>[] = [
    ...(direction === 'outgoing' ? [] : [{ accepterAccountId: own }]),
    ...(direction === 'incoming' ? [] : [{ requesterAccountId: own }]),
  ];
  if (vpcId === undefined) return sides;
  return sides.flatMap((side) => [
    { ...side, requesterVpcId: vpcId },
    { ...side, accepterVpcId: vpcId },
  ]);
}

export const listVpcConnections: Handler<'listVpcConnections'> = {
  mode: 'read',
  async run({ query }, context) {
    const { tx, caller, now } = context;
    const { crossConnectId, status } = query;
    const newestFirst = {
      where: crossConnectId === undefined ? {} : { crossConnectId },
      anyOf: endsWanted(caller.accountId, query),
      ...({ orderBy: 'requestedAt', descending: true } as const),
    };
    const q = query.q?.trim() ?? '';
    if (q === '' && (status === undefined || !(await isConnectionDueOf(context)))) {
      // What is written down holds: the store can choose.
      const where = { ...newestFirst.where, ...(status !== undefined && { status }) };
      const page = await foundPage(tx.connections, { ...newestFirst, where }, query);
      return { ...page, items: await connectionViews(context, page.items) };
    }
    const chosen = (await tx.connections.find(newestFirst)).filter(
      (row) => status === undefined || status.includes(connectionStateAt(row, now).status),
    );
    if (q === '') {
      const page = pageOf(chosen, query);
      return { ...page, items: await connectionViews(context, page.items) };
    }
    const views = (await connectionViews(context, chosen)).filter(
      ({ id, crossConnect, requester, accepter, message }) =>
        matches(
          q,
          id,
          crossConnect.name,
          message,
          ...[requester, accepter].flatMap((end) => [end.vpcName, end.vpcId, end.cidr, end.accountName]),
        ),
    );
    return pageOf(views, query);
  },
};

export const getVpcConnection: Handler<'getVpcConnection'> = {
  mode: 'read',
  run: async ({ params }, context) =>
    connectionView(context, await ownConnection(context, params.connectionId)),
};

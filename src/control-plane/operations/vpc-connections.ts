import { connectionStateAt } from '../../domain/connection-lifecycle';
import type { Handler } from '../context';
import { matches, pageOf } from './paging';
import { connectionView, connectionViews, ownConnection } from './connection-view';

export const listVpcConnections: Handler<'listVpcConnections'> = {
  mode: 'read',
  async run({ query }, context) {
    const { tx, caller, now } = context;
    const own = caller.accountId;
    const incoming = { accepterAccountId: own };
    const outgoing = { requesterAccountId: own };
    const { direction, vpcId, crossConnectId } = query;
    const rows = await tx.connections.find({
      where: crossConnectId === undefined ? {} : { crossConnectId },
      anyOf:
        direction === 'incoming' ? [incoming] : direction === 'outgoing' ? [outgoing] : [incoming, outgoing],
      orderBy: 'requestedAt',
      descending: true,
    });
    const chosen = rows.filter(
      (row) =>
        (vpcId === undefined || row.requesterVpcId === vpcId || row.accepterVpcId === vpcId) &&
        (query.status === undefined || query.status.includes(connectionStateAt(row, now).status)),
    );
    const q = query.q?.trim() ?? '';
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

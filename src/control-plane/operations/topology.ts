import { connectionStateAt } from '../../domain/connection-lifecycle';
import { columnsOf } from '../../contract/topology-packing';
import type { Topology } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { crossConnectsThen, liveConnections, needPast } from './then';

/**
 * The account's VPCs and Cross Connects, its live connections, and whatever is at their other ends: now, or at a moment (ISO 8601
 * UTC) that has passed. VPCs are always those of today: the service keeps no history of them.
 */
export async function topologyOf(
  context: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  at?: string,
): Promise<Topology> {
  const { tx, caller, now } = context;
  needPast(context, at);
  const own = caller.accountId;
  const connections = await liveConnections(context, at);
  const ownVpcs = await tx.vpcs.find({ where: { accountId: own }, orderBy: 'name' });
  const ends = connections.flatMap(({ row }) => [row.requesterVpcId, row.accepterVpcId]);
  const ownIds = new Set(ownVpcs.map(({ id }) => id));
  const foreign = new Set(ends.filter((id) => !ownIds.has(id)));
  const vpcs = [...ownVpcs, ...(await tx.vpcs.find({ where: { id: [...foreign] }, orderBy: 'name' }))];
  const accounts = await tx.accounts.find({
    where: { id: [...new Set(vpcs.map(({ accountId }) => accountId))] },
  });
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const throughIds = connections.map(({ row }) => row.crossConnectId);
  const crossConnects = await crossConnectsThen(context, [...new Set(throughIds)], at);
  // The requester is told by whoever asked; the accepter tells by accepting.
  const named = new Set(
    connections.flatMap(({ row, status }) => [
      row.requesterVpcId,
      ...(status === 'PENDING_ACCEPTANCE' ? [] : [row.accepterVpcId]),
    ]),
  );
  const known = (id: string) => !foreign.has(id) || named.has(id);

  return {
    regions: await tx.regions.find(),
    vpcs: vpcs.map(({ id, name, cidr, regionId, accountId }) => ({
      id,
      ...(known(id) && { name }),
      cidr,
      regionId,
      accountName: accountNames.get(accountId) ?? accountId,
      own: accountId === own,
    })),
    crossConnects: crossConnects.map(({ id, own: isOwn, status, facts }) => ({
      ...{ id, name: facts.name },
      ...{ requesterRegionId: facts.requesterRegionId, accepterRegionId: facts.accepterRegionId },
      ...{ bandwidthMbps: facts.bandwidthMbps, status, own: isOwn },
    })),
    connections: connections.map(({ row, status }) => {
      const { id, crossConnectId, requesterVpcId, accepterVpcId } = row;
      const progress = at === undefined ? connectionStateAt(row, now).progress : undefined;
      return {
        ...{ id, crossConnectId, requesterVpcId, accepterVpcId, status },
        ...(progress && { progressPercent: progress.percent }),
      };
    }),
  };
}

export const getTopologyColumns: Handler<'getTopologyColumns'> = {
  mode: 'read',
  run: async ({ query }, context) => columnsOf(await topologyOf(context, query.at)),
};

export const getTopology: Handler<'getTopology'> = {
  mode: 'read',
  run: ({ query }, context) => topologyOf(context, query.at),
};

import { connectionStateAt, isLive } from '../../domain/connection-lifecycle';
import { columnsOf } from '../../contract/topology-packing';
import type { Topology } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { isGone, statusOf } from './cross-connect-view';
import { wasAccepted } from './rule-network';

/** The account's VPCs and Cross Connects, its live connections, and whatever is at their other ends. */
export async function topologyOf({
  tx,
  caller,
  now,
}: Pick<ReadContext, 'tx' | 'caller' | 'now'>): Promise<Topology> {
  const own = caller.accountId;
  const connections = (
    await tx.connections.find({ anyOf: [{ requesterAccountId: own }, { accepterAccountId: own }] })
  )
    .map((row) => ({ row, ...connectionStateAt(row, now) }))
    .filter(({ status }) => isLive(status));
  const ownVpcs = await tx.vpcs.find({ where: { accountId: own }, orderBy: 'name' });
  const ends = connections.flatMap(({ row }) => [row.requesterVpcId, row.accepterVpcId]);
  const ownIds = new Set(ownVpcs.map(({ id }) => id));
  const foreign = new Set(ends.filter((id) => !ownIds.has(id)));
  const vpcs = [...ownVpcs, ...(await tx.vpcs.find({ where: { id: [...foreign] }, orderBy: 'name' }))];
  const accounts = await tx.accounts.find({
    where: { id: [...new Set(vpcs.map(({ accountId }) => accountId))] },
  });
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const crossConnects = await tx.crossConnects.find({
    anyOf: [{ accountId: own }, { id: connections.map(({ row }) => row.crossConnectId) }],
    orderBy: 'name',
  });
  const named = new Set(
    connections.flatMap(({ row }) => [row.requesterVpcId, ...(wasAccepted(row) ? [row.accepterVpcId] : [])]),
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
    crossConnects: crossConnects
      .filter((row) => !isGone(row, now))
      .map((row) => ({
        id: row.id,
        name: row.name,
        requesterRegionId: row.requesterRegionId,
        accepterRegionId: row.accepterRegionId,
        bandwidthMbps: row.package.bandwidthMbps,
        status: statusOf(row, now),
        own: row.accountId === own,
      })),
    connections: connections.map(
      ({ row: { id, crossConnectId, requesterVpcId, accepterVpcId }, status, progress }) => ({
        id,
        crossConnectId,
        requesterVpcId,
        accepterVpcId,
        status,
        ...(progress && { progressPercent: progress.percent }),
      }),
    ),
  };
}

export const getTopologyColumns: Handler<'getTopologyColumns'> = {
  mode: 'read',
  run: async (_input, context) => columnsOf(await topologyOf(context)),
};

export const getTopology: Handler<'getTopology'> = {
  mode: 'read',
  run: (_input, context) => topologyOf(context),
};

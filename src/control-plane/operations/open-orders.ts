import type { Clerk } from '../context';
import type { NetworkOrder, NetworkTask } from '../providers/network';
import type { ReadTransaction } from '../store/port';
import type { ConnectionRow, CrossConnectRow } from '../store/rows';
import { readersOf } from './settle';

export interface OpenOrder {
  order: NetworkOrder;
  kind: 'crossConnects' | 'connections';
  rowId: string;
  /** Whose it is. */
  accountIds: readonly string[];
}

const CROSS_CONNECT_TASK: Partial<Record<CrossConnectRow['status'], NetworkTask>> = {
  PROVISIONING: 'provision-cross-connect',
  CHANGING: 'change-cross-connect',
  DELETING: 'delete-cross-connect',
};
const CONNECTION_TASK: Partial<Record<ConnectionRow['status'], NetworkTask>> = {
  PROVISIONING: 'provision-connection',
  DELETING: 'delete-connection',
};
const keys = <K extends string>(record: Partial<Record<K, unknown>>) => Object.keys(record) as K[];

/** A row is at work from the moment of its status on: that, and what it is at, names the order. */
const orderIdOf = ({ id, status, statusSince }: ConnectionRow | CrossConnectRow) =>
  `${id}:${status}:${statusSince}`;

const crossConnectOf = (row: CrossConnectRow): NetworkOrder['crossConnect'] => ({
  ...{ id: row.id, name: row.name, bandwidthMbps: row.package.bandwidthMbps },
  ...{ requesterRegionId: row.requesterRegionId, accepterRegionId: row.accepterRegionId },
});

/** A deletion that takes connections along is none for the network before the last of them has ended. */
async function withoutLeavers(tx: ReadTransaction, rows: readonly CrossConnectRow[]) {
  const deleting = rows.filter(({ status }) => status === 'DELETING').map(({ id }) => id);
  const leavers = await tx.connections.find({
    where: { crossConnectId: deleting, status: keys(CONNECTION_TASK) },
  });
  return rows.filter(({ id }) => !leavers.some(({ crossConnectId }) => crossConnectId === id));
}

/** Everything at which the network is, without its end being known. */
export async function openOrders(tx: ReadTransaction): Promise<OpenOrder[]> {
  const crossConnects = await withoutLeavers(
    tx,
    await tx.crossConnects.find({
      where: { status: keys(CROSS_CONNECT_TASK), settlesAt: [undefined] },
    }),
  );
  const connections = await tx.connections.find({
    where: { status: keys(CONNECTION_TASK), settlesAt: [undefined] },
  });
  const around = await tx.crossConnects.find({
    where: { id: connections.map(({ crossConnectId }) => crossConnectId) },
  });
  const vpcs = await tx.vpcs.find({
    where: { id: connections.flatMap((row) => [row.requesterVpcId, row.accepterVpcId]) },
  });
  const cidrOf = (vpcId: string) => vpcs.find(({ id }) => id === vpcId)?.cidr ?? '';
  return [
    ...crossConnects.flatMap((row): OpenOrder[] => {
      const task = CROSS_CONNECT_TASK[row.status];
      if (task === undefined) return [];
      const order = { task, orderedAt: row.statusSince, crossConnect: crossConnectOf(row) };
      return [
        {
          ...{ kind: 'crossConnects', rowId: row.id, accountIds: readersOf(row) },
          order: { id: orderIdOf(row), ...order },
        },
      ];
    }),
    ...connections.flatMap((row): OpenOrder[] => {
      const task = CONNECTION_TASK[row.status];
      const crossConnect = around.find(({ id }) => id === row.crossConnectId);
      if (task === undefined || crossConnect === undefined) return [];
      const order = {
        ...{ task, orderedAt: row.statusSince, crossConnect: crossConnectOf(crossConnect) },
        connection: {
          id: row.id,
          requester: { vpcId: row.requesterVpcId, cidr: cidrOf(row.requesterVpcId) },
          accepter: { vpcId: row.accepterVpcId, cidr: cidrOf(row.accepterVpcId) },
        },
      };
      return [
        {
          ...{ kind: 'connections', rowId: row.id, accountIds: readersOf(row) },
          order: { id: orderIdOf(row), ...order },
        },
      ];
    }),
  ];
}

/** Writes down that the work of an order has ended, unless another process has done so: what follows from it is due then. */
export async function recordEnd(clerk: Clerk, { kind, rowId, order }: OpenOrder, cause: string | undefined) {
  const ending = {
    settlesAt: clerk.now,
    ...(cause !== undefined && { outcome: 'FAILED' as const, statusReason: cause }),
  };
  const stillOpen = (row: ConnectionRow | CrossConnectRow | undefined) =>
    row !== undefined && row.settlesAt === undefined && orderIdOf(row) === order.id;
  const { tx } = clerk;
  if (kind === 'crossConnects') {
    const row = await tx.crossConnects.get(rowId);
    if (row === undefined || !stillOpen(row)) return;
    await tx.crossConnects.update({ ...row, ...ending });
  } else {
    const row = await tx.connections.get(rowId);
    if (row === undefined || !stillOpen(row)) return;
    await tx.connections.update({ ...row, ...ending });
  }
}

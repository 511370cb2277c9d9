import { connectionStateAt } from '../../domain/connection-lifecycle';
import { judgePair } from '../../domain/connection-rules';
import type { ConnectionEnd, PairCheck, Person, Side, VpcConnection } from '../../contract/types';
import type { ReadContext } from '../context';
import { notFound } from '../problem';
import type { ConnectionRow } from '../store/rows';
import { briefView } from './cross-connect-view';
import { loadNetwork, toCheck, visibleJudgement, wasAccepted } from './rule-network';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const present = (ids: (string | undefined)[]) => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];

/** The conditions of a pending request as they are now, as far as the caller may see them. */
async function recheck(context: Context, row: ConnectionRow): Promise<PairCheck> {
  const network = await loadNetwork(context, row.crossConnectId, [row.requesterVpcId, row.accepterVpcId]);
  return toCheck(row, await visibleJudgement(context, row, judgePair(network, row, { except: row.id })));
}

/** The contract's view of connections for one caller; the rows must be ones that the caller may see. */
export async function connectionViews(
  context: Context,
  rows: readonly ConnectionRow[],
): Promise<VpcConnection[]> {
  const { tx, caller, now } = context;
  const vpcs = byId(
    await tx.vpcs.find({
      where: { id: present(rows.flatMap((row) => [row.requesterVpcId, row.accepterVpcId])) },
    }),
  );
  const crossConnects = byId(
    await tx.crossConnects.find({ where: { id: present(rows.map((row) => row.crossConnectId)) } }),
  );
  const accountIds = [
    ...rows.flatMap((row) => [row.requesterAccountId, row.accepterAccountId]),
    ...[...crossConnects.values()].map(({ accountId }) => accountId),
  ];
  const accounts = byId(await tx.accounts.find({ where: { id: present(accountIds) } }));
  const users = byId(
    await tx.users.find({ where: { id: present(rows.flatMap((row) => [row.requestedBy, row.decidedBy])) } }),
  );
  const accountName = (id: string) => accounts.get(id)?.name ?? id;
  const person = (id: string): Person => ({ id, name: users.get(id)?.name ?? id });

  const end = (vpcId: string, accountId: string, nameKnown: boolean): ConnectionEnd => {
    const vpc = vpcs.get(vpcId);
    if (vpc === undefined) throw new Error(`a connection of the missing VPC ${vpcId}`);
    return {
      vpcId,
      ...(nameKnown && { vpcName: vpc.name }),
      cidr: vpc.cidr,
      regionId: vpc.regionId,
      accountId,
      accountName: accountName(accountId),
    };
  };

  return Promise.all(
    rows.map(async (row): Promise<VpcConnection> => {
      const { status, progress } = connectionStateAt(row, now);
      const crossConnect = crossConnects.get(row.crossConnectId);
      const sides: Side[] = [];
      if (row.requesterAccountId === caller.accountId) sides.push('requester');
      if (row.accepterAccountId === caller.accountId) sides.push('accepter');
      const pending = status === 'PENDING_ACCEPTANCE';
      return {
        id: row.id,
        crossConnectId: row.crossConnectId,
        crossConnect: crossConnect
          ? briefView(crossConnect, accountName(crossConnect.accountId), now)
          : goneBrief(
              row,
              end(row.requesterVpcId, row.requesterAccountId, true),
              end(row.accepterVpcId, row.accepterAccountId, true),
            ),
        requester: end(row.requesterVpcId, row.requesterAccountId, true),
        accepter: end(
          row.accepterVpcId,
          row.accepterAccountId,
          sides.includes('accepter') || wasAccepted(row),
        ),
        sides,
        status,
        ...(row.statusReason !== undefined &&
          status !== 'PROVISIONING' && { statusReason: row.statusReason }),
        ...(progress && { progress: { percent: progress.percent, steps: [...progress.steps] } }),
        ...(row.message && { message: row.message }),
        requestedBy: person(row.requestedBy),
        requestedAt: row.requestedAt,
        ...(pending && { expiresAt: row.expiresAt }),
        ...(row.decidedBy !== undefined && { decidedBy: person(row.decidedBy) }),
        ...(row.decidedAt !== undefined && { decidedAt: row.decidedAt }),
        twoPersonApproval: crossConnect?.twoPersonApproval ?? false,
        ...(row.replaces !== undefined && { replaces: row.replaces }),
        ...(row.replacedBy !== undefined && { replacedBy: row.replacedBy }),
        ...(pending && { check: await recheck(context, row) }),
      };
    }),
  );
}

/** History outlives the Cross Connect: what is left of it to show. */
const goneBrief = (
  row: ConnectionRow,
  requester: ConnectionEnd,
  accepter: ConnectionEnd,
): VpcConnection['crossConnect'] => ({
  id: row.crossConnectId,
  name: row.formerCrossConnect?.name ?? row.crossConnectId,
  requesterRegionId: requester.regionId,
  accepterRegionId: accepter.regionId,
  bandwidthMbps: row.formerCrossConnect?.bandwidthMbps ?? 1,
  status: 'DELETING',
  accountId: requester.accountId,
  accountName: requester.accountName,
});

export async function connectionView(context: Context, row: ConnectionRow): Promise<VpcConnection> {
  const [view] = await connectionViews(context, [row]);
  if (view === undefined) throw new Error('a row without a view');
  return view;
}

/** A connection that the caller's account is a side of; any other looks like an unknown one. */
export async function ownConnection({ tx, caller }: Context, id: string): Promise<ConnectionRow> {
  const row = await tx.connections.get(id);
  if (row === undefined || ![row.requesterAccountId, row.accepterAccountId].includes(caller.accountId))
    throw notFound();
  return row;
}

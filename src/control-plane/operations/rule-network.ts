import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { buildNetwork, type Network, type PairJudgement } from '../../domain/connection-rules';
import type { PairCheck } from '../../contract/types';
import type { ReadContext } from '../context';
import type { ReadTransaction } from '../store/port';
import type { ConnectionRow, VpcRow } from '../store/rows';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;

/** Accepted at some time: then the requester may know the name of the VPC. */
export const wasAccepted = (row: ConnectionRow) =>
  row.decidedAt !== undefined && row.status !== 'REJECTED' && row.status !== 'CANCELLED';

async function liveRows(tx: ReadTransaction, now: string, crossConnectId: string, vpcIds: string[]) {
  const rows = await tx.connections.find({
    where: { status: LIVE_STATUSES },
    anyOf: [{ crossConnectId }, { requesterVpcId: vpcIds }, { accepterVpcId: vpcIds }],
  });
  return rows
    .map((row) => ({ ...row, status: connectionStateAt(row, now).status }))
    .filter(({ status }) => isLive(status));
}

/**
 * What the conditions for pairs of these VPCs in this Cross Connect depend on: its own live connections, and those of the
 * VPCs elsewhere. Names that the caller may not know are left out.
 */
export async function loadNetwork(
  { tx, caller, now }: Context,
  crossConnectId: string,
  vpcIds: string[],
): Promise<Network> {
  const rows = await liveRows(tx, now, crossConnectId, vpcIds);
  const ids = new Set([...vpcIds, ...rows.flatMap((row) => [row.requesterVpcId, row.accepterVpcId])]);
  const vpcs = await tx.vpcs.find({ where: { id: [...ids] } });
  const crossConnects = await tx.crossConnects.find({
    where: { id: [...new Set([crossConnectId, ...rows.map((row) => row.crossConnectId)])] },
  });
  const known = (vpc: VpcRow) =>
    vpc.accountId === caller.accountId ||
    rows.some(
      (row) =>
        (row.requesterVpcId === vpc.id && row.accepterAccountId === caller.accountId) ||
        (row.accepterVpcId === vpc.id && row.requesterAccountId === caller.accountId && wasAccepted(row)),
    );
  return buildNetwork({
    vpcs: vpcs.map((vpc) => ({ ...vpc, name: known(vpc) ? vpc.name : undefined })),
    connections: rows,
    crossConnects,
  });
}

/** What of a judgement the caller may see: culprits of others' networks are left out, and warnings that are only theirs. */
export async function visibleJudgement(
  { tx, caller }: Context,
  pair: { requesterVpcId: string; accepterVpcId: string },
  judgement: PairJudgement,
): Promise<PairJudgement> {
  const all = [...judgement.violations, ...judgement.warnings].flatMap(({ culprits }) => culprits);
  if (all.length === 0) return judgement;
  const idsOf = (kind: string) => [...new Set(all.filter((each) => each.kind === kind).map(({ id }) => id))];
  const own = caller.accountId;
  const connections = await tx.connections.find({
    where: { id: idsOf('connection') },
    anyOf: [{ requesterAccountId: own }, { accepterAccountId: own }],
  });
  const seen = new Set([pair.requesterVpcId, pair.accepterVpcId, ...connections.map(({ id }) => id)]);
  const touched = connections.flatMap((row) => [row.crossConnectId, row.requesterVpcId, row.accepterVpcId]);
  for (const id of touched) seen.add(id);
  for (const row of await tx.vpcs.find({ where: { id: idsOf('vpc'), accountId: own } })) seen.add(row.id);
  const reduce = <T extends { culprits: PairJudgement['violations'][number]['culprits'] }>(cause: T): T => ({
    ...cause,
    culprits: cause.culprits.filter(({ kind, id }) => kind === 'pair' || seen.has(id)),
  });
  const warnings = judgement.warnings.map(reduce).filter(({ culprits }) => culprits.length > 0);
  const verdict = judgement.verdict === 'warned' && warnings.length === 0 ? 'eligible' : judgement.verdict;
  return { ...judgement, verdict, warnings, violations: judgement.violations.map(reduce) };
}

export const toCheck = (
  { requesterVpcId, accepterVpcId }: { requesterVpcId: string; accepterVpcId: string },
  judgement: PairJudgement,
): PairCheck => ({ requesterVpcId, accepterVpcId, ...judgement });

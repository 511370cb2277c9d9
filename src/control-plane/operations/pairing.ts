import { judgePairs, regionMismatch, type PairJudgement } from '../../domain/connection-rules';
import type { Pair, PairCheck } from '../../contract/types';
import type { ReadContext } from '../context';
import { notFound, Refusal } from '../problem';
import type { CrossConnectRow, VpcRow } from '../store/rows';
import { fieldError, invalidInput } from '../validation';
import { loadNetwork, toCheck, visibleJudgement } from './rule-network';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;
export interface PairRows {
  requester: VpcRow;
  accepter: VpcRow;
}

/**
 * The VPCs of each pair. The requester's is the caller's own. The accepter's may be another account's: then an unknown id and
 * one of a wrong region are refused alike, and only so many times a minute, so that nobody learns what exists where.
 */
export async function resolvePairs(
  { tx, caller, limits }: Context & Pick<ReadContext, 'limits'>,
  crossConnect: CrossConnectRow,
  pairs: readonly Pair[],
): Promise<PairRows[]> {
  const ids = pairs.flatMap((pair) => [pair.requesterVpcId, pair.accepterVpcId]);
  const found = new Map(
    (await tx.vpcs.find({ where: { id: [...new Set(ids)] } })).map((vpc) => [vpc.id, vpc]),
  );
  return pairs.map(({ requesterVpcId, accepterVpcId }, index) => {
    const unknown = (end: string) => invalidInput(fieldError(`pairs.${index}.${end}`, 'unknown-id'));
    const requester = found.get(requesterVpcId);
    if (requester?.accountId !== caller.accountId) throw unknown('requesterVpcId');
    const accepter = found.get(accepterVpcId);
    const foreign = accepter?.accountId !== caller.accountId;
    if (foreign) limits.wrongIds.need(caller.accountId);
    if (accepter === undefined || (foreign && accepter.regionId !== crossConnect.accepterRegionId)) {
      limits.wrongIds.count(caller.accountId);
      throw unknown('accepterVpcId');
    }
    const side = regionMismatch(crossConnect, requester, accepter);
    if (side !== undefined) {
      const wanted = side === 'requester' ? crossConnect.requesterRegionId : crossConnect.accepterRegionId;
      throw new Refusal('region-mismatch', `The ${side} VPC of pair ${index + 1} is not in ${wanted}.`, {
        errors: [fieldError(`pairs.${index}.${side}VpcId`, 'wrong-region')],
      });
    }
    return { requester, accepter };
  });
}

/** Judges the pairs in order, each reserving its place, reduced to what the caller may see. */
export async function judgeVisibly(
  context: Context,
  crossConnectId: string,
  pairs: readonly Pair[],
): Promise<PairCheck[]> {
  const network = await loadNetwork(
    context,
    crossConnectId,
    pairs.flatMap((pair) => [pair.requesterVpcId, pair.accepterVpcId]),
  );
  const judgements = judgePairs(
    network,
    pairs.map((pair) => ({ crossConnectId, ...pair })),
  );
  return Promise.all(
    judgements.map(async (judgement: PairJudgement, index) => {
      const pair = pairs[index];
      if (pair === undefined) throw notFound();
      return toCheck(pair, await visibleJudgement(context, pair, judgement));
    }),
  );
}

/** Refuses when a condition is violated, or when a warning has not been acknowledged. */
export function needConnectable(checks: readonly PairCheck[], acknowledged: readonly string[]) {
  const blocked = checks.find(({ violations }) => violations.length > 0);
  const [first] = blocked?.violations ?? [];
  if (blocked !== undefined && first !== undefined) {
    throw new Refusal('condition-violated', `Condition ${first.code} is violated.`, {
      code: first.code,
      violations: blocked.violations,
      pairs: [...checks],
    });
  }
  const warned = checks.find(({ warnings }) => warnings.some(({ name }) => !acknowledged.includes(name)));
  if (warned !== undefined) {
    throw new Refusal('warning-not-acknowledged', 'Acknowledge: ambiguous-destination.', {
      warnings: warned.warnings,
      pairs: [...checks],
    });
  }
}

import { judgePair, type Network, type PairJudgement, type RulePair } from './connection-rules';

export interface VerdictChange {
  pair: RulePair;
  before: PairJudgement;
  after: PairJudgement;
}

const open = ({ verdict }: PairJudgement) => verdict === 'eligible' || verdict === 'warned';

/**
 * Pairs of these VPCs that a change takes away or sets free: those that could be requested before and are blocked after, or
 * the other way round. The pairs of the change itself are left out.
 */
export function verdictChanges(
  before: Network,
  after: Network,
  crossConnectId: string,
  requesterVpcIds: readonly string[],
  accepterVpcIds: readonly string[],
): { blocked: VerdictChange[]; freed: VerdictChange[] } {
  const blocked: VerdictChange[] = [];
  const freed: VerdictChange[] = [];
  for (const requesterVpcId of requesterVpcIds) {
    for (const accepterVpcId of accepterVpcIds) {
      const pair = { crossConnectId, requesterVpcId, accepterVpcId };
      const change = { pair, before: judgePair(before, pair), after: judgePair(after, pair) };
      if (
        open(change.before) &&
        change.after.verdict === 'blocked' &&
        !change.after.violations.some(({ code }) => code === 2010)
      ) {
        blocked.push(change);
      }
      if (change.before.verdict === 'blocked' && open(change.after)) freed.push(change);
    }
  }
  return { blocked, freed };
}

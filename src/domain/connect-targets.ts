import { judgePair, type ConditionCode, type RulePair, type Verdict } from './connection-rules';
import type { Network } from './network';
import { pairsBetween } from './ways-out';

/** What another VPC is to one that looks for a peer. */
export interface Target {
  /** The best that any Cross Connect between the two offers. */
  readonly verdict: Verdict;
  /** The pairs that can be requested now. */
  readonly open: readonly RulePair[];
  /** Of a blocked one: the conditions that are violated, ascending. */
  readonly codes: readonly ConditionCode[];
}

const BEST_FIRST: readonly Verdict[] = ['eligible', 'warned', 'pending', 'connected', 'blocked'];
const rank = (verdict: Verdict) => BEST_FIRST.indexOf(verdict);

/**
 * The VPCs that a Cross Connect joins with this one's region, and what the conditions say of a connection with each.
 * `mayAsk` tells the pairs that the reader can request: in a Cross Connect of their account, for a requester VPC of theirs.
 */
export function connectTargets(
  network: Network,
  vpcId: string,
  mayAsk: (pair: RulePair) => boolean,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const { id } of network.vpcs.values()) {
    if (id === vpcId) continue;
    const judged = pairsBetween(network, vpcId, id)
      .filter(mayAsk)
      .map((pair) => ({ pair, ...judgePair(network, pair) }))
      .sort((a, b) => rank(a.verdict) - rank(b.verdict));
    const [best] = judged;
    if (best === undefined) continue;
    const open = judged.filter(({ verdict }) => verdict === 'eligible' || verdict === 'warned');
    const codes = new Set(judged.flatMap(({ violations }) => violations.map(({ code }) => code)));
    targets.set(id, {
      verdict: best.verdict,
      open: open.map(({ pair }) => pair),
      codes: best.verdict === 'blocked' ? [...codes].sort() : [],
    });
  }
  return targets;
}

/** What of these VPCs can be connected with each other now, by Cross Connect. */
export function openPairs(
  network: Network,
  vpcIds: readonly string[],
  mayAsk: (pair: RulePair) => boolean,
): ReadonlyMap<string, RulePair[]> {
  const open = new Map<string, RulePair[]>();
  vpcIds.forEach((one, index) => {
    for (const other of vpcIds.slice(index + 1))
      for (const pair of pairsBetween(network, one, other).filter(mayAsk)) {
        const { verdict } = judgePair(network, pair);
        if (verdict !== 'eligible' && verdict !== 'warned') continue;
        open.set(pair.crossConnectId, [...(open.get(pair.crossConnectId) ?? []), pair]);
      }
  });
  return open;
}

export interface BlockedPair {
  readonly vpcIds: readonly [string, string];
  readonly codes: readonly ConditionCode[];
}

/** The pairs that no Cross Connect between their regions allows, of these VPCs with any other; each once. */
export function blockedPairs(network: Network, vpcIds: Iterable<string>): BlockedPair[] {
  const seen = new Set<string>();
  return [...vpcIds].flatMap((vpcId) => {
    seen.add(vpcId);
    return [...connectTargets(network, vpcId, () => true)].flatMap(([peerId, { verdict, codes }]) =>
      verdict === 'blocked' && !seen.has(peerId) ? [{ vpcIds: [vpcId, peerId] as const, codes }] : [],
    );
  });
}

import type { ConditionCode, RulePair, Verdict } from './connection-rules';
import { peerOf, vpcOf, type Link, type Network } from './network';
import { codesOfCell, judgeMatrix, verdictOfCell } from './pairing-matrix';

/** The pairs of a Cross Connect that somebody looks at. */
export interface Scope {
  readonly crossConnectId: string;
  readonly requesterVpcIds: readonly string[];
  readonly accepterVpcIds: readonly string[];
}
export interface VerdictChange {
  readonly pair: RulePair;
  readonly before: Verdict;
  readonly after: Verdict;
  /** The conditions violated in the network where the pair is blocked. */
  readonly codes: readonly ConditionCode[];
}
/** What a change does to pairs other than its own. */
export interface VerdictChanges {
  /** Could be requested before, and not after. */
  readonly blocked: VerdictChange[];
  /** Could not be requested before, and can after. */
  readonly freed: VerdictChange[];
  /** Can still be requested, but a destination would be ambiguous. */
  readonly warned: VerdictChange[];
  /** Can still be requested, and without a warning now. */
  readonly cleared: VerdictChange[];
}
export interface RouteChange {
  /** Whose route it is. */
  readonly vpcId: string;
  readonly destination: string;
  readonly peerVpcId: string;
  readonly crossConnectId: string;
}
export interface RouteChanges {
  readonly gained: RouteChange[];
  readonly lost: RouteChange[];
}

const kindOf = (before: Verdict, after: Verdict): keyof VerdictChanges | undefined => {
  if (before === 'eligible' && after === 'warned') return 'warned';
  if (before === 'warned' && after === 'eligible') return 'cleared';
  const [wasOpen, isOpen] = [before, after].map((each) => each === 'eligible' || each === 'warned');
  if (wasOpen && after === 'blocked') return 'blocked';
  return before === 'blocked' && isOpen ? 'freed' : undefined;
};

export const linksIn = (network: Network) => [...network.byCrossConnect.values()].flat();
/** Links are compared as what they are: one that only moved on from request to connection is no other. */
export const linkKey = (link: Link) =>
  link.id ?? `${link.crossConnectId} ${link.requesterVpcId} ${link.accepterVpcId}`;

/** The links that only one of the networks has. */
function linkDifference(before: Network, after: Network) {
  const only = (network: Network, other: Network) => {
    const keys = new Set(linksIn(other).map(linkKey));
    return linksIn(network).filter((link) => !keys.has(linkKey(link)));
  };
  return { added: only(after, before), removed: only(before, after) };
}

/** Every pair of the scopes whose verdict a change turns; those that the change itself connects or parts are left out. */
export function verdictChanges(before: Network, after: Network, scopes: readonly Scope[]): VerdictChanges {
  const { added, removed } = linkDifference(before, after);
  const own = new Set(
    [...added, ...removed].flatMap(({ requesterVpcId: one, accepterVpcId: other }) => [
      `${one} ${other}`,
      `${other} ${one}`,
    ]),
  );
  const changes: VerdictChanges = { blocked: [], freed: [], warned: [], cleared: [] };
  for (const { crossConnectId, requesterVpcIds, accepterVpcIds } of scopes) {
    const cellsOf = (network: Network) =>
      judgeMatrix(network, crossConnectId, requesterVpcIds, accepterVpcIds).cells;
    const [was, is] = [cellsOf(before), cellsOf(after)];
    requesterVpcIds.forEach((requesterVpcId, row) => {
      accepterVpcIds.forEach((accepterVpcId, column) => {
        const at = row * accepterVpcIds.length + column;
        const [old, now] = [was[at] ?? 0, is[at] ?? 0];
        const kind = old === now ? undefined : kindOf(verdictOfCell(old), verdictOfCell(now));
        if (kind === undefined || own.has(`${requesterVpcId} ${accepterVpcId}`)) return;
        changes[kind].push({
          pair: { crossConnectId, requesterVpcId, accepterVpcId },
          before: verdictOfCell(old),
          after: verdictOfCell(now),
          codes: codesOfCell(kind === 'freed' ? old : now),
        });
      });
    });
  }
  return changes;
}

const routesOf = (network: Network, link: Link): RouteChange[] =>
  [link.requesterVpcId, link.accepterVpcId].map((vpcId) => ({
    vpcId,
    destination: vpcOf(network, peerOf(link, vpcId)).cidr,
    peerVpcId: peerOf(link, vpcId),
    crossConnectId: link.crossConnectId,
  }));

/**
 * The routes that either side of each connection would gain once it is up, or loses with it. A request that is withdrawn had
 * none yet: it takes none away.
 */
export function routeChanges(before: Network, after: Network): RouteChanges {
  const { added, removed } = linkDifference(before, after);
  return {
    gained: added.flatMap((link) => routesOf(after, link)),
    lost: removed.filter(({ status }) => status === 'ACTIVE').flatMap((link) => routesOf(before, link)),
  };
}

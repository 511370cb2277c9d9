import { judgePair, type PairJudgement, type RulePair } from './connection-rules';
import { vpcOf, type Link, type Network } from './network';
import { pairsBetween } from './ways-out';
import { checkResolved, withConnection, type Reach } from './reachability';

/** The one action that makes an unreachable place reachable. */
export type Remedy =
  | { kind: 'accept'; connectionId: string }
  /** It is being set up: nothing to do but wait. */
  | { kind: 'wait'; connectionId?: string; crossConnectId: string }
  | { kind: 'renew'; crossConnectId: string }
  | ({ kind: 'connect' } & RulePair)
  /** No Cross Connect joins the two regions in a way that helps: a new one would, with this pair in it. */
  | { kind: 'create-cross-connect'; requesterRegionId: string; accepterRegionId: string };

/** Without a remedy: why the pair cannot be connected either, where that is the reason. */
export interface Mending {
  readonly remedy?: Remedy;
  readonly blocked?: { readonly pair: RulePair; readonly judgement: PairJudgement };
}

/** The network as the remedy leaves it, once everything is set up; the test of every remedy. */
export function applyRemedy(network: Network, remedy: Remedy, reach: Reach): Network {
  const activate = (test: (link: Link) => boolean): Network => {
    const turn = (index: Network['byVpc']) =>
      new Map(
        [...index].map(([key, links]) => [
          key,
          links.some(test)
            ? links.map((link) => (test(link) ? { ...link, status: 'ACTIVE' as const } : link))
            : links,
        ]),
      );
    return { ...network, byVpc: turn(network.byVpc), byCrossConnect: turn(network.byCrossConnect) };
  };
  const openCrossConnect = (id: string, of: Network): Network => {
    const crossConnects = new Map(of.crossConnects);
    const known = crossConnects.get(id);
    if (known !== undefined) crossConnects.set(id, { ...known, status: 'ACTIVE' });
    return { ...of, crossConnects };
  };
  switch (remedy.kind) {
    case 'accept':
      return activate(({ id }) => id === remedy.connectionId);
    case 'wait':
      return openCrossConnect(
        remedy.crossConnectId,
        remedy.connectionId === undefined ? network : activate(({ id }) => id === remedy.connectionId),
      );
    case 'renew':
      return openCrossConnect(remedy.crossConnectId, network);
    case 'connect': {
      const { crossConnectId, requesterVpcId, accepterVpcId } = remedy;
      return withConnection(network, { crossConnectId, requesterVpcId, accepterVpcId });
    }
    case 'create-cross-connect': {
      const [requesterVpcId = '', accepterVpcId = ''] = [reach.from?.vpcId, reach.to?.vpcId];
      return withConnection(network, { crossConnectId: 'new', requesterVpcId, accepterVpcId });
    }
  }
}

/** Connecting in the Cross Connects that join the two regions, the legal ones first; else buying another one. */
function connecting(network: Network, fromId: string, toId: string) {
  const [from, to] = [vpcOf(network, fromId), vpcOf(network, toId)];
  const judged = pairsBetween(network, fromId, toId).map((pair) => ({
    pair,
    judgement: judgePair(network, pair),
  }));
  const inNew: RulePair = { crossConnectId: 'new', requesterVpcId: fromId, accepterVpcId: toId };
  const remedies: Remedy[] = [
    ...judged
      .filter(({ judgement }) => judgement.violations.length === 0)
      .sort((a, b) => a.judgement.warnings.length - b.judgement.warnings.length)
      .map(({ pair }): Remedy => ({ kind: 'connect', ...pair })),
    ...(judgePair(network, inNew).violations.length === 0
      ? [
          {
            kind: 'create-cross-connect' as const,
            requesterRegionId: from.regionId,
            accepterRegionId: to.regionId,
          },
        ]
      : []),
  ];
  return { remedies, blocked: judged[0] ?? { pair: inNew, judgement: judgePair(network, inNew) } };
}

/**
 * What would mend it: at most one action, tried on the network before it is offered. A pair that the conditions forbid has
 * none; then what forbids it is told instead.
 */
export function mend(network: Network, reach: Reach): Mending {
  const { failure, from, to } = reach;
  if (failure === undefined || from === undefined || to === undefined) return {};
  const helps = (remedy: Remedy) =>
    checkResolved(applyRemedy(network, remedy, reach), from, to).verdict === 'reachable';
  const { connectionId, crossConnectId = '' } = failure;
  const tried = ((): Remedy[] => {
    switch (failure.reason) {
      case 'pending':
        return connectionId === undefined ? [] : [{ kind: 'accept', connectionId }];
      case 'provisioning':
        return [{ kind: 'wait', crossConnectId, ...(connectionId !== undefined && { connectionId }) }];
      case 'cross-connect-not-active':
        return network.crossConnects.get(crossConnectId)?.status === 'PROVISIONING'
          ? [{ kind: 'wait', crossConnectId }]
          : [];
      case 'cross-connect-expired':
        return [{ kind: 'renew', crossConnectId }];
      default:
        return [];
    }
  })().find(helps);
  if (tried !== undefined) return { remedy: tried };
  if (failure.reason !== 'no-route') return {};
  const { remedies, blocked } = connecting(network, from.vpcId, to.vpcId);
  const remedy = remedies.find(helps);
  if (remedy !== undefined) return { remedy };
  return blocked.judgement.violations.length > 0 ? { blocked } : {};
}

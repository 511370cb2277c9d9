import { judgePair, type PairJudgement, type RulePair } from './connection-rules';
import { peerOf, vpcOf, type Network } from './network';
import { checkResolved, withConnection, type Reach } from './reachability';
import { routeTableOf, type Idle } from './route-table';
import { pairsBetween } from './ways-out';

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
  readonly remedy?: Remedy | undefined;
  readonly blocked?: { readonly pair: RulePair; readonly judgement: PairJudgement } | undefined;
}

/** An action, and the network as it leaves it once everything is set up: the test of every remedy. */
interface Step {
  readonly remedy: Remedy;
  readonly after: Network;
}

/** What could make a connection carry that does not. */
function settling(network: Network, { link, reason }: Idle): Step[] {
  const { id: connectionId = '', crossConnectId } = link;
  const isComing = network.crossConnects.get(crossConnectId)?.status === 'PROVISIONING';
  const settled = withConnection(network, link);
  // With it come up all others in it.
  const opened = (of: Network): Network => ({
    ...of,
    crossConnects: new Map(of.crossConnects).set(crossConnectId, { id: crossConnectId, status: 'ACTIVE' }),
  });
  switch (reason) {
    case 'pending':
      return [{ remedy: { kind: 'accept', connectionId }, after: settled }];
    case 'provisioning':
      return [
        {
          remedy: { kind: 'wait', connectionId, crossConnectId },
          after: isComing ? opened(settled) : settled,
        },
      ];
    case 'cross-connect-not-active':
      return isComing ? [{ remedy: { kind: 'wait', crossConnectId }, after: opened(network) }] : [];
    case 'cross-connect-expired':
      return [{ remedy: { kind: 'renew', crossConnectId }, after: opened(network) }];
    case 'deleting':
      return [];
  }
}

/**
 * What would mend it: at most one action, tried on the network before it is offered. Two that cannot be connected have none;
 * then what forbids it is told instead.
 */
export function mend(network: Network, { failure, from, to }: Reach): Mending {
  if (failure === undefined || from === undefined || to === undefined) return {};
  const tried = (steps: readonly Step[]): Mending => {
    const helping = steps.find(({ after }) => checkResolved(after, from, to).verdict === 'reachable');
    return helping === undefined ? {} : { remedy: helping.remedy };
  };
  if (network.byVpc.get(from.vpcId)?.some((link) => peerOf(link, from.vpcId) === to.vpcId)) {
    const idle = routeTableOf(network, from.vpcId).idle.filter(({ peer }) => peer.id === to.vpcId);
    return tried(idle.flatMap((each) => settling(network, each)));
  }
  // In a Cross Connect that joins the two regions; else in another one, to be bought.
  const inNew: RulePair = { crossConnectId: 'new', requesterVpcId: from.vpcId, accepterVpcId: to.vpcId };
  const judged = [...pairsBetween(network, from.vpcId, to.vpcId), inNew].map((pair) => ({
    pair,
    judgement: judgePair(network, pair),
  }));
  const open = judged.find(({ judgement }) => judgement.violations.length === 0)?.pair;
  if (open === undefined) return { blocked: judged[0] };
  const regionOf = (id: string) => vpcOf(network, id).regionId;
  const remedy: Remedy =
    open !== inNew
      ? { kind: 'connect', ...open }
      : {
          kind: 'create-cross-connect',
          requesterRegionId: regionOf(from.vpcId),
          accepterRegionId: regionOf(to.vpcId),
        };
  return tried([{ remedy, after: withConnection(network, open) }]);
}

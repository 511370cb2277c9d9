import type { Topology } from '../../contract/types';
import { isLive } from '../../domain/connection-lifecycle';
import { isRunning } from '../../domain/cross-connect-lifecycle';
import { standingsIn } from '../../domain/standing';

export const GUIDE_STEPS = ['vpcs', 'crossConnect', 'connect', 'reach'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];
/**
 * `moving`: done as far as the reader goes, and under way. `next`: to be done now. `later`: a step before it is missing.
 * `spared`: others have done it for the account.
 */
export type GuideState = 'done' | 'spared' | 'moving' | 'next' | 'later';

export interface Guide {
  states: Record<GuideStep, GuideState>;
  /** Requests that wait for this account's answer, while it has no connected pair. */
  toAnswer: readonly string[];
  /** Through which VPCs can be connected now. */
  crossConnectId: string | undefined;
  /** What should reach what by now. */
  pair: { from: string; to: string } | undefined;
  complete: boolean;
}

/** How far an account has come to its first connected pair, by what is there; `reaches`: what the service says of the pair. */
export function guideOf(topology: Topology, reaches: boolean): Guide {
  const { vpcs, crossConnects, connections } = topology;
  const ownVpcs = new Set(vpcs.filter(({ own }) => own).map(({ id }) => id));
  const own = crossConnects.filter((each) => each.own);
  const usable = own.filter(({ status }) => isRunning(status));
  const standingOf = standingsIn(crossConnects);
  const live = connections.filter((each) => isLive(each.status) && standingOf(each) !== 'STOPPED');
  const active = live.find(({ status }) => status === 'ACTIVE');
  const foreign = new Set(crossConnects.filter((each) => !each.own).map(({ id }) => id));
  const isSpared = live.some(({ crossConnectId }) => foreign.has(crossConnectId));
  const toAnswer = active
    ? []
    : live.filter(
        ({ status, accepterVpcId }) => status === 'PENDING_ACCEPTANCE' && ownVpcs.has(accepterVpcId),
      );
  const moving = own.some(({ status }) => status === 'PROVISIONING');
  const found: Record<GuideStep, GuideState | undefined> = {
    vpcs: ownVpcs.size > 0 ? 'done' : undefined,
    crossConnect: usable.length > 0 ? 'done' : moving ? 'moving' : isSpared ? 'spared' : undefined,
    connect: active ? 'done' : toAnswer.length > 0 ? 'next' : live.length > 0 ? 'moving' : undefined,
    reach: active && reaches ? 'done' : undefined,
  };
  const next = GUIDE_STEPS.find((step) => found[step] !== 'done' && found[step] !== 'spared');
  const stateOf = (step: GuideStep) => found[step] ?? (step === next ? 'next' : 'later');
  return {
    states: {
      ...{ vpcs: stateOf('vpcs'), crossConnect: stateOf('crossConnect') },
      ...{ connect: stateOf('connect'), reach: stateOf('reach') },
    },
    toAnswer: toAnswer.map(({ id }) => id),
    crossConnectId: usable.find(({ status }) => status === 'ACTIVE')?.id,
    pair: active && { from: active.requesterVpcId, to: active.accepterVpcId },
    complete: next === undefined,
  };
}

import { useMemo } from 'react';
import { blockedPairs, type BlockedPair } from '../../domain/connect-targets';
import type { Network } from '../../domain/network';
import type { TopologyGraph } from '../../domain/topology';
import { ALWAYS_NEAR } from './level';
import type { TopologyView } from './topology-view';

const NONE: readonly BlockedPair[] = [];

/** The blocked pairs to be drawn: of the selected VPC; of all in a picture that is small enough to show them. */
export function useBlocked(
  graph: TopologyGraph,
  network: Network,
  { blocked, selected }: Pick<TopologyView, 'blocked' | 'selected'>,
) {
  return useMemo(() => {
    if (blocked === '') return { pairs: NONE, needsSelection: false };
    const chosen = selected !== undefined && graph.vpcs.has(selected) ? [selected] : undefined;
    if (chosen === undefined && graph.vpcs.size > ALWAYS_NEAR) return { pairs: NONE, needsSelection: true };
    const pairs = blockedPairs(network, chosen ?? graph.vpcs.keys()).filter(
      ({ vpcIds, codes }) =>
        vpcIds.every((id) => graph.vpcs.has(id)) && (blocked === 'all' || codes.includes(blocked)),
    );
    return { pairs, needsSelection: false };
  }, [graph, network, blocked, selected]);
}

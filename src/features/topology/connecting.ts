import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { connectTargets, type Target } from '../../domain/connect-targets';
import type { RulePair } from '../../domain/connection-rules';
import type { Network } from '../../domain/network';
import type { TopologyGraph } from '../../domain/topology';
import { isImagined } from '../../domain/what-if';
import { paths } from '../../paths';

/** A VPC that looks for a peer, and what the others are to it. */
export interface Connecting {
  readonly from: string;
  readonly targets: ReadonlyMap<string, Target>;
}
export interface Connector {
  readonly connecting: Connecting | undefined;
  begin: (vpcId: string) => void;
  /** Ends with a peer: a single legal pair opens its review, anything else is explained beside the picture. */
  choose: (peerId: string) => void;
  cancel: () => void;
}

/** In a Cross Connect of the account, for a requester VPC of its own. */
export const mayAsk = (graph: TopologyGraph, { crossConnectId, requesterVpcId }: RulePair) =>
  graph.pipes.get(crossConnectId)?.own === true && graph.vpcs.get(requesterVpcId)?.own === true;

/** One way to a request, whether dragged, chosen from a menu or by keyboard. */
export function useConnector(
  graph: TopologyGraph,
  network: Network,
  explain: (vpcId: string, peerId: string) => void,
): Connector {
  const navigate = useNavigate();
  const [from, setFrom] = useState<string>();
  const connecting = useMemo(() => {
    if (from === undefined || !graph.vpcs.has(from)) return undefined;
    return { from, targets: connectTargets(network, from, (pair) => mayAsk(graph, pair)) };
  }, [from, graph, network]);
  const cancel = useCallback(() => setFrom(undefined), []);
  useEffect(() => {
    if (from === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape ends the search, wherever the focus is, and leaves the selection as it is.
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [from, cancel]);
  const choose = useCallback(
    (peerId: string) => {
      setFrom(undefined);
      if (connecting === undefined || peerId === connecting.from) return;
      const open = connecting.targets.get(peerId)?.open ?? [];
      const [pair] = open;
      const isReal = !isImagined(connecting.from) && !isImagined(peerId);
      if (pair !== undefined && open.length === 1 && isReal)
        void navigate(paths.connectPairs(pair.crossConnectId, [pair], { step: 'review' }));
      else explain(connecting.from, peerId);
    },
    [connecting, explain, navigate],
  );
  return useMemo(() => ({ connecting, begin: setFrom, choose, cancel }), [connecting, choose, cancel]);
}

import { use, useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { connectTargets, type Target } from '../../domain/connect-targets';
import type { RulePair } from '../../domain/connection-rules';
import type { Network } from '../../domain/network';
import type { TopologyGraph } from '../../domain/topology';
import { isImagined } from '../../domain/what-if';
import { paths } from '../../paths';
import { PastContext } from './actions';

/** A VPC that looks for another one in the picture: to be connected with it, or to see the way there. */
export interface Connecting {
  readonly from: string;
  readonly purpose: 'connect' | 'path';
  /** What the others are to it as peers; empty for a way. */
  readonly targets: ReadonlyMap<string, Target>;
}
export interface Connector {
  readonly connecting: Connecting | undefined;
  begin: (vpcId: string, purpose?: Connecting['purpose']) => void;
  /** Ends with a peer: a single legal pair opens its review, anything else is explained beside the picture. */
  choose: (peerId: string) => void;
  cancel: () => void;
}
interface Ends {
  explain: (vpcId: string, peerId: string) => void;
  showPath: (fromId: string, toId: string) => void;
}
const NO_TARGETS: ReadonlyMap<string, Target> = new Map();

/** In a Cross Connect of the account, for a requester VPC of its own. */
export const mayAsk = (graph: TopologyGraph, { crossConnectId, requesterVpcId }: RulePair) =>
  graph.pipes.get(crossConnectId)?.own === true && graph.vpcs.get(requesterVpcId)?.own === true;

/** One way to a request, whether dragged, chosen from a menu or by keyboard. */
export function useConnector(graph: TopologyGraph, network: Network, { explain, showPath }: Ends): Connector {
  const navigate = useNavigate();
  const isPast = use(PastContext);
  const [search, setSearch] = useState<Pick<Connecting, 'from' | 'purpose'>>();
  const connecting = useMemo(() => {
    if (search === undefined || !graph.vpcs.has(search.from)) return undefined;
    const targets =
      search.purpose === 'connect'
        ? connectTargets(network, search.from, (pair) => mayAsk(graph, pair))
        : NO_TARGETS;
    return { ...search, targets };
  }, [search, graph, network]);
  const begin = useCallback(
    (from: string, purpose: Connecting['purpose'] = 'connect') => {
      if (purpose === 'path' || !isPast) setSearch({ from, purpose });
    },
    [isPast],
  );
  const cancel = useCallback(() => setSearch(undefined), []);
  useEffect(() => {
    if (search === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape ends the search, wherever the focus is, and leaves the selection as it is.
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [search, cancel]);
  const choose = useCallback(
    (peerId: string) => {
      setSearch(undefined);
      if (connecting === undefined || peerId === connecting.from) return;
      if (connecting.purpose === 'path') return showPath(connecting.from, peerId);
      const open = connecting.targets.get(peerId)?.open ?? [];
      const [pair] = open;
      const isReal = !isImagined(connecting.from) && !isImagined(peerId);
      if (pair !== undefined && open.length === 1 && isReal)
        void navigate(paths.connectPairs(pair.crossConnectId, [pair], { step: 'review' }));
      else explain(connecting.from, peerId);
    },
    [connecting, explain, showPath, navigate],
  );
  return useMemo(() => ({ connecting, begin, choose, cancel }), [connecting, begin, choose, cancel]);
}

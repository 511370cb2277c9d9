import { useEffect, useMemo, useState } from 'react';
import type { TopologyGraph } from '../../domain/topology';
import { arrange, createArranger, type Arrangement } from '../../domain/topology-arrangement';
import { placeNodes, type Places } from '../../domain/topology-placement';

/** From here on the first arrangement takes longer than a frame or two. */
const LARGE = 500;

/** In a thread of its own; where there is none, here. */
function arrangeElsewhere(graph: TopologyGraph, onArranged: (arrangement: Arrangement) => void) {
  const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Arrangement>) => onArranged(data));
  worker.addEventListener('error', () => onArranged(arrange(graph)));
  worker.postMessage(graph);
  return () => worker.terminate();
}

/**
 * Where everything stands. What stood there stays there, while others come and go; that takes a moment even when there is
 * much. The first time takes longer, and nothing is there yet: of a large picture undefined until then.
 */
export function usePlaces(graph: TopologyGraph): Places | undefined {
  const [begun] = useState(graph);
  const isElsewhere = begun.vpcs.size > LARGE;
  const [first, setFirst] = useState<Arrangement>();
  useEffect(() => (isElsewhere ? arrangeElsewhere(begun, setFirst) : undefined), [begun, isElsewhere]);
  const arrangeNext = useMemo(() => createArranger(first), [first]);
  return useMemo(
    () => (isElsewhere && first === undefined ? undefined : placeNodes(graph, arrangeNext(graph))),
    [graph, isElsewhere, first, arrangeNext],
  );
}

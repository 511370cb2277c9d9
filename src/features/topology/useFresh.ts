import { useEffect, useState } from 'react';
import { changedLinks, type TopologyGraph } from '../../domain/topology';

const NONE: ReadonlySet<string> = new Set();
const MARKED_MS = 4_000;

/** The links that have just come or changed, for a moment. */
export function useFresh(graph: TopologyGraph): ReadonlySet<string> {
  const [before, setBefore] = useState(graph);
  const [fresh, setFresh] = useState(NONE);
  if (before !== graph) {
    setBefore(graph);
    const changed = changedLinks(before, graph);
    if (changed.length > 0) setFresh(new Set(changed));
  }
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(NONE), MARKED_MS);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}

import { useEffect, useMemo, useState } from 'react';
import { isComplete, nearerTo, NOTHING_YET, presentOf } from './pace';
import type { Drawn } from './to-flow';
import { useZooming } from './useZooming';

/** What a large picture shows comes and goes in steps, one in every frame; a small one is there at once. */
export function usePaced(wanted: Drawn, isLarge: boolean): Drawn {
  const isZooming = useZooming();
  const [before, setBefore] = useState(NOTHING_YET);
  const there = useMemo(() => presentOf(wanted, before), [wanted, before]);
  useEffect(() => {
    if (!isLarge || isComplete(wanted, there)) return;
    const step = () => {
      const next = nearerTo(wanted, there, isZooming());
      if (next === undefined) frame = requestAnimationFrame(step);
      else setBefore(next);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [wanted, there, isLarge, isZooming]);
  return useMemo(
    () => (isLarge ? { nodes: [...there.nodes.values()], edges: [...there.edges.values()] } : wanted),
    [isLarge, there, wanted],
  );
}

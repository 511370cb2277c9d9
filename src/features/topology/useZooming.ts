import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import { REST_MS } from './level';

/** Tells whether the zoom is on the move: it has just changed more than once, as by a wheel or two fingers and not by a jump. */
export function useZooming(): () => boolean {
  const store = useStoreApi();
  const movedAt = useRef(-Infinity);
  useEffect(() => {
    let zoom = store.getState().transform[2];
    let changedAt = -Infinity;
    return store.subscribe(({ transform }) => {
      if (transform[2] === zoom) return;
      zoom = transform[2];
      const now = performance.now();
      if (now - changedAt < REST_MS) movedAt.current = now;
      changedAt = now;
    });
  }, [store]);
  return useCallback(() => performance.now() - movedAt.current < REST_MS, []);
}

import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Box } from '../../domain/plane';
import { areaOf, levelAt, windowAround, type Level } from './level';

/** How near the reader is, and around what. */
export interface Lens {
  readonly level: Level;
  /** In the picture's coordinates; undefined before the picture has a size. */
  readonly window: Box | undefined;
}
function lensAt({ transform: [x, y, zoom], width, height }: ReactFlowState, before: Lens): Lens {
  if (width === 0 || height === 0) return before;
  const level = levelAt(zoom, before.level);
  const window = windowAround(areaOf({ x, y, zoom }, { width, height }), before.window);
  // From afar all is shown: no window changes that.
  return level === before.level && (level === 'far' || window === before.window) ? before : { level, window };
}

/** Follows React Flow's viewport, and changes only when something else is to be shown. */
export function useLens(): Lens {
  const store = useStoreApi();
  const [lens, setLens] = useState<Lens>({ level: 'far', window: undefined });
  useEffect(() => {
    const look = () => setLens((before) => lensAt(store.getState(), before));
    look();
    return store.subscribe(look);
  }, [store]);
  return lens;
}

import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isArrow, nearest, type Spot } from './nearest';

/**
 * One element of the picture is in the tab order, the arrow keys lead on to the nearest one, and the picture follows. Who is
 * not on the screen yet gets the focus when it is.
 */
export function useRoving(
  section: RefObject<HTMLElement | null>,
  spots: readonly Spot[],
  standing: readonly (string | undefined)[],
  stand: (spot: Spot) => void,
) {
  const byId = useMemo(() => new Map(spots.map((spot) => [spot.id, spot])), [spots]);
  const tabStop = [...standing, spots[0]?.id].find((id) => id !== undefined && byId.has(id));

  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (awaited.current === undefined) return;
    const selector = `[data-node="${CSS.escape(awaited.current)}"]`;
    const element = section.current?.querySelector<HTMLElement>(selector);
    if (!element) return;
    awaited.current = undefined;
    element.focus({ preventScroll: true });
  });

  const onArrow = (event: KeyboardEvent<HTMLElement>) => {
    const from = byId.get((event.target as HTMLElement).dataset.node ?? '');
    if (from === undefined || !isArrow(event.key)) return;
    event.preventDefault();
    const next = nearest(spots, from, event.key);
    if (next === undefined) return;
    awaited.current = next.id;
    stand(next);
  };
  return { tabStop, onArrow };
}

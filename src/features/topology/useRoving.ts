import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isArrow, nearest, type Spot, type Spots } from './nearest';

/**
 * One element of the picture is in the tab order, the arrow keys lead on to the nearest one, and the picture follows. Who is
 * not on the screen yet gets the focus when it is.
 */
export function useRoving(
  section: RefObject<HTMLElement | null>,
  spots: Spots,
  standing: readonly (string | undefined)[],
  stand: (spot: Spot) => void,
) {
  const tabStop = standing.find((id) => id !== undefined && spots.has(id)) ?? spots.first;

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
    const { node } = (event.target as HTMLElement).dataset;
    if (node === undefined || !isArrow(event.key)) return;
    const all = spots.all();
    const from = all.find(({ id }) => id === node);
    if (from === undefined) return;
    event.preventDefault();
    const next = nearest(all, from, event.key);
    if (next === undefined) return;
    awaited.current = next.id;
    stand(next);
  };
  return { tabStop, onArrow };
}

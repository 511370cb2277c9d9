import { useMemo } from 'react';
import type { Scene } from './scene';
import { whatIsShown, type Shown } from './shown';
import { useGradually } from './useGradually';
import { useLens } from './useLens';

const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** What is to be drawn now. `chosen` stands out and `standing` has the keyboard: both are there at every level. */
export function useShown(
  scene: Scene,
  chosen: ReadonlySet<string> | undefined,
  standing: string | undefined,
): Shown {
  const lens = useLens();
  const wanted = useMemo(() => {
    const always = standing === undefined ? (chosen ?? NOTHING) : new Set(chosen).add(standing);
    return whatIsShown(scene, lens, always);
  }, [scene, lens, chosen, standing]);
  // Where a canvas draws all VPCs anyway, their cards may come one after the other.
  const cards = useGradually(wanted.hasCanvas ? wanted.cards : NONE);
  return useMemo(() => (wanted.hasCanvas ? { ...wanted, cards } : wanted), [wanted, cards]);
}

import { useMemo } from 'react';
import type { Scene } from './scene';
import { whatIsShown, type Shown } from './shown';
import { useGradually } from './useGradually';
import { useLens } from './useLens';

const NONE: readonly string[] = [];

/** What is to be drawn now. What is in `always` is an element at every level: it stands out, or has the keyboard. */
export function useShown(scene: Scene, always: ReadonlySet<string>): Shown {
  const lens = useLens();
  const wanted = useMemo(() => whatIsShown(scene, lens, always), [scene, lens, always]);
  // Where a canvas draws all VPCs anyway, their cards may come one after the other.
  const cards = useGradually(wanted.hasCanvas ? wanted.cards : NONE);
  return useMemo(() => (wanted.hasCanvas ? { ...wanted, cards } : wanted), [wanted, cards]);
}

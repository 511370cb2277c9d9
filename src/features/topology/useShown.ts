import { useMemo } from 'react';
import type { Scene } from './scene';
import { whatIsShown, type Shown } from './shown';
import { useLens } from './useLens';

/** What is to be drawn now. What is in `always` is an element at every level: it stands out, or has the keyboard. */
export function useShown(scene: Scene, always: ReadonlySet<string>): Shown {
  const lens = useLens();
  return useMemo(() => whatIsShown(scene, lens, always), [scene, lens, always]);
}

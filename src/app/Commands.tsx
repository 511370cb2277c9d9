import { lazy, Suspense } from 'react';
import { loadPalette } from './palette';
import { RememberVisits } from './palette/RememberVisits';
import { useKeys, type Overlay } from './shortcuts/useKeys';

const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const ShortcutSheet = lazy(async () => ({
  default: (await import('./shortcuts/ShortcutSheet')).ShortcutSheet,
}));

interface Props {
  overlay: Overlay | undefined;
  onOverlay: (overlay: Overlay | undefined) => void;
}
/** What stands ready behind every page: its keys, and the dialogs that they open. */
export function Commands({ overlay, onOverlay }: Props) {
  useKeys(onOverlay);
  const close = () => onOverlay(undefined);
  return (
    <>
      <Suspense>
        {overlay === 'palette' && <Palette onSheet={() => onOverlay('sheet')} onClose={close} />}
        {overlay === 'sheet' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <RememberVisits />
    </>
  );
}

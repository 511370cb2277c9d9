import { lazy, Suspense } from 'react';
import { loadPalette } from './palette';
import { RememberVisits } from './palette/RememberVisits';
import { useNavigationTimes } from './performance/useNavigationTimes';
import { PrintHead } from './print/PrintHead';
import { useKeys, type Overlay } from './shortcuts/useKeys';

const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const ShortcutSheet = lazy(async () => ({
  default: (await import('./shortcuts/ShortcutSheet')).ShortcutSheet,
}));
const PerformancePanel = lazy(async () => ({
  default: (await import('./performance/PerformancePanel')).PerformancePanel,
}));

interface Props {
  overlay: Overlay | undefined;
  onOverlay: (overlay: Overlay | undefined) => void;
}
/** What stands ready behind every page: its keys, and the dialogs that they open. */
export function Commands({ overlay, onOverlay }: Props) {
  useKeys(overlay, onOverlay);
  const navigations = useNavigationTimes();
  const close = () => onOverlay(undefined);
  return (
    <>
      <Suspense>
        {overlay === 'palette' && <Palette onOpen={onOverlay} onClose={close} />}
        {overlay === 'sheet' && <ShortcutSheet onClose={close} />}
        {overlay === 'performance' && <PerformancePanel navigations={navigations} onClose={close} />}
      </Suspense>
      <RememberVisits />
      <PrintHead />
    </>
  );
}

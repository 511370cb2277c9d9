import { Suspense, useEffect } from 'react';
import { prepareCode } from '../api/code';
import { part } from '../components/late-code';
import { loadPalette } from './palette';
import { RememberVisits } from './palette/RememberVisits';
import { useNavigationTimes } from './performance/useNavigationTimes';
import { PrintHead } from './print/PrintHead';
import { useKeys, type Overlay } from './shortcuts/useKeys';

const Palette = part(loadPalette, 'Palette');
const ShortcutSheet = part(() => import('./shortcuts/ShortcutSheet'), 'ShortcutSheet');
const PerformancePanel = part(() => import('./performance/PerformancePanel'), 'PerformancePanel');

interface Props {
  overlay: Overlay | undefined;
  onOverlay: (overlay: Overlay | undefined) => void;
}
/** What the header and the keys open, wherever somebody is: it opens at once, and also when the service is away. */
const OVERLAYS = [
  loadPalette,
  () => import('./shortcuts/ShortcutSheet'),
  () => import('./notifications/Panel'),
  () => import('./AccountDialog'),
];
const AT_REST_MS = 2_000;

/** What stands ready behind every page: its keys, and the dialogs that they open. */
export function Commands({ overlay, onOverlay }: Props) {
  useKeys(overlay, onOverlay);
  const navigations = useNavigationTimes();
  const close = () => onOverlay(undefined);
  useEffect(() => {
    const timer = setTimeout(() => OVERLAYS.forEach(prepareCode), AT_REST_MS);
    return () => clearTimeout(timer);
  }, []);
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

import { Dialog } from '../components/Dialog';
import type { Demo } from '../contract/demo';
import { demo as demoWords } from '../i18n/en/demo';
import { useWords } from '../i18n/Language';
import { DemoSettingsForm } from './DemoSettingsForm';
import { DemoWorldForm } from './DemoWorldForm';

export function DemoDialog({ demo, onClose }: { demo: Demo; onClose: () => void }) {
  const t = useWords(demoWords);
  return (
    <Dialog opened onClose={onClose} title={t.title} size="lg">
      <DemoWorldForm demo={demo} onDone={onClose} />
      <DemoSettingsForm settings={demo.settings} />
    </Dialog>
  );
}

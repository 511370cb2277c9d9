import { Dialog } from '../components/Dialog';
import type { Demo } from '../contract/demo';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { DemoSettingsForm } from './DemoSettingsForm';
import { DemoWorldForm } from './DemoWorldForm';

export function DemoDialog({ demo, onClose }: { demo: Demo; onClose: () => void }) {
  const { demo: t } = useWords(shell);
  return (
    <Dialog opened onClose={onClose} title={t.title} size="lg">
      <DemoWorldForm demo={demo} onDone={onClose} />
      <DemoSettingsForm settings={demo.settings} />
    </Dialog>
  );
}

import { curl } from '../i18n/en/curl';
import { useWords } from '../i18n/Language';
import type { AsCodeProps } from './AsCode';
import { CodeBlock } from './CodeBlock';
import { CopyAsCurl } from './CopyAsCurl';
import { CopyText } from './CopyText';
import { Dialog, DialogActions } from './Dialog';
import { useCall } from './useCall';

export function AsCodeDialog({ name, value, read, onClose }: AsCodeProps & { onClose: () => void }) {
  const t = useWords(curl);
  const json = JSON.stringify(value, null, 2);
  const call = useCall(read);
  return (
    <Dialog opened onClose={onClose} title={t.jsonOf(name)} size="lg">
      <CodeBlock label={t.asJson} tall>
        {json}
      </CodeBlock>
      {call && <CopyAsCurl {...call} />}
      <DialogActions>
        <CopyText text={json} label={t.copyJson} />
      </DialogActions>
    </Dialog>
  );
}

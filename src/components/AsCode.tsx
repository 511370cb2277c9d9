import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { curl } from '../i18n/en/curl';
import { useWords } from '../i18n/Language';
import { BracesIcon } from './icons';
import { part } from './late-code';
import type { Call } from './useCall';

const AsCodeDialog = part(() => import('./AsCodeDialog'), 'AsCodeDialog');

export interface AsCodeProps {
  name: string;
  /** The object as the API tells it. */
  value: unknown;
  /** The read that gives it, made by `curlOfQuery`. */
  read: () => Promise<Call>;
}
/** An object for programs: its state as JSON, and the call that reads it. */
export function AsCode(props: AsCodeProps) {
  const t = useWords(curl);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        mx={-8}
        leftSection={<BracesIcon size={14} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.asJson}
      </Button>
      {open && (
        <Suspense>
          <AsCodeDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

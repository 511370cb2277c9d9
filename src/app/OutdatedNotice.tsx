import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Notice } from '../components/Notice';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';

/** After a deployment the chunks of the version before are gone: offer to load the new one. */
export function OutdatedNotice() {
  const { outdated: t } = useWords(shell);
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    const missed = () => setOutdated(true);
    window.addEventListener('vite:preloadError', missed);
    return () => window.removeEventListener('vite:preloadError', missed);
  }, []);
  if (!outdated) return null;
  return (
    <Notice
      tone="wait"
      role="alert"
      title={t.title}
      actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
    >
      {t.text}
    </Notice>
  );
}

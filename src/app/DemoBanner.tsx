import { lazy, Suspense, useState } from 'react';
import type { Demo } from '../contract/demo';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import classes from './DemoBanner.module.css';

const DemoDialog = lazy(async () => ({ default: (await import('./DemoDialog')).DemoDialog }));

/** Says what is simulated, on every page of a demo host. */
export function DemoBanner({ demo }: { demo: Demo }) {
  const { demo: t } = useWords(shell);
  const [opened, setOpened] = useState(false);
  return (
    <aside className={classes.banner} aria-label={t.title}>
      <span>{t.banner}</span>
      <button type="button" onClick={() => setOpened(true)} aria-haspopup="dialog">
        {t.open(t.worldName[demo.settings.world])}
      </button>
      {opened && (
        <Suspense>
          <DemoDialog demo={demo} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </aside>
  );
}

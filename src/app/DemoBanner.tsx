import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { demoQuery } from '../api/demo';
import { demo as demoWords } from '../i18n/en/demo';
import { useWords } from '../i18n/Language';
import classes from './DemoBanner.module.css';

const DemoDialog = lazy(async () => ({ default: (await import('./DemoDialog')).DemoDialog }));

/** Says what is simulated, on every page of a demo host. */
export function DemoBanner() {
  const t = useWords(demoWords);
  const demo = useQuery(demoQuery()).data;
  const [opened, setOpened] = useState(false);
  return (
    <aside className={classes.banner} aria-label={t.title}>
      <span>{t.banner}</span>
      {demo && (
        <button type="button" onClick={() => setOpened(true)} aria-haspopup="dialog">
          {t.open(t.worldName[demo.settings.world])}
        </button>
      )}
      {demo && opened && (
        <Suspense>
          <DemoDialog demo={demo} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </aside>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { demoQuery } from '../api/demo';
import { part } from '../components/late-code';
import { demo as demoWords } from '../i18n/en/demo';
import { useWords } from '../i18n/Language';
import { DEMO_WORLD_HASH } from '../paths';
import classes from './DemoBanner.module.css';

const DemoDialog = part(() => import('./DemoDialog'), 'DemoDialog');

/** Says what is simulated, on every page of a demo host. */
export function DemoBanner() {
  const t = useWords(demoWords);
  const demo = useQuery(demoQuery()).data;
  const [opened, setOpened] = useState(false);
  const navigate = useNavigate();
  const { hash, pathname, search } = useLocation();
  const asked = hash === DEMO_WORLD_HASH;
  const close = () => {
    setOpened(false);
    if (asked) void navigate(`${pathname}${search}`, { replace: true, preventScrollReset: true });
  };
  return (
    <aside className={classes.banner} aria-label={t.title}>
      <span>{t.banner}</span>
      {demo && (
        <button type="button" onClick={() => setOpened(true)} aria-haspopup="dialog">
          {t.open(t.worldName[demo.settings.world])}
        </button>
      )}
      {demo && (opened || asked) && (
        <Suspense>
          <DemoDialog demo={demo} onClose={close} />
        </Suspense>
      )}
    </aside>
  );
}

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { demoQuery } from '../api/demo';
import { apiQuery } from '../api/query';
import { useLiveEvents } from '../api/useLiveEvents';
import { useSession } from '../api/useSession';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { DemoBanner } from './DemoBanner';
import { Header } from './Header';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';

const HintLayer = lazy(async () => ({ default: (await import('../components/HintLayer')).HintLayer }));

/** Everything around a page, for somebody who is signed in. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === undefined)
    return <Navigate to={paths.signIn({ returnTo: `${pathname}${search}` })} replace />;
  // Another person or account is another console: nothing of the one before stays on the screen.
  return <SignedIn key={`${session.token} ${session.accountId ?? ''}`} />;
}

function SignedIn() {
  const t = useWords(shell);
  const { pathname } = useLocation();
  const navigating = useNavigation().state !== 'idle';
  // Open for one page only: a navigation closes it.
  const [navOpenAt, setNavOpenAt] = useState<string>();
  const main = useRef<HTMLElement>(null);
  const live = useLiveEvents();
  const me = useQuery(apiQuery('getMe', {}));
  const demo = useQuery(demoQuery());

  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [pathname]);

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t.skip}
      </a>
      {demo.data && <DemoBanner demo={demo.data} />}
      <Header me={me.data} live={live} onOpenNavigation={() => setNavOpenAt(pathname)} />
      <div className={classes.body}>
        <Navigation open={navOpenAt === pathname} onClose={() => setNavOpenAt(undefined)} />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {navigating && <div className={classes.progress} role="progressbar" aria-label={t.navigating} />}
          <Outlet />
        </main>
      </div>
      <Suspense>
        <HintLayer />
      </Suspense>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { consoleConfig } from '../api/console-config';
import { isProblem } from '../api/errors';
import { apiQuery } from '../api/query';
import { session } from '../api/session';
import { useLiveEvents } from '../api/useLiveEvents';
import { useSession } from '../api/useSession';
import { Later } from '../components/Later';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import classes from './Shell.module.css';
import type { Overlay } from './shortcuts/useKeys';

const DemoBanner = lazy(async () => ({ default: (await import('./DemoBanner')).DemoBanner }));
const NobodyPage = lazy(async () => ({ default: (await import('./NobodyPage')).NobodyPage }));
const HintLayer = lazy(async () => ({ default: (await import('../components/HintLayer')).HintLayer }));

const Commands = lazy(async () => ({ default: (await import('./Commands')).Commands }));

/** Everything around a page, for somebody who is signed in. */
export function Shell() {
  const present = useSession();
  const { pathname, search } = useLocation();
  if (present === undefined)
    return <Navigate to={paths.signIn({ returnTo: `${pathname}${search}` })} replace />;
  // Another person or account is another console: nothing of the one before stays on the screen.
  return <SignedIn key={session.key(present)} />;
}

function SignedIn() {
  const t = useWords(shell);
  const { pathname } = useLocation();
  const navigating = useNavigation().state !== 'idle';
  // Open for one page only: a navigation closes it.
  const [navOpenAt, setNavOpenAt] = useState<string>();
  const main = useRef<HTMLElement>(null);
  const me = useQuery(apiQuery('getMe', {}));
  const isNobody = isProblem(me.error, 'unknown-person') || isProblem(me.error, 'forbidden');
  const live = useLiveEvents(!isNobody);
  const [overlay, setOverlay] = useState<Overlay>();

  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      const find = (selector: string) => main.current?.querySelector<HTMLElement>(selector);
      (find('[data-autofocus]') ?? find('h1'))?.focus({ preventScroll: true });
    }
  }, [pathname]);

  if (isNobody)
    return (
      <Suspense>
        <NobodyPage error={me.error} />
      </Suspense>
    );
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t.skip}
      </a>
      {consoleConfig().demo && (
        <div className={classes.bannerPlace}>
          <Suspense>
            <DemoBanner />
          </Suspense>
        </div>
      )}
      <Header
        me={me.data}
        live={live}
        onOpenNavigation={() => setNavOpenAt(pathname)}
        onSearch={() => setOverlay('palette')}
      />
      <OfflineBanner />
      <div className={classes.body}>
        <Navigation
          open={navOpenAt === pathname}
          onClose={() => setNavOpenAt(undefined)}
          onShortcuts={() => setOverlay('sheet')}
        />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {navigating && <div className={classes.progress} role="progressbar" aria-label={t.navigating} />}
          <Outlet context={live} />
        </main>
      </div>
      <Later>
        <HintLayer />
      </Later>
      <Later>
        <Commands overlay={overlay} onOverlay={setOverlay} />
      </Later>
    </div>
  );
}

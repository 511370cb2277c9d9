import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { consoleConfig } from '../api/console-config';
import { isProblem } from '../api/errors';
import { apiQuery } from '../api/query';
import { session } from '../api/session';
import { useLiveEvents } from '../api/useLiveEvents';
import { useSession } from '../api/useSession';
import { part, sparePart } from '../components/late-code';
import { Later } from '../components/Later';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import classes from './Shell.module.css';
import type { Overlay } from './shortcuts/useKeys';

const DemoBanner = part(() => import('./DemoBanner'), 'DemoBanner');
const NobodyPage = part(() => import('./NobodyPage'), 'NobodyPage');
const HintLayer = sparePart(() => import('../components/HintLayer'), 'HintLayer');

const Commands = sparePart(
  () => import('./Commands'),
  'Commands',
  ({ overlay }) => overlay !== undefined,
);

/** What changes with every step of a navigation stands in parts of its own, so that the rest does not. */
function ToSignIn() {
  const here = useLocation();
  // Who has pressed a link that is still on its way comes back to what it leads to.
  const { location: wanted = here } = useNavigation();
  const [returnTo] = useState(`${wanted.pathname}${wanted.search}`);
  return <Navigate to={paths.signIn({ returnTo })} replace />;
}
const SLOW_MS = 2_000;
function Progress() {
  const t = useWords(shell);
  const navigating = useNavigation().state !== 'idle';
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!navigating) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [navigating]);
  return (
    <>
      {navigating && <div className={classes.progress} role="progressbar" aria-label={t.navigating} />}
      <p className={classes.slow} role="status">
        {slow && t.slowPage}
      </p>
    </>
  );
}
/** Another page begins at its top, with the focus where its reader starts. */
function PageStart({ main }: { main: RefObject<HTMLElement | null> }) {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      const find = (selector: string) => main.current?.querySelector<HTMLElement>(selector);
      (find('[data-autofocus]') ?? find('h1'))?.focus({ preventScroll: true });
    }
  }, [main, pathname]);
  return null;
}

/** Everything around a page, for somebody who is signed in. */
export const Shell = memo(function Shell() {
  const present = useSession();
  if (present === undefined) return <ToSignIn />;
  // Another person or account is another console: nothing of the one before stays on the screen.
  return <SignedIn key={session.key(present)} />;
});

function SignedIn() {
  const t = useWords(shell);
  const [navOpenAt, setNavOpenAt] = useState<string>();
  const main = useRef<HTMLElement>(null);
  const me = useQuery(apiQuery('getMe', {}));
  const isNobody = isProblem(me.error, 'unknown-person') || isProblem(me.error, 'forbidden');
  const live = useLiveEvents(!isNobody);
  const [overlay, setOverlay] = useState<Overlay>();

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
        onOpenNavigation={() => setNavOpenAt(window.location.pathname)}
        onSearch={() => setOverlay('palette')}
      />
      <OfflineBanner />
      <div className={classes.body}>
        <Navigation
          openAt={navOpenAt}
          onClose={() => setNavOpenAt(undefined)}
          onShortcuts={() => setOverlay('sheet')}
        />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <Progress />
          <Outlet context={live} />
          <PageStart main={main} />
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

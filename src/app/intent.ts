import { matchRoutes, type RouteObject } from 'react-router';
import { prepareCode } from '../api/code';

/** On its way to something else, a pointer is over a link for less. */
const INTENT_MS = 40;
/** For so long what was prepared is not prepared again. */
const PREPARED_MS = 30_000;

/** Loads the code of the page at that address, and starts its data. What fails is told when the page is asked for. */
function preparePage(routes: RouteObject[], url: URL) {
  for (const { route, params } of matchRoutes(routes, url.pathname) ?? []) {
    const { lazy, loader } = route;
    if (typeof lazy === 'function') prepareCode(lazy);
    if (typeof loader === 'function')
      void loader({
        ...{ request: new Request(url), url, params, context: {}, pattern: route.path ?? '' },
      });
  }
}

/** Whoever points at a link, or reaches it by keyboard, will probably follow it: its page is under way before the press. */
export function prepareOnIntent({ routes }: { routes: RouteObject[] }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const preparedAt = new Map<string, number>();
  const attend = ({ target }: Event) => {
    clearTimeout(timer);
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
    const { href } = link;
    if (Date.now() - (preparedAt.get(href) ?? 0) < PREPARED_MS) return;
    timer = setTimeout(() => {
      preparedAt.set(href, Date.now());
      preparePage(routes, new URL(href));
    }, INTENT_MS);
  };
  document.addEventListener('pointerover', attend);
  document.addEventListener('focusin', attend);
}

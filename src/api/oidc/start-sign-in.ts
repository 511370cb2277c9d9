import { CALLBACK_PATH, SIGNED_OUT_PATH, type OidcConfig } from '../../contract/console-config';
import { session } from '../session';
import { createTokenSource } from './token-source';

/** Takes the place of the address, also of what the provider wrote into it. */
const goTo = (path: string) => history.replaceState(null, '', path);
const toSignIn = (returnTo: string) => goTo(`${SIGNED_OUT_PATH}?${new URLSearchParams({ returnTo })}`);

/**
 * Before the first page: comes back from the provider, or leaves for it. Whoever has signed in there before is back at once, so
 * this is also how a reload goes on. Returns whether the page stays.
 */
export async function startSignIn(config: OidcConfig): Promise<boolean> {
  const source = createTokenSource(config, {
    now: () => Date.now(),
    leaveTo(url) {
      // The browser may bring this page back as it was.
      addEventListener('pagehide', () => session.set(undefined), { once: true });
      location.replace(url);
    },
    language: () => document.documentElement.lang,
  });
  session.source = source;
  // Of another console at this origin, perhaps, that keeps its tokens.
  session.set(undefined);
  const { pathname, search, hash } = location;
  if (pathname === CALLBACK_PATH) {
    const returnTo = await source.comeBack(search);
    if (source.failure === undefined) goTo(returnTo);
    else toSignIn(returnTo);
    return true;
  }
  if (pathname === SIGNED_OUT_PATH) return true;
  const returnTo = `${pathname}${search}${hash}`;
  try {
    await source.signIn(returnTo);
    return false;
  } catch (error) {
    source.failure = error;
    toSignIn(returnTo);
    return true;
  }
}

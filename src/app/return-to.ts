import { paths } from '../paths';

/** Where somebody goes after signing in: only to a place of this console, whatever the link says. */
export function returnTo(asked: string | null, origin: string): string {
  if (asked === null || !URL.canParse(asked, origin)) return paths.overview();
  const url = new URL(asked, origin);
  const place = `${url.pathname}${url.search}${url.hash}`;
  const foreign = url.origin !== origin || !asked.startsWith('/') || place.startsWith('//');
  return foreign || url.pathname === paths.signIn() ? paths.overview() : place;
}

import { useCallback, useMemo } from 'react';
import { useUrlSearch, withParams } from '../useUrlSearch';
import { NOW, readMoment } from './moments';

/** The moment that a page shows. It is in the URL, so that a link shows others the same; whatever else is there stays. */
export function useAt() {
  const [search, setSearch] = useUrlSearch();
  const asked = search.get('at');
  const say = useCallback(
    (text: string | undefined) =>
      setSearch((last) => withParams(last, { at: text }), { replace: true, preventScrollReset: true }),
    [setSearch],
  );
  return useMemo(() => {
    const at = readMoment(asked);
    return {
      /** ISO 8601 UTC; undefined: the present. */
      at,
      isOpen: at !== undefined || asked === NOW,
      /** Undefined: to the present. */
      go: (to: string | undefined) => say(to ?? NOW),
      close: () => say(undefined),
    };
  }, [asked, say]);
}

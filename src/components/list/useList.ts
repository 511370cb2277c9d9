import { useCallback, useMemo, useState } from 'react';
import { readPrefs, type ListPrefs } from './list-prefs';
import { readView, writeView, type AnyView, type Filters, type ListSpec } from './list-view';
import { useUrlSearch } from '../useUrlSearch';
import { useKept } from './useKept';

export interface ListState {
  name: string;
  userId: string | undefined;
  view: AnyView;
  /** Whatever changes what is listed starts again at the first page. */
  change: (next: Partial<AnyView>) => void;
  /** The view as the URL says it, without the page and without what belongs to others. */
  search: string;
  /** Where a page of the list is. */
  hrefOf: (page: number) => string;
  prefs: ListPrefs;
  setPrefs: (next: Partial<ListPrefs>) => void;
}

/** What a list shows and how: the view is in the URL, the liking of the person in this browser. */
export function useList<F extends Filters, Sort extends string>(
  spec: ListSpec<F, Sort>,
  userId: string | undefined,
) {
  const [search, setSearch] = useUrlSearch();
  const [kept, keep] = useKept(`list.${spec.name}`, userId);
  const prefs = useMemo(() => readPrefs(kept), [kept]);
  // The router takes its time to a new URL: until then what was chosen is shown, or a box would untick itself for a moment.
  const [ahead, setAhead] = useState<{ of: URLSearchParams; search: URLSearchParams }>();
  const now = ahead?.of === search ? ahead.search : search;
  const view = useMemo(() => readView(spec, now, prefs.pageSize), [spec, now, prefs.pageSize]);
  const change = useCallback(
    (next: Partial<AnyView>) => {
      const changed = setSearch(
        (last) => writeView(spec, { ...readView(spec, last, prefs.pageSize), page: 1, ...next }, last),
        { replace: true, preventScrollReset: true },
      );
      setAhead({ of: search, search: changed });
    },
    [spec, prefs.pageSize, search, setSearch],
  );
  const state: ListState = {
    ...{ name: spec.name, userId, view, change, prefs },
    search: writeView(spec, { ...view, page: 1 }).toString(),
    hrefOf: (page) => `?${writeView(spec, { ...view, page }, now)}`,
    setPrefs: (next) => keep(JSON.stringify({ ...prefs, ...next })),
  };
  return { ...state, view };
}

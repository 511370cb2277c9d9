import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readPrefs, type ListPrefs } from './list-prefs';
import { readView, writeView, type AnyView, type Filters, type ListSpec } from './list-view';
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
  const [search, setSearch] = useSearchParams();
  const [kept, keep] = useKept(`list.${spec.name}`, userId);
  const prefs = useMemo(() => readPrefs(kept), [kept]);
  const view = useMemo(() => readView(spec, search, prefs.pageSize), [spec, search, prefs.pageSize]);
  const change = useCallback(
    (next: Partial<AnyView>) =>
      setSearch(
        (before) => writeView(spec, { ...readView(spec, before, prefs.pageSize), page: 1, ...next }, before),
        { replace: true, preventScrollReset: true },
      ),
    [spec, prefs.pageSize, setSearch],
  );
  const state: ListState = {
    ...{ name: spec.name, userId, view, change, prefs },
    search: writeView(spec, { ...view, page: 1 }).toString(),
    hrefOf: (page) => `?${writeView(spec, { ...view, page }, search)}`,
    setPrefs: (next) => keep(JSON.stringify({ ...prefs, ...next })),
  };
  return { ...state, view };
}

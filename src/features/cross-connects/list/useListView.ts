import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type ListView } from './list-view';

/** The view that the URL says, and a way to another one. Whatever changes what is listed starts again at the first page. */
export function useListView() {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (next: Partial<ListView>) =>
      setSearch((before) => writeView({ ...readView(before), page: 1, ...next }), {
        replace: true,
        preventScrollReset: true,
      }),
    [setSearch],
  );
  return { view: readView(search), change };
}

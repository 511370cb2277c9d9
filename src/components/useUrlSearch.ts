import { useCallback } from 'react';
import {
  createSearchParams,
  useNavigate,
  useSearchParams,
  type NavigateOptions,
  type URLSearchParamsInit,
} from 'react-router';

/** What the router is on its way to. */
let asked: URLSearchParams | undefined;

/**
 * `useSearchParams` for whoever also changes them. The router takes its time to a new URL, and a page may say something in it
 * before the router knows: a change begins with what was said last, so that of two in a row neither takes the other back.
 */
export function useUrlSearch() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback(
    (
      next: URLSearchParamsInit | ((last: URLSearchParams) => URLSearchParamsInit),
      options?: NavigateOptions,
    ) => {
      const last = new URLSearchParams(asked ?? window.location.search);
      const changed = createSearchParams(typeof next === 'function' ? next(last) : next);
      asked = changed;
      void Promise.resolve(navigate(`?${changed}`, options)).finally(() => {
        if (asked === changed) asked = undefined;
      });
      return changed;
    },
    [navigate],
  );
  return [search, change] as const;
}

/** Sets what has a value, and takes out what has none. */
export function withParams(search: URLSearchParams, params: Readonly<Record<string, string | undefined>>) {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '') search.delete(name);
    else search.set(name, value);
  }
  return search;
}

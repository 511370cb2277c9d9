import { useUrlSearch, withParams } from './useUrlSearch';

/** Sets a filter in the URL, where an empty one has no place. A changed filter starts again at the first page. */
export function useUrlFilter<Name extends string>() {
  const [, setSearch] = useUrlSearch();
  return (name: Name, value: string) =>
    setSearch((last) => withParams(last, { [name]: value, page: undefined }), { replace: true });
}

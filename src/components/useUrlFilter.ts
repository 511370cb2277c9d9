import { useSearchParams } from 'react-router';

/** Sets a filter in the URL, where an empty one has no place. A changed filter starts again at the first page. */
export function useUrlFilter<Name extends string>() {
  const [, setSearch] = useSearchParams();
  return (name: Name, value: string) =>
    setSearch(
      (search) => {
        if (value === '') search.delete(name);
        else search.set(name, value);
        search.delete('page');
        return search;
      },
      { replace: true },
    );
}

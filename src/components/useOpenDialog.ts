import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** The dialog that is open: by a button, or by a link with `?do=…`, which leaves the URL when it closes. */
export function useOpenDialog<Name extends string>(
  names: readonly Name[],
): [Name | undefined, (next: Name | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<Name>();
  const asked = names.find((each) => each === search.get('do'));
  const open = (next: Name | undefined) => {
    setOpened(next);
    if (search.has('do'))
      setSearch(
        (before) => {
          before.delete('do');
          return before;
        },
        { replace: true, preventScrollReset: true },
      );
  };
  return [opened ?? asked, open];
}

import { useState } from 'react';
import { useSearchParams } from 'react-router';

const BY_LINK = ['resize', 'renew', 'delete'] as const;
type Opened = 'edit' | (typeof BY_LINK)[number];

/** The dialog that is open: by a button, or by a link with `?do=…`, which leaves the URL when it closes. */
export function useOpenDialog(): [Opened | undefined, (next: Opened | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<Opened>();
  const asked = BY_LINK.find((each) => each === search.get('do'));
  const open = (next: Opened | undefined) => {
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

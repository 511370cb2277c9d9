import { useState } from 'react';
import { useLocation } from 'react-router';
import { useUrlSearch, withParams } from './useUrlSearch';

/**
 * The dialog that is open: by a button, or by a link with `?do=…`, which leaves the URL when it closes. A link opens it as soon as
 * `isAllowed`. What is open stays so: once it has done its work, that may not be allowed any more.
 */
export function useOpenDialog<Name extends string>(
  names: readonly Name[],
  isAllowed: (name: Name) => boolean = () => true,
): [Name | undefined, (next: Name | undefined) => void] {
  const { key } = useLocation();
  const [search, setSearch] = useUrlSearch();
  const [{ opened, link }, setOpened] = useState<{ opened?: Name | undefined; link?: string | undefined }>(
    {},
  );
  const asked = names.find((each) => each === search.get('do'));
  if (asked !== undefined && link !== key && isAllowed(asked)) setOpened({ opened: asked, link: key });
  const open = (next: Name | undefined) => {
    setOpened({ opened: next, link: key });
    if (search.has('do'))
      setSearch((last) => withParams(last, { do: undefined }), { replace: true, preventScrollReset: true });
  };
  return [opened, open];
}

import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { Id, RegionId } from '../../../contract/fields';
import type { CreateForm } from './useCreateForm';

/** A link from the packages brings regions and package with it: they go into the draft, once, and leave the URL. */
export function useOfferFromUrl({ set }: Pick<CreateForm, 'set'>) {
  const [search, setSearch] = useSearchParams();
  useEffect(() => {
    const requesterRegionId = RegionId.safeParse(search.get('from')).data;
    const accepterRegionId = RegionId.safeParse(search.get('to')).data;
    const packageId = Id.safeParse(search.get('package')).data;
    if (requesterRegionId === undefined && accepterRegionId === undefined) return;
    set({
      ...(requesterRegionId && { requesterRegionId }),
      ...(accepterRegionId && { accepterRegionId }),
      ...(packageId && { packageId }),
    });
    setSearch(
      (before) => {
        for (const name of ['from', 'to', 'package']) before.delete(name);
        return before;
      },
      { replace: true },
    );
  }, [search, set, setSearch]);
}

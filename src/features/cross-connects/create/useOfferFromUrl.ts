import { useEffect } from 'react';
import { useUrlSearch, withParams } from '../../../components/useUrlSearch';
import { Id, RegionId } from '../../../contract/fields';
import type { CreateForm } from './useCreateForm';

/** A link from the packages brings regions and package with it: they go into the draft, once, and leave the URL. */
export function useOfferFromUrl({ set }: Pick<CreateForm, 'set'>) {
  const [search, setSearch] = useUrlSearch();
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
    setSearch((last) => withParams(last, { from: undefined, to: undefined, package: undefined }), {
      replace: true,
    });
  }, [search, set, setSearch]);
}

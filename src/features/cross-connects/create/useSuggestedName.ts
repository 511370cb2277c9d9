import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../api/query';
import { PAGE_SIZE_MAX } from '../../../contract/operation-parts';
import type { Draft } from './draft';
import { freeName, nameStem } from './suggest-name';

/** A name for the Cross Connect between these regions that none of the account has: there for whoever types none. */
export function useSuggestedName({
  name,
  requesterRegionId,
  accepterRegionId,
}: Pick<Draft, 'name' | 'requesterRegionId' | 'accepterRegionId'>) {
  const stem = nameStem(requesterRegionId, accepterRegionId);
  const namesakes = useQuery({
    ...apiQuery('listCrossConnects', { query: { q: stem, pageSize: PAGE_SIZE_MAX } }),
    enabled: stem !== '' && name === undefined,
  });
  return freeName(stem, namesakes.data?.items.map((each) => each.name) ?? []);
}

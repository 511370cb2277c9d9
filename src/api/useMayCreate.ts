import { useQuery } from '@tanstack/react-query';
import { crossConnectCreationAllowed } from '../domain/cross-connect-lifecycle';
import { apiQuery } from './query';
import { usePermissions } from './usePermissions';

/** Whether the person may buy a further Cross Connect, and why not. */
export function useMayCreate() {
  const permissions = usePermissions();
  const quotas = useQuery(apiQuery('listQuotas', {}));
  const quota = quotas.data?.items.find(({ name }) => name === 'cross-connects');
  return crossConnectCreationAllowed({ permissions, quota });
}

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import type { CrossConnectView } from '../../contract/types';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';

/** What the person may do with a Cross Connect now, and why not. Until it is known who they are, nothing is denied. */
export function useAllowedActions(crossConnect: CrossConnectView) {
  const me = useQuery(apiQuery('getMe', {}));
  const own = crossConnect.access === 'owner';
  return crossConnectActions({
    status: crossConnect.status,
    permissions: me.data?.permissions ?? ['read', 'change', 'approve', 'spend'],
    own,
    liveConnections: own ? crossConnect.connectionCount + crossConnect.pendingCount : 0,
    deletionLock: own && crossConnect.deletionLock,
  });
}

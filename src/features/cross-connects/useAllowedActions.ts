import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import type { CrossConnectView, Me } from '../../contract/types';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';

/** What the person may do with a Cross Connect now, and why not. */
export function useAllowedActions(crossConnect: CrossConnectView) {
  return allowedActions(crossConnect, useQuery(apiQuery('getMe', {})).data);
}

/** Until it is known who they are, nothing is denied. */
export function allowedActions(crossConnect: CrossConnectView, me: Me | undefined) {
  const own = crossConnect.access === 'owner';
  return crossConnectActions({
    status: crossConnect.status,
    permissions: me?.permissions ?? ['read', 'change', 'approve', 'spend'],
    own,
    liveConnections: own ? crossConnect.connectionCount + crossConnect.pendingCount : 0,
    deletionLock: own && crossConnect.deletionLock,
  });
}

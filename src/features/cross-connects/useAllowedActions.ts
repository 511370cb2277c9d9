import { usePermissions } from '../../api/usePermissions';
import type { CrossConnectView } from '../../contract/types';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';
import type { Permission } from '../../domain/permissions';

/** What the person may do with a Cross Connect now, and why not. */
export const useAllowedActions = (crossConnect: CrossConnectView) =>
  allowedActions(crossConnect, usePermissions());

export function allowedActions(crossConnect: CrossConnectView, permissions: readonly Permission[]) {
  const own = crossConnect.access === 'owner';
  return crossConnectActions({
    status: crossConnect.status,
    permissions,
    own,
    liveConnections: own ? crossConnect.connectionCount + crossConnect.pendingCount : 0,
    deletionLock: own && crossConnect.deletionLock,
  });
}

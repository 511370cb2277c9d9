import type { Me, VpcConnection } from '../contract/types';
import { connectionActions } from '../domain/connection-lifecycle';

/** What the reader may do with it now, and why not; the conditions are those that the service checked again. */
export const connectionActionsOf = (connection: VpcConnection, me: Pick<Me, 'user' | 'permissions'>) =>
  connectionActions({
    status: connection.status,
    permissions: me.permissions,
    sides: connection.sides,
    ownRequest: connection.requestedBy.id === me.user.id,
    twoPersonApproval: connection.twoPersonApproval,
    replaced: connection.replacedBy !== undefined,
    crossConnectActive: connection.crossConnect.status === 'ACTIVE',
    conditionsViolated: (connection.check?.violations.length ?? 0) > 0,
  });

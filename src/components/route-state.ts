import type { ConnectionStatus, CrossConnectStatus } from '../contract/types';

export type RouteState = 'usable' | 'waiting' | 'moving' | 'leaving' | 'stopped';

/** Ended connections hold no route; they are here so that a new status does not compile unnoticed. */
const STATE: Record<ConnectionStatus, RouteState> = {
  PENDING_ACCEPTANCE: 'waiting',
  PROVISIONING: 'moving',
  ACTIVE: 'usable',
  DELETING: 'leaving',
  DELETED: 'stopped',
  REJECTED: 'stopped',
  CANCELLED: 'stopped',
  EXPIRED: 'stopped',
  FAILED: 'stopped',
};

/** An expired Cross Connect carries nothing, whatever its connections say. */
export const routeState = (connection: ConnectionStatus, crossConnect: CrossConnectStatus): RouteState =>
  connection === 'ACTIVE' && crossConnect === 'EXPIRED' ? 'stopped' : STATE[connection];

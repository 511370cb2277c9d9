import type { ConnectionStatus, CrossConnectStatus } from '../contract/types';
import { standingOf, type Standing } from '../domain/standing';

export type RouteState = 'usable' | 'waiting' | 'moving' | 'leaving' | 'stopped';

/** Ended connections hold no route; they are here so that a new status does not compile unnoticed. */
const STATE: Record<Standing, RouteState> = {
  PENDING_ACCEPTANCE: 'waiting',
  PROVISIONING: 'moving',
  ACTIVE: 'usable',
  STOPPED: 'stopped',
  DELETING: 'leaving',
  DELETED: 'stopped',
  REJECTED: 'stopped',
  CANCELLED: 'stopped',
  EXPIRED: 'stopped',
  FAILED: 'stopped',
};

export const routeState = (connection: ConnectionStatus, crossConnect: CrossConnectStatus): RouteState =>
  STATE[standingOf(connection, crossConnect)];

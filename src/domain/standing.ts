import { CONNECTION_STATUSES, type ConnectionStatus } from './connection-lifecycle';
import type { CrossConnectStatus } from './cross-connect-lifecycle';

/** How a connection stands: its status, or `STOPPED` where its Cross Connect carries nothing of it any more. */
export const STANDINGS = [...CONNECTION_STATUSES, 'STOPPED'] as const;
export type Standing = (typeof STANDINGS)[number];

/** It was paid for, or should have been built, and carries nothing. */
export const hasStopped = (status: CrossConnectStatus) => status === 'EXPIRED' || status === 'FAILED';

/** What is not active yet, or is going, stands as it would anywhere. */
export const standingOf = (connection: ConnectionStatus, crossConnect: CrossConnectStatus): Standing =>
  connection === 'ACTIVE' && hasStopped(crossConnect) ? 'STOPPED' : connection;

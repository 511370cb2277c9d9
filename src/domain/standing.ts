import { CONNECTION_STATUSES, LIVE_STATUSES, type ConnectionStatus } from './connection-lifecycle';
import type { CrossConnectStatus } from './cross-connect-lifecycle';

/** How a connection stands: its status, or `STOPPED` where its Cross Connect carries nothing of it any more. */
export const STANDINGS = [...CONNECTION_STATUSES, 'STOPPED'] as const;
export type Standing = (typeof STANDINGS)[number];
/** What a picture of the network shows: it has no connection that has ended. */
export const SHOWN_STANDINGS = [...LIVE_STATUSES, 'STOPPED'] as const satisfies readonly Standing[];

/** It was paid for, or should have been built, and carries nothing. */
export const hasStopped = (status: CrossConnectStatus) => status === 'EXPIRED' || status === 'FAILED';

/** What is not active yet, or is going, stands as it would anywhere. */
export const standingOf = (connection: ConnectionStatus, crossConnect: CrossConnectStatus): Standing =>
  connection === 'ACTIVE' && hasStopped(crossConnect) ? 'STOPPED' : connection;

/** The same for the connections of a whole network. */
export function standingsIn(crossConnects: readonly { id: string; status: CrossConnectStatus }[]) {
  const statuses = new Map(crossConnects.map(({ id, status }) => [id, status]));
  return (connection: { status: ConnectionStatus; crossConnectId: string }) =>
    standingOf(connection.status, statuses.get(connection.crossConnectId) ?? 'ACTIVE');
}

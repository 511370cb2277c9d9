import { mustParseCidr, overlaps } from './cidr';
import type { ConnectionStatus } from './connection-lifecycle';

interface End {
  readonly vpcId: string;
  readonly cidr: string;
  readonly regionId: string;
}
/** What the routes need to know of a connection. */
export interface RoutedConnection {
  readonly id: string;
  readonly crossConnectId: string;
  readonly requester: End;
  readonly accepter: End;
  readonly status: ConnectionStatus;
}
export interface Route {
  /** CIDR of the other side's VPC. */
  readonly destination: string;
  readonly via: { crossConnectId: string; connectionId: string; vpcId: string; regionId: string };
  /** The status of the connection it comes from: only ACTIVE carries traffic. */
  readonly state: ConnectionStatus;
  /** Connections whose routes compete for some of the same addresses. */
  readonly ambiguousWith: string[];
}

/** What each side learns when two VPCs are connected: a route to the other's CIDR. */
export const routesGained = <E extends End>(requester: E, accepter: E) => ({
  requester: { destination: accepter.cidr, vpcId: accepter.vpcId, regionId: accepter.regionId },
  accepter: { destination: requester.cidr, vpcId: requester.vpcId, regionId: requester.regionId },
});

const HOLDS_ROUTE: ReadonlySet<ConnectionStatus> = new Set([
  'PENDING_ACCEPTANCE',
  'PROVISIONING',
  'ACTIVE',
  'DELETING',
]);

/** The routes of a VPC, one per live connection, by destination; computed from configuration. */
export function effectiveRoutes(vpcId: string, connections: readonly RoutedConnection[]): Route[] {
  const routes = connections
    .filter(({ status }) => HOLDS_ROUTE.has(status))
    .filter(({ requester, accepter }) => requester.vpcId === vpcId || accepter.vpcId === vpcId)
    .map(({ id, crossConnectId, requester, accepter, status }) => {
      const peer = requester.vpcId === vpcId ? accepter : requester;
      return {
        range: mustParseCidr(peer.cidr),
        destination: peer.cidr,
        via: { crossConnectId, connectionId: id, vpcId: peer.vpcId, regionId: peer.regionId },
        state: status,
      };
    });
  return routes
    .map(({ range, ...route }) => ({
      ...route,
      ambiguousWith: routes
        .filter((other) => other.via.connectionId !== route.via.connectionId && overlaps(other.range, range))
        .map((other) => other.via.connectionId),
    }))
    .sort((a, b) => mustParseCidr(a.destination).first - mustParseCidr(b.destination).first);
}

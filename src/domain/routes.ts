import { formatCidr, mustParseCidr } from './cidr';
import { buildCidrIndex } from './cidr-index';
import { isLive, type ConnectionStatus } from './connection-lifecycle';

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
  /** CIDR of the other side's VPC, without host bits. */
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

/**
 * The routes of a VPC, computed from configuration: one per live connection, a request's too, by destination, the wider first.
 * Never transitive: a VPC learns of its own peers only.
 */
export function effectiveRoutes(vpcId: string, connections: readonly RoutedConnection[]): Route[] {
  const routes = connections
    .filter(
      ({ status, requester, accepter }) =>
        isLive(status) && [requester.vpcId, accepter.vpcId].includes(vpcId),
    )
    .map(({ id, crossConnectId, requester, accepter, status }) => {
      const peer = requester.vpcId === vpcId ? accepter : requester;
      const range = mustParseCidr(peer.cidr);
      const via = { crossConnectId, connectionId: id, vpcId: peer.vpcId, regionId: peer.regionId };
      return { range, destination: formatCidr(range), via, state: status };
    })
    .sort(
      (a, b) =>
        a.range.first - b.range.first ||
        a.range.prefix - b.range.prefix ||
        (a.via.connectionId < b.via.connectionId ? -1 : 1),
    );
  const index = buildCidrIndex(routes, ({ range }) => range);
  return routes.map(({ range, ...route }) => ({
    ...route,
    ambiguousWith: index
      .overlapping(range)
      .map(({ via }) => via.connectionId)
      .filter((id) => id !== route.via.connectionId),
  }));
}

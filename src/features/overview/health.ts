import type { CrossConnect, Topology, VpcConnection } from '../../contract/types';
import { isMoving } from '../../domain/connection-lifecycle';
import { isMovingStatus } from '../../domain/cross-connect-lifecycle';

/** How many are under way, and how many have failed and were not asked for again. */
export function healthOf(
  crossConnects: readonly Pick<CrossConnect, 'status'>[],
  { connections }: Pick<Topology, 'connections'>,
  cameToNothing: readonly Pick<VpcConnection, 'status' | 'replacedBy'>[],
) {
  return {
    moving: {
      crossConnects: crossConnects.filter(({ status }) => isMovingStatus(status)).length,
      connections: connections.filter(({ status }) => isMoving(status)).length,
    },
    failed: {
      crossConnects: crossConnects.filter(({ status }) => status === 'FAILED').length,
      connections: cameToNothing.filter(
        ({ status, replacedBy }) => status === 'FAILED' && replacedBy === undefined,
      ).length,
    },
  };
}

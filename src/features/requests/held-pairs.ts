import type { Topology, VpcConnection } from '../../contract/types';
import { buildNetwork } from '../../domain/connection-rules';
import { verdictChanges } from '../../domain/consequences';

/**
 * Other pairs of the reader's that could be requested, were it not for this request. A request that waits holds its place
 * as an accepted one does, so these are both what stays blocked when it is accepted and what comes free when it is not.
 */
export function heldPairs(topology: Topology, request: VpcConnection) {
  const { crossConnect, id } = request;
  const without = buildNetwork({
    ...topology,
    connections: topology.connections.filter((each) => each.id !== id),
  });
  const ids = (regionId: string) =>
    topology.vpcs.filter((vpc) => vpc.regionId === regionId).map((vpc) => vpc.id);
  const vpcs = new Map(topology.vpcs.map((vpc) => [vpc.id, vpc]));
  const { blocked } = verdictChanges(without, buildNetwork(topology), [
    {
      crossConnectId: crossConnect.id,
      requesterVpcIds: ids(crossConnect.requesterRegionId),
      accepterVpcIds: ids(crossConnect.accepterRegionId),
    },
  ]);
  return blocked.flatMap(({ pair, codes }) => {
    const [requester, accepter] = [vpcs.get(pair.requesterVpcId), vpcs.get(pair.accepterVpcId)];
    if (requester === undefined || accepter === undefined || !(requester.own || accepter.own)) return [];
    return [
      {
        key: `${requester.id} ${accepter.id}`,
        name: `${requester.name ?? requester.cidr} ↔ ${accepter.name ?? accepter.cidr}`,
        codes,
      },
    ];
  });
}

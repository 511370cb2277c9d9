import type { Topology } from '../contract/types';
import { verdictChanges, type VerdictChange, type VerdictChanges } from '../domain/consequences';
import type { RulePair } from '../domain/connection-rules';
import { buildNetwork, type Network } from '../domain/network';
import { reachChanges, type ReachChange } from '../domain/reach-changes';

/** Every pair that the reader has a part in, in every Cross Connect that the reader sees. */
export function pairChanges(topology: Topology, before: Network, after: Network): VerdictChanges {
  const vpcs = [...after.vpcs.values()];
  const inRegion = (region: string) => vpcs.filter(({ regionId }) => regionId === region).map(({ id }) => id);
  const foreign = new Set(topology.vpcs.filter(({ own }) => !own).map(({ id }) => id));
  const all = verdictChanges(
    before,
    after,
    topology.crossConnects.map(({ id, requesterRegionId, accepterRegionId }) => ({
      crossConnectId: id,
      requesterVpcIds: inRegion(requesterRegionId).filter((vpcId) => before.vpcs.has(vpcId)),
      accepterVpcIds: inRegion(accepterRegionId).filter((vpcId) => before.vpcs.has(vpcId)),
    })),
  );
  const ours = ({ pair }: VerdictChange) =>
    !foreign.has(pair.requesterVpcId) || !foreign.has(pair.accepterVpcId);
  return {
    blocked: all.blocked.filter(ours),
    freed: all.freed.filter(ours),
    warned: all.warned.filter(ours),
    cleared: all.cleared.filter(ours),
  };
}

/** What ending these connections, or withdrawing these requests, does to everything else. */
export function changesWithout(topology: Topology, connectionIds: readonly string[]) {
  const before = buildNetwork(topology);
  const after = buildNetwork({
    ...topology,
    connections: topology.connections.filter(({ id }) => !connectionIds.includes(id)),
  });
  const own = new Set(
    topology.connections
      .filter(({ id }) => connectionIds.includes(id))
      .map((each) => [each.requesterVpcId, each.accepterVpcId].sort().join(' ')),
  );
  return {
    pairs: pairChanges(topology, before, after),
    /** Of other VPCs than those whose connection ends. */
    reach: reachChanges(before, after).filter(({ vpcIds }) => !own.has(vpcIds.join(' '))),
  };
}

/** Who reaches whom once these requests are accepted and set up. */
export function reachIfAccepted(topology: Topology, connectionIds: readonly string[]): ReachChange[] {
  const connections = topology.connections.map((each) =>
    connectionIds.includes(each.id) ? { ...each, status: 'ACTIVE' as const } : each,
  );
  return reachChanges(buildNetwork(topology), buildNetwork({ ...topology, connections }));
}

/** For `Explain`: the network as it is without the request itself, and the request's pair. */
export function mendingOf(
  topology: Topology | undefined,
  request: { id: string; crossConnectId: string; requester: { vpcId: string }; accepter: { vpcId: string } },
) {
  const pair: RulePair = {
    crossConnectId: request.crossConnectId,
    requesterVpcId: request.requester.vpcId,
    accepterVpcId: request.accepter.vpcId,
  };
  const known = (vpcId: string) => topology?.vpcs.some(({ id }) => id === vpcId) === true;
  if (topology === undefined || !known(pair.requesterVpcId) || !known(pair.accepterVpcId)) return undefined;
  const connections = topology.connections.filter(({ id }) => id !== request.id);
  return { network: buildNetwork({ ...topology, connections }), pair };
}

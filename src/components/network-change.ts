import type { Topology } from '../contract/types';
import { verdictChanges, type VerdictChange, type VerdictChanges } from '../domain/consequences';
import { judgePair, regionMismatch, type RulePair } from '../domain/connection-rules';
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
  const reach = reachChanges(before, after);
  const isOwn = ({ vpcIds }: ReachChange) => own.has(vpcIds.join(' '));
  return {
    pairs: pairChanges(topology, before, after),
    /** Of other VPCs than those whose connection ends. */
    reach: reach.filter((each) => !isOwn(each)),
    /** Of those whose connection ends. */
    ownReach: reach.filter(isOwn),
  };
}

/** Pairs that come apart and could be connected again through another Cross Connect: being connected was all that was in the way. */
function freedElsewhere(topology: Topology, crossConnectId: string): VerdictChange[] {
  const ended = topology.connections.filter((each) => each.crossConnectId === crossConnectId);
  const others = topology.crossConnects.filter(({ id, own }) => own && id !== crossConnectId);
  const after = buildNetwork({
    ...topology,
    connections: topology.connections.filter((each) => each.crossConnectId !== crossConnectId),
  });
  return ended.flatMap(({ requesterVpcId: one, accepterVpcId: other }) =>
    others.flatMap((each) =>
      (
        [
          [one, other],
          [other, one],
        ] as const
      ).flatMap(([requesterVpcId, accepterVpcId]): VerdictChange[] => {
        const [requester, accepter] = [after.vpcs.get(requesterVpcId), after.vpcs.get(accepterVpcId)];
        if (requester === undefined || accepter === undefined) return [];
        if (regionMismatch(each, requester, accepter) !== undefined) return [];
        const pair = { crossConnectId: each.id, requesterVpcId, accepterVpcId };
        const { verdict } = judgePair(after, pair);
        if (verdict !== 'eligible' && verdict !== 'warned') return [];
        return [{ pair, before: 'blocked', after: verdict, codes: [2010] }];
      }),
    ),
  );
}

/** What deleting a Cross Connect with all that is connected through it does; other pairs of its own are gone with it. */
export function changesWithoutCrossConnect(topology: Topology, crossConnectId: string) {
  const ended = topology.connections.filter((each) => each.crossConnectId === crossConnectId);
  const { pairs, reach, ownReach } = changesWithout(
    topology,
    ended.map(({ id }) => id),
  );
  const elsewhere = (some: VerdictChange[]) =>
    some.filter(({ pair }) => pair.crossConnectId !== crossConnectId);
  return {
    pairs: {
      blocked: elsewhere(pairs.blocked),
      freed: [...elsewhere(pairs.freed), ...freedElsewhere(topology, crossConnectId)],
      warned: elsewhere(pairs.warned),
      cleared: elsewhere(pairs.cleared),
    },
    reach: [...ownReach, ...reach],
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

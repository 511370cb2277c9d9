import {
  buildNetwork,
  judgePair,
  judgePairs,
  withPairs,
  type Network,
  type PairJudgement,
} from '../../domain/connection-rules';
import { pairChanges } from '../../components/network-change';
import { fork } from '../../domain/network';
import { reachChanges } from '../../domain/reach-changes';
import type { CrossConnect, Pair, Side, Topology } from '../../contract/types';
import type { Draft } from './draft';

export interface PairVpc {
  id: string;
  name: string;
  cidr: string;
  regionId: string;
  accountName: string;
  own: boolean;
  links: number;
}

/** Everything that the wizard judges with, made of what the console has read. */
export interface Pairing {
  crossConnect: CrossConnect;
  requesters: PairVpc[];
  accepters: PairVpc[];
  vpcs: ReadonlyMap<string, PairVpc>;
  network: Network;
}

export function createPairing(
  crossConnect: CrossConnect,
  topology: Topology,
  peers: Draft['peers'],
): Pairing {
  const links = (id: string) =>
    topology.connections.filter(({ requesterVpcId, accepterVpcId }) =>
      [requesterVpcId, accepterVpcId].includes(id),
    ).length;
  const known: PairVpc[] = topology.vpcs.map((vpc) => ({
    ...vpc,
    name: vpc.name ?? vpc.id,
    links: links(vpc.id),
  }));
  const added: PairVpc[] = peers
    .filter(({ vpcId }) => !known.some(({ id }) => id === vpcId))
    .map(({ vpcId, ...peer }) => ({ id: vpcId, name: vpcId, own: false, links: 0, ...peer }));
  const all = [...known, ...added];
  const told = new Set(peers.map(({ vpcId }) => vpcId));
  const inThis = new Set(
    topology.connections
      .filter(({ crossConnectId }) => crossConnectId === crossConnect.id)
      .map(({ accepterVpcId }) => accepterVpcId),
  );
  return {
    crossConnect,
    requesters: all.filter(({ own, regionId }) => own && regionId === crossConnect.requesterRegionId),
    accepters: all.filter(
      ({ own, id, regionId }) =>
        regionId === crossConnect.accepterRegionId && (own || told.has(id) || inThis.has(id)),
    ),
    vpcs: new Map(all.map((vpc) => [vpc.id, vpc])),
    network: buildNetwork({
      vpcs: all,
      connections: topology.connections,
      crossConnects: topology.crossConnects,
    }),
  };
}

const rulePair = ({ crossConnect }: Pairing, pair: Pair) => ({ crossConnectId: crossConnect.id, ...pair });

/** Judges the chosen pairs in order, as the service will. */
export const judgeChosen = (pairing: Pairing, pairs: readonly Pair[]): PairJudgement[] =>
  judgePairs(
    pairing.network,
    pairs.map((pair) => rulePair(pairing, pair)),
  );

/** Judges a further pair, with those chosen before already in their places. */
export function judgeFurther(pairing: Pairing, chosen: readonly Pair[], pair: Pair): PairJudgement {
  const reserved = withPairs(
    pairing.network,
    chosen.map((each) => rulePair(pairing, each)),
  );
  return judgePair(reserved, rulePair(pairing, pair));
}

/** What the request would do to other pairs, in this Cross Connect and in others. */
export function consequencesOf(pairing: Pairing, topology: Topology, pairs: readonly Pair[]) {
  const after = withPairs(
    pairing.network,
    pairs.map((pair) => rulePair(pairing, pair)),
  );
  return pairChanges(topology, pairing.network, after);
}

/** Who reaches whom once all of them are connected. */
export function reachOf(pairing: Pairing, pairs: readonly Pair[]) {
  const { network: after, add } = fork(pairing.network);
  for (const pair of pairs) add({ ...rulePair(pairing, pair), status: 'ACTIVE' });
  return reachChanges(pairing.network, after);
}

export const pairOf = (picked: { side: Side; vpcId: string }, otherId: string): Pair =>
  picked.side === 'requester'
    ? { requesterVpcId: picked.vpcId, accepterVpcId: otherId }
    : { requesterVpcId: otherId, accepterVpcId: picked.vpcId };

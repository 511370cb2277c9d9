import type { Topology } from '../../contract/types';
import type { WantedPeer } from '../../domain/address-space';

/** For which new VPC a block is looked for: its region, and with which VPCs it shall be connected, through what. */
export interface Wish {
  regionId: string;
  peers: WantedPeer[];
}
export const writePeer = ({ crossConnectId, peerVpcId }: WantedPeer) => `${crossConnectId}~${peerVpcId}`;

/** The side of a Cross Connect on which a VPC of the region would stand; undefined where it has no end there. */
export function sideIn(
  topology: Topology,
  crossConnectId: string,
  regionId: string,
): WantedPeer['newSide'] | undefined {
  const found = topology.crossConnects.find(({ id }) => id === crossConnectId);
  if (found?.requesterRegionId === regionId) return 'requester';
  return found?.accepterRegionId === regionId ? 'accepter' : undefined;
}

/** From the URL; what does not fit the network any more is left out. */
export function readWish(search: URLSearchParams, topology: Topology): Wish | undefined {
  const regionId = search.get('new') ?? '';
  if (!topology.regions.some(({ id }) => id === regionId)) return undefined;
  const peers = search.getAll('peer').flatMap((text): WantedPeer[] => {
    const [crossConnectId = '', peerVpcId = ''] = text.split('~');
    const newSide = sideIn(topology, crossConnectId, regionId);
    const known = topology.vpcs.some(({ id }) => id === peerVpcId);
    return newSide === undefined || !known ? [] : [{ crossConnectId, peerVpcId, newSide }];
  });
  return { regionId, peers };
}

/** Every VPC at the other end of every Cross Connect that ends in the region. */
export function possiblePeers(topology: Topology, regionId: string): (WantedPeer & { label: string })[] {
  return topology.crossConnects.flatMap(({ id, name, requesterRegionId, accepterRegionId, status }) => {
    const newSide = sideIn(topology, id, regionId);
    if (newSide === undefined || status !== 'ACTIVE') return [];
    const otherRegion = newSide === 'requester' ? accepterRegionId : requesterRegionId;
    return topology.vpcs
      .filter((vpc) => vpc.regionId === otherRegion)
      .map((vpc) => ({
        ...{ crossConnectId: id, peerVpcId: vpc.id, newSide },
        label: `${vpc.name ?? vpc.id} · ${vpc.cidr} · ${name}`,
      }));
  });
}

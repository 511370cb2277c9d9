import fc from 'fast-check';
import { containsAddress, mustParseCidr } from './cidr';
import type { NetworkData } from './connection-rules';
import type { CrossConnectStatus } from './cross-connect-lifecycle';
import { networkOf, someNetwork } from './test-networks';

/** For tests only: random networks that route, and the way of a packet by scanning. */

const STATUSES: CrossConnectStatus[] = ['ACTIVE', 'ACTIVE', 'CHANGING', 'EXPIRED', 'PROVISIONING', 'FAILED'];
/** Networks whose Cross Connects are in any state. */
export const someRouted = fc
  .tuple(
    fc.oneof(networkOf([15, 16, 17, 32]), someNetwork),
    fc.constantFrom(...STATUSES),
    fc.constantFrom(...STATUSES),
  )
  .map(([data, x, y]): NetworkData => ({
    ...data,
    // Of any state, every other one is up.
    connections: data.connections.map((each, index) => (index % 2 ? { ...each, status: 'ACTIVE' } : each)),
    crossConnects: [
      { id: 'X', requesterRegionId: 'A', accepterRegionId: 'B', status: x },
      { id: 'Y', requesterRegionId: 'B', accepterRegionId: 'C', status: y },
    ],
  }));
/** One way by scanning: whose range holds the address longest among the peers that carry. */
export function naiveWay(data: NetworkData, from: string, to: string, address: number): boolean {
  const rangeOf = (id: string) => mustParseCidr(data.vpcs.find((vpc) => vpc.id === id)!.cidr);
  if (containsAddress(rangeOf(from), address)) return false;
  const peers = new Set<string>();
  for (const { status, crossConnectId, requesterVpcId, accepterVpcId } of data.connections) {
    const pipe = data.crossConnects?.find(({ id }) => id === crossConnectId)?.status;
    if (status !== 'ACTIVE' || (pipe !== 'ACTIVE' && pipe !== 'CHANGING')) continue;
    if (requesterVpcId === from) peers.add(accepterVpcId);
    if (accepterVpcId === from) peers.add(requesterVpcId);
  }
  const holding = [...peers].filter((id) => containsAddress(rangeOf(id), address));
  const longest = Math.max(...holding.map((id) => rangeOf(id).prefix));
  const best = holding.filter((id) => rangeOf(id).prefix === longest);
  return best.length === 1 && best[0] === to;
}

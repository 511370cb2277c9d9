import fc from 'fast-check';
import { containsAddress, mustParseCidr } from './cidr';
import { buildNetwork, type NetworkData } from './connection-rules';
import type { CrossConnectStatus } from './cross-connect-lifecycle';
import { checkReach } from './reachability';
import { mend } from './remedy';
import { ids, networkOf, someNetwork } from './test-networks';

/** For tests only: the running example, random networks that route, and the way of a packet by scanning. */

/** The running example: two regions, four VPCs, three connections in one Cross Connect. */
export const example = (change: Partial<NetworkData> = {}): NetworkData => ({
  vpcs: [
    { id: 'HCM1', cidr: '10.10.0.0/16', regionId: 'HCM03' },
    { id: 'HCM2', cidr: '10.11.0.0/16', regionId: 'HCM03' },
    { id: 'HAN1', cidr: '10.13.0.0/16', regionId: 'HAN01' },
    { id: 'HAN2', cidr: '10.14.0.0/16', regionId: 'HAN01' },
  ],
  crossConnects: [{ id: 'X', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', status: 'ACTIVE' }],
  connections: [
    ['HCM1', 'HAN1'],
    ['HCM1', 'HAN2'],
    ['HCM2', 'HAN2'],
  ].map(([requesterVpcId = '', accepterVpcId = ''], index) => ({
    ...{ id: `c${index}`, crossConnectId: 'X', requesterVpcId, accepterVpcId },
    status: 'ACTIVE',
  })),
  ...change,
});
/** Of VPCs, by their ids, or of addresses. */
export const ask = (data: NetworkData, from: string, to: string) => {
  const network = buildNetwork(data);
  const place = (text: string) => (/^\d/.test(text) ? { address: text } : { vpcId: text });
  const reach = checkReach(network, place(from), place(to));
  return { ...reach, ...mend(network, reach) };
};
/** One more connection that does not carry yet, or no more. */
export const oneMore = (status: 'PENDING_ACCEPTANCE' | 'PROVISIONING' | 'DELETING') =>
  example({
    connections: [
      ...example().connections,
      { id: 'new', crossConnectId: 'X', requesterVpcId: 'HCM2', accepterVpcId: 'HAN1', status },
    ],
  });
export const inState = (status: CrossConnectStatus) =>
  example({ crossConnects: [{ id: 'X', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', status }] });

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
/** Between two VPCs, every other time between those of a connection. */
export const someQuestion = fc.record({
  from: fc.constantFrom(...ids),
  to: fc.constantFrom(...ids),
  along: fc.option(fc.nat()),
  offsets: fc.tuple(fc.nat(), fc.nat()),
});
export type Question = typeof someQuestion extends fc.Arbitrary<infer Q> ? Q : never;
export function endsOf(data: NetworkData, { from, to, along }: Question): [string, string] {
  const link = along === null ? undefined : data.connections[along % Math.max(1, data.connections.length)];
  return link === undefined ? [from, to] : [link.requesterVpcId, link.accepterVpcId];
}
export const placeIn = (data: NetworkData, vpcId: string, offset: number) => {
  const range = mustParseCidr(data.vpcs.find(({ id }) => id === vpcId)!.cidr);
  return { vpcId, address: range.first + (offset % (range.last - range.first + 1)) };
};

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

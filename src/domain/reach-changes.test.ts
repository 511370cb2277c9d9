import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsAddress, mustParseCidr } from './cidr';
import { isLive } from './connection-lifecycle';
import { buildNetwork, type NetworkData } from './connection-rules';
import { reachChanges, type MutualReach } from './reach-changes';
import { ids, somePair } from './test-networks';
import { naiveWay, someRouted } from './test-routing';

const vpcs = [
  { id: 'R1', cidr: '10.10.0.0/16', regionId: 'A' },
  { id: 'A1', cidr: '10.13.0.0/16', regionId: 'B' },
  { id: 'A2', cidr: '10.13.0.0/17', regionId: 'B' },
  { id: 'A3', cidr: '10.13.0.0/16', regionId: 'C' },
];
const link = (requesterVpcId: string, accepterVpcId: string) => ({
  ...{ id: `${requesterVpcId}~${accepterVpcId}`, crossConnectId: 'X', requesterVpcId, accepterVpcId },
  status: 'ACTIVE' as const,
});
const told = (before: NetworkData, after: NetworkData) =>
  reachChanges(buildNetwork(before), buildNetwork(after)).map(
    (each) => `${each.vpcIds.join()}: ${each.before} → ${each.after}`,
  );

describe('beside a connection with 10.13.0.0/16', () => {
  const one = { vpcs, connections: [link('R1', 'A1')] };
  it('one with a part of it takes that part away', () => {
    const both = { vpcs, connections: [link('R1', 'A1'), link('R1', 'A2')] };
    expect(told(one, both).toSorted()).toEqual(['A1,R1: all → part', 'A2,R1: none → all']);
    expect(told(both, one).toSorted()).toEqual(['A1,R1: part → all', 'A2,R1: all → none']);
  });
  it('one with the same addresses takes all and gets nothing: nobody knows which is meant', () => {
    expect(told(one, { vpcs, connections: [link('R1', 'A1'), link('R1', 'A3')] })).toEqual([
      'A1,R1: all → none',
    ]);
  });
  it('a VPC that is not there before or after reaches nobody', () => {
    const before = { vpcs: vpcs.slice(0, 2), connections: one.connections };
    const both = { vpcs, connections: [link('R1', 'A1'), link('R1', 'A2')] };
    expect(told(before, both).toSorted()).toEqual(['A1,R1: all → part', 'A2,R1: none → all']);
    expect(told(both, before).toSorted()).toEqual(['A1,R1: part → all', 'A2,R1: all → none']);
  });
  it('a VPC that gets other addresses may stand in the way of another peer', () => {
    const apart = [...vpcs.slice(0, 2), { id: 'A2', cidr: '10.14.0.0/16', regionId: 'B' }];
    const connections = [link('R1', 'A1'), link('R1', 'A2')];
    expect(told({ vpcs: apart, connections }, { vpcs, connections })).toEqual(['A1,R1: all → part']);
  });
});

/** By asking for the addresses at which any CIDR begins, and those after one ends: in between nothing changes. */
function naiveReach(data: NetworkData, one: string, other: string): MutualReach {
  const rangeOf = (id: string) => mustParseCidr(data.vpcs.find((vpc) => vpc.id === id)!.cidr);
  const edges = data.vpcs.flatMap(({ id }) => [rangeOf(id).first, rangeOf(id).last + 1]);
  const shares = [
    [one, other],
    [other, one],
  ].map(([from = '', to = '']) => {
    const asked = edges.filter((address) => containsAddress(rangeOf(to), address));
    const led = asked.filter((address) => naiveWay(data, from, to, address));
    return led.length === 0 ? 'none' : led.length === asked.length ? 'all' : 'part';
  });
  return shares.includes('none') ? 'none' : shares.includes('part') ? 'part' : 'all';
}

it('tells exactly the pairs of VPCs whose reach a change turns', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      someRouted,
      fc.array(somePair, { maxLength: 2 }),
      fc.nat(),
      fc.option(fc.constantFrom(...ids)),
      (data, pairs, gone, readdressed) => {
        const live = data.connections.filter(({ status }) => isLive(status));
        const after: NetworkData = {
          ...data,
          vpcs: data.vpcs.map((vpc) => (vpc.id === readdressed ? { ...vpc, cidr: '10.3.0.0/17' } : vpc)),
          connections: [
            ...live.filter((_, index) => index !== gone % Math.max(1, live.length)),
            ...pairs.map((pair, index) => ({ ...pair, id: `new ${index}`, status: 'ACTIVE' as const })),
          ],
        };
        const expected = ids.flatMap((one, index) =>
          ids.slice(index + 1).flatMap((other) => {
            const [was, is] = [naiveReach(data, one, other), naiveReach(after, one, other)];
            return was === is ? [] : [`${one},${other}: ${was} → ${is}`];
          }),
        );
        expected.forEach((each) => seen.add(each.split(': ')[1] ?? ''));
        expect(told(data, after).toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 1000 },
  );
  expect(seen.size).toBe(6);
});

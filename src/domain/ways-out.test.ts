import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, parseCidr } from './cidr';
import { isLive } from './connection-lifecycle';
import { buildNetwork, judgePair, type NetworkData, type RulePair } from './connection-rules';
import { networkOf, someNetwork, somePair } from './test-networks';
import { waysOut } from './ways-out';

const crossConnects: NetworkData['crossConnects'] = [
  { id: 'X', requesterRegionId: 'A', accepterRegionId: 'B', status: 'ACTIVE' },
  { id: 'Y', requesterRegionId: 'B', accepterRegionId: 'A', status: 'ACTIVE' },
];
// Few connections, so that every set of them can be tried.
const networks = fc
  .oneof(someNetwork, networkOf([15, 16, 17, 32]))
  .map((data): NetworkData => ({ ...data, crossConnects, connections: data.connections.slice(0, 7) }));
const without = (data: NetworkData, gone: readonly string[]): NetworkData => ({
  ...data,
  connections: data.connections.filter(({ id }) => !gone.includes(id ?? '')),
});
const isBlocked = (data: NetworkData, pair: RulePair) =>
  judgePair(buildNetwork(data), pair).verdict === 'blocked';
const moved = (data: NetworkData, vpcId: string, cidr: string): NetworkData => ({
  ...data,
  vpcs: data.vpcs.map((vpc) => (vpc.id === vpcId ? { ...vpc, cidr } : vpc)),
});
const waysOf = (data: NetworkData, pair: RulePair) => waysOut(buildNetwork(data), pair);

/** How many connections have to go at the least, by trying every set of them; undefined where not even all are enough. */
function fewest(data: NetworkData, pair: RulePair): number | undefined {
  const live = data.connections.flatMap(({ id = '', status }) => (isLive(status) ? [id] : []));
  const sets = Array.from({ length: 2 ** live.length }, (_, bits) =>
    live.filter((_, at) => bits & (1 << at)),
  );
  return sets.filter((gone) => !isBlocked(without(data, gone), pair)).sort((a, b) => a.length - b.length)[0]
    ?.length;
}
/** A block that overlaps with nothing at all. */
const FREE = '192.168.0.0/16';
const isRoomFor = ({ vpcs }: NetworkData) =>
  vpcs.every(({ cidr }) => !overlaps(parseCidr(cidr)!, parseCidr(FREE)!));

it('every way out really leads out', () => {
  const seen = { elsewhere: 0, remove: 0, readdress: 0 };
  let tried = 0;
  fc.assert(
    fc.property(networks, somePair, fc.nat(), (data, pair, pick) => {
      tried++;
      for (const way of waysOf(data, pair)) {
        seen[way.kind] += 1;
        if (way.kind === 'elsewhere') expect(isBlocked(data, way.pair)).toBe(false);
        else if (way.kind === 'remove') expect(isBlocked(without(data, way.connectionIds), pair)).toBe(false);
        else {
          const block = way.blocks[pick % way.blocks.length]!;
          expect(isBlocked(without(moved(data, way.vpcId, block), way.connectionIds), pair)).toBe(false);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(tried / 300);
});

it('no smaller set of connections frees the pair, and removing is offered wherever it helps', () => {
  const seen = new Set<number | undefined>();
  fc.assert(
    fc.property(networks, somePair, (data, pair) => {
      const remove = waysOf(data, pair).find(({ kind }) => kind === 'remove');
      const least = isBlocked(data, pair) ? fewest(data, pair) : undefined;
      expect(remove && 'connectionIds' in remove ? remove.connectionIds.length : undefined).toBe(least);
      seen.add(least);
    }),
    { numRuns: 2000 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([undefined, 1, 2, 3]));
});

it('where a VPC gets other addresses, no smaller set has to go besides, and none where nobody stands in the way', () => {
  const seen = new Set<number | undefined>();
  fc.assert(
    fc.property(
      networks.filter(isRoomFor),
      somePair,
      fc.constantFrom('requesterVpcId', 'accepterVpcId'),
      (data, pair, end) => {
        fc.pre(isBlocked(data, pair) && pair.requesterVpcId !== pair.accepterVpcId);
        const [way] = waysOf(data, pair).flatMap((each) =>
          each.kind === 'readdress' && each.vpcId === pair[end] ? [each] : [],
        );
        const least = fewest(moved(data, pair[end], FREE), pair);
        if (way !== undefined) {
          expect(way.connectionIds.length).toBe(least);
          expect(way.blocks).toContain(FREE);
        } else if (least !== undefined) {
          // Then other addresses help no more than leaving them as they are.
          expect(fewest(data, pair)).toBe(least);
        }
        seen.add(least);
      },
    ),
    { numRuns: 2000 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([undefined, 0, 1]));
});

it('without a free block no other addresses are offered', () => {
  const everywhere: NetworkData = {
    crossConnects,
    connections: [],
    vpcs: [
      { id: 'r', cidr: '0.0.0.0/0', regionId: 'A' },
      { id: 'a', cidr: '10.0.0.0/16', regionId: 'B' },
    ],
  };
  expect(waysOf(everywhere, { crossConnectId: 'X', requesterVpcId: 'r', accepterVpcId: 'a' })).toEqual([]);
});

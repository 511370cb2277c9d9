import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeBlocks } from './address-space';
import { overlaps, parseCidr } from './cidr';
import { isLive } from './connection-lifecycle';
import {
  buildNetwork,
  judgePair,
  withPairs,
  type NetworkData,
  type RuleCrossConnect,
  type RulePair,
} from './connection-rules';
import { naive, naiveCauses, networkOf, someNetwork, somePair } from './test-networks';
import { waysOut, type WayOut } from './ways-out';

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
        // Other addresses are offered exactly where they help more than leaving them as they are.
        const isWorth = least !== fewest(data, pair);
        expect(way?.connectionIds.length).toBe(isWorth ? least : undefined);
        if (way !== undefined) expect(way.blocks).toContain(FREE);
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

/** Of every region and state; the first two are those that the connections are in. */
const someCrossConnects = fc.tuple(
  ...['X', 'Y', 'Z', 'W'].map((id) =>
    fc.record<RuleCrossConnect>({
      id: fc.constant(id),
      requesterRegionId: fc.constantFrom('A', 'B', 'C'),
      accepterRegionId: fc.constantFrom('A', 'B', 'C'),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', undefined, 'CHANGING', 'EXPIRED', 'PROVISIONING'),
    }),
  ),
);
/** The two as a pair of another Cross Connect that is up, on the sides of their regions, wherever no condition is violated. */
function pairsElsewhere(data: NetworkData, { crossConnectId, requesterVpcId, accepterVpcId }: RulePair) {
  const regionOf = (id: string) => data.vpcs.find((vpc) => vpc.id === id)!.regionId;
  return (data.crossConnects ?? [])
    .filter(({ id, status }) => id !== crossConnectId && (status === undefined || status === 'ACTIVE'))
    .flatMap(({ id, requesterRegionId, accepterRegionId }) =>
      [
        { crossConnectId: id, requesterVpcId, accepterVpcId },
        { crossConnectId: id, requesterVpcId: accepterVpcId, accepterVpcId: requesterVpcId },
      ].filter(
        (pair) =>
          regionOf(pair.requesterVpcId) === requesterRegionId &&
          regionOf(pair.accepterVpcId) === accepterRegionId &&
          naive(data, pair).length === 0,
      ),
    );
}

it('another Cross Connect is offered exactly where it joins the regions, is up, and the conditions allow the pair in it', () => {
  const seen = [0, 0, 0];
  let tried = 0;
  fc.assert(
    fc.property(networks, someCrossConnects, somePair, (plain, crossConnects, pair) => {
      const data = { ...plain, crossConnects };
      fc.pre(isBlocked(data, pair));
      tried++;
      const offered = waysOf(data, pair).flatMap((way) => (way.kind === 'elsewhere' ? [way.pair] : []));
      expect(offered).toEqual(pairsElsewhere(data, pair));
      seen[Math.min(2, offered.length)]! += 1;
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(...seen)).toBeGreaterThan(tried / 1000);
});

it('what changes nothing comes first, then what is least to do; other addresses are worth removing two connections', () => {
  const seen = new Set<string>();
  const removed = (way: WayOut) => (way.kind === 'elsewhere' ? 0 : way.connectionIds.length);
  const mayPrecede = (one: WayOut, other: WayOut) => {
    if (one.kind === 'elsewhere') return true;
    if (other.kind === 'elsewhere') return false;
    const more = removed(one) - removed(other);
    seen.add(`${one.kind} ${other.kind} ${Math.sign(more)}`);
    if (one.kind === 'remove') return more < 2;
    if (other.kind === 'remove') return more <= -2;
    return one.side === 'requester' ? more <= 0 : more < 0;
  };
  fc.assert(
    fc.property(networks, somePair, (data, pair) => {
      const ways = waysOf(data, pair);
      ways.forEach((one, at) => {
        for (const other of ways.slice(at + 1)) expect(mayPrecede(one, other)).toBe(true);
      });
    }),
    { numRuns: 5000 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'remove readdress 1',
      'readdress remove -1',
      'readdress readdress 0',
      'readdress readdress -1',
    ]),
  );
});

it('other addresses are offered of all the blocks that nobody has an address of', () => {
  fc.assert(
    fc.property(networks, somePair, (data, pair) => {
      for (const way of waysOf(data, pair))
        if (way.kind === 'readdress') expect(way.blocks).toEqual(freeBlocks(buildNetwork(data)));
    }),
  );
});

it('a pair that an earlier one of its batch blocks has no way out but another Cross Connect', () => {
  const seen = { batch: 0, standing: 0 };
  fc.assert(
    fc.property(
      networks,
      fc.array(somePair, { minLength: 1, maxLength: 2 }),
      somePair,
      (data, batch, pair) => {
        const requested: NetworkData = {
          ...data,
          connections: [
            ...data.connections,
            ...batch.map((each, at) => ({
              ...each,
              id: `pair ${at}`,
              status: 'PENDING_ACCEPTANCE' as const,
            })),
          ],
        };
        const ways = waysOut(withPairs(buildNetwork(data), batch), pair);
        const isOfBatch = naiveCauses(requested, pair).some((cause) => cause.includes('pair '));
        if (isOfBatch) expect(ways.filter(({ kind }) => kind !== 'elsewhere')).toEqual([]);
        else expect(ways).toEqual(waysOf(requested, pair));
        for (const way of ways) if (way.kind === 'elsewhere') expect(naive(requested, way.pair)).toEqual([]);
        if (ways.length > 0) seen[isOfBatch ? 'batch' : 'standing'] += 1;
      },
    ),
    { numRuns: 1000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

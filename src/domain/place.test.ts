import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containsAddress, formatAddress, mustParseCidr } from './cidr';
import { isLive } from './connection-lifecycle';
import { buildNetwork, type NetworkData } from './network';
import { knownPlace, resolvePlace, type Place } from './place';
import { ids, networkOf, someNetwork } from './test-networks';

const vpc = (id: string, cidr: string) => ({ id, cidr, regionId: 'A' });
const link = (requesterVpcId: string, accepterVpcId: string) => ({
  ...{ id: `${requesterVpcId}~${accepterVpcId}`, crossConnectId: 'X', requesterVpcId, accepterVpcId },
  status: 'ACTIVE' as const,
});
const network = buildNetwork({
  vpcs: [
    vpc('r', '10.10.0.0/16'),
    vpc('a', '10.13.0.0/16'),
    vpc('inner', '10.13.0.0/17'),
    vpc('outer', '10.12.0.0/14'),
    vpc('b', '10.20.0.0/16'),
    vpc('low', '10.20.0.0/17'),
    vpc('high', '10.20.128.0/17'),
    vpc('asking', '10.30.0.0/16'),
    vpc('two', '10.40.0.0/31'),
    vpc('one', '10.40.0.0/32'),
  ],
  connections: [
    ...[link('r', 'a'), link('inner', 'r'), link('outer', 'r')],
    ...['b', 'low', 'high', 'two', 'one'].map((id) => link('asking', id)),
  ],
});
const told = (place: Place, peerId?: string) => {
  const resolved = resolvePlace(network, place, peerId);
  return 'holders' in resolved
    ? resolved.holders.join()
    : `${resolved.vpcId} ${formatAddress(resolved.address)}`;
};

it.each<[string, Place, string | undefined, string]>([
  ['a VPC speaks by its first address', { vpcId: 'a' }, undefined, 'a 10.13.0.0'],
  ['or by the first that no narrower peer of the other end claims', { vpcId: 'a' }, 'r', 'a 10.13.128.0'],
  ['a wider peer claims nothing', { vpcId: 'inner' }, 'r', 'inner 10.13.0.0'],
  ['by its very first, where all are claimed', { vpcId: 'b' }, 'asking', 'b 10.20.0.0'],
  ['by its very last, where all others are', { vpcId: 'two' }, 'asking', 'two 10.40.0.1'],
  ['a peer that is not there claims nothing', { vpcId: 'a' }, 'gone', 'a 10.13.0.0'],
  ['an address of the VPC is that address', { vpcId: 'a', address: '10.13.7.9' }, 'r', 'a 10.13.7.9'],
  ['an address that the VPC has not is nobodys', { vpcId: 'a', address: '10.14.0.1' }, 'r', ''],
  ['an address that one VPC has', { address: '10.10.0.5' }, undefined, 'r 10.10.0.5'],
  ['an address that several have', { address: '10.13.0.5' }, undefined, 'outer,a,inner'],
  ['an address that nobody has', { address: '10.99.0.5' }, undefined, ''],
  ['no address at all', { address: '10.10.0' }, undefined, ''],
  ['nothing', {}, undefined, ''],
])('%s', (_what, place, peerId, expected) => {
  expect(told(place, peerId).split(',').toSorted()).toEqual(expected.split(',').toSorted());
});

it('of a VPC that is no longer there only the address is left', () => {
  expect(knownPlace(network, { vpcId: 'a', address: '10.13.0.1' })).toEqual({
    vpcId: 'a',
    address: '10.13.0.1',
  });
  expect(knownPlace(network, { vpcId: 'gone', address: '10.13.0.1' })).toEqual({ address: '10.13.0.1' });
  expect(knownPlace(network, { vpcId: undefined, address: '10.13.0.1' })).toEqual({ address: '10.13.0.1' });
});

it('a VPC speaks by its first address outside all narrower peers of the other end', () => {
  const seen = { first: 0, later: 0, none: 0 };
  let tried = 0;
  // Nested ones, of which most are peers of the first.
  const someStar = fc.tuple(networkOf([14, 15, 16]), fc.subarray(ids)).map(([data, around]): NetworkData => ({
    ...data,
    connections: [
      ...data.connections.slice(0, 3),
      ...around.map((id, at) => (at % 2 ? link('v0', id) : link(id, 'v0'))),
    ],
  }));
  fc.assert(
    fc.property(someStar, fc.constantFrom(...ids), fc.constantFrom('v0', 'v1'), (data, vpcId, peerId) => {
      tried++;
      const rangeOf = (id: string) => mustParseCidr(data.vpcs.find((each) => each.id === id)!.cidr);
      const own = rangeOf(vpcId);
      const claims = data.connections
        .filter(({ status }) => isLive(status))
        .map((each) => [each.requesterVpcId, each.accepterVpcId])
        .filter((ends) => ends.includes(peerId))
        .map(([one = '', other = '']) => (one === peerId ? other : one))
        .filter((id) => id !== vpcId && rangeOf(id).prefix > own.prefix)
        .map(rangeOf);
      // The first free one is the very first, or comes after a claim.
      const free = [own.first, ...claims.map(({ last }) => last + 1)]
        .filter((at) => containsAddress(own, at) && !claims.some((claim) => containsAddress(claim, at)))
        .sort((a, b) => a - b)[0];
      seen[free === undefined ? 'none' : free === own.first ? 'first' : 'later']++;
      expect(resolvePlace(buildNetwork(data), { vpcId }, peerId)).toEqual({
        vpcId,
        address: free ?? own.first,
      });
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(tried / 1000);
});

it('an address is of those VPCs whose CIDR has it', () => {
  const seen = [0, 0, 0];
  fc.assert(
    fc.property(someNetwork, fc.constantFrom(...ids), fc.boolean(), (data, near, isLast) => {
      const rangeOf = (id: string) => mustParseCidr(data.vpcs.find((each) => each.id === id)!.cidr);
      // Where one ends, or just beyond.
      const address = (rangeOf(near).last + (isLast ? 0 : 1)) % 2 ** 32;
      const holders = ids.filter((id) => containsAddress(rangeOf(id), address));
      const text = formatAddress(address);
      const resolved = resolvePlace(buildNetwork(data), { address: text }, undefined);
      if ('holders' in resolved)
        expect([resolved.address, resolved.holders.toSorted()]).toEqual([address, holders]);
      else expect([resolved.address, [resolved.vpcId]]).toEqual([address, holders]);
      expect('holders' in resolved).toBe(holders.length !== 1);
      seen[Math.min(2, holders.length)]! += 1;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(...seen)).toBeGreaterThan(0);
});

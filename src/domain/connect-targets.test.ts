import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockedPairs, connectTargets, openPairs } from './connect-targets';
import { buildNetwork, judgePair } from './connection-rules';
import { roomyNetwork } from './test-networks';
import { pairsBetween } from './ways-out';

const someNetwork = roomyNetwork.map((data) => ({
  ...data,
  crossConnects: ['X', 'Y'].map((id) => ({
    ...{ id, status: 'ACTIVE' as const },
    ...{ requesterRegionId: 'A', accepterRegionId: 'B' },
  })),
}));

it('offers exactly the pairs that no condition forbids, and names the codes where there is none', () => {
  const seen = { open: 0, blocked: 0 };
  fc.assert(
    fc.property(someNetwork, fc.nat(), (data, at) => {
      const network = buildNetwork(data);
      const from = data.vpcs[at % data.vpcs.length]!.id;
      const targets = connectTargets(network, from, ({ crossConnectId }) => crossConnectId === 'X');
      for (const { id } of data.vpcs) {
        const pairs = pairsBetween(network, from, id).filter(({ crossConnectId }) => crossConnectId === 'X');
        const target = targets.get(id);
        expect(target !== undefined).toBe(pairs.length > 0 && id !== from);
        if (target === undefined) continue;
        for (const pair of pairs) {
          const { verdict, violations } = judgePair(network, pair);
          const isOpen = verdict === 'eligible' || verdict === 'warned';
          if (isOpen) expect(target.open).toContainEqual(pair);
          else expect(target.open).not.toContainEqual(pair);
          const violated = [...new Set(violations.map(({ code }) => code))];
          expect(target.codes).toEqual(verdict === 'blocked' ? violated : []);
          seen[isOpen ? 'open' : 'blocked']++;
        }
      }
    }),
  );
  expect(Math.min(seen.open, seen.blocked)).toBeGreaterThan(20);
});

it('lists every blocked pair once, and of one VPC its own', () => {
  fc.assert(
    fc.property(someNetwork, (data) => {
      const network = buildNetwork(data);
      const all = blockedPairs(network, network.vpcs.keys());
      const keys = all.map(({ vpcIds }) => [...vpcIds].sort().join());
      expect(new Set(keys).size).toBe(keys.length);
      const expected = data.vpcs.flatMap(({ id: one }) =>
        data.vpcs.flatMap(({ id: other }) =>
          one < other && connectTargets(network, one, () => true).get(other)?.verdict === 'blocked'
            ? [`${one},${other}`]
            : [],
        ),
      );
      expect(keys.sort()).toEqual(expected.sort());
      expect(
        blockedPairs(network, ['v0'])
          .map(({ vpcIds }) => vpcIds[1])
          .sort(),
      ).toEqual(
        all.flatMap(({ vpcIds }) => (vpcIds.includes('v0') ? vpcIds.filter((id) => id !== 'v0') : [])).sort(),
      );
    }),
  );
});

it('opens between several VPCs, by Cross Connect, what each offers the others', () => {
  const seen = { open: 0, closed: 0 };
  fc.assert(
    fc.property(someNetwork, fc.subarray([...'01234567']), (data, some) => {
      const network = buildNetwork(data);
      const vpcIds = some.map((each) => `v${each}`);
      const mayAsk = ({ requesterVpcId }: { requesterVpcId: string }) => requesterVpcId !== 'v3';
      const told = [...openPairs(network, vpcIds, mayAsk)].flatMap(([crossConnectId, pairs]) => {
        expect(pairs.every((pair) => pair.crossConnectId === crossConnectId)).toBe(true);
        return pairs;
      });
      const expected = vpcIds.flatMap((one, index) =>
        vpcIds
          .slice(index + 1)
          .flatMap((other) => connectTargets(network, one, mayAsk).get(other)?.open ?? []),
      );
      const sorted = (pairs: readonly object[]) => pairs.map((pair) => JSON.stringify(pair)).toSorted();
      expect(sorted(told)).toEqual(sorted(expected));
      seen[told.length > 0 ? 'open' : 'closed'] += 1;
    }),
  );
  expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(5);
});

it('says the best that any Cross Connect offers', () => {
  const network = buildNetwork({
    vpcs: [
      { id: 'r', cidr: '10.1.0.0/16', regionId: 'A' },
      { id: 'a', cidr: '10.2.0.0/16', regionId: 'B' },
      { id: 'other', cidr: '10.2.0.0/16', regionId: 'B' },
      { id: 'twin', cidr: '10.1.0.0/16', regionId: 'A' },
    ],
    crossConnects: ['X', 'Y'].map((id) => ({ id, requesterRegionId: 'A', accepterRegionId: 'B' })),
    connections: [
      { id: 'c', crossConnectId: 'Y', requesterVpcId: 'r', accepterVpcId: 'other', status: 'ACTIVE' },
    ],
  });
  const from = (vpcId: string) => connectTargets(network, vpcId, () => true);
  expect(from('r').get('a')).toMatchObject({ verdict: 'warned', codes: [] });
  expect(
    from('r')
      .get('a')
      ?.open.map(({ crossConnectId }) => crossConnectId),
  ).toEqual(['X', 'Y']);
  expect(from('r').get('other')).toEqual({ verdict: 'connected', open: [], codes: [] });
  expect(from('r').has('r')).toBe(false);
  expect(from('r').has('twin')).toBe(false);
});

it('of a pair that each Cross Connect forbids in its own way, the conditions of all, ascending', () => {
  const vpc = (id: string, cidr: string, regionId: string) => ({ id, cidr, regionId });
  const network = buildNetwork({
    vpcs: [
      ...[vpc('r', '10.1.0.0/16', 'A'), vpc('a', '10.2.0.0/16', 'B')],
      ...[vpc('like a', '10.2.0.0/16', 'A'), vpc('like r', '10.1.0.0/16', 'B')],
      ...[vpc('one', '10.3.0.0/16', 'A'), vpc('two', '10.4.0.0/16', 'B')],
    ],
    crossConnects: ['X', 'Y'].map((id) => ({ id, requesterRegionId: 'A', accepterRegionId: 'B' })),
    connections: [
      { id: 'c', crossConnectId: 'X', requesterVpcId: 'one', accepterVpcId: 'like r', status: 'ACTIVE' },
      { id: 'd', crossConnectId: 'Y', requesterVpcId: 'like a', accepterVpcId: 'two', status: 'ACTIVE' },
    ],
  });
  expect(connectTargets(network, 'r', () => true).get('a')).toEqual({
    ...{ verdict: 'blocked', open: [], codes: [2011, 2013] },
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLive } from './connection-lifecycle';
import { buildNetwork, judgePair, type NetworkData, type RulePair } from './connection-rules';
import { networkOf, someNetwork, somePair } from './test-networks';
import { waysOut } from './ways-out';

const crossConnects: NetworkData['crossConnects'] = [
  { id: 'X', requesterRegionId: 'A', accepterRegionId: 'B', status: 'ACTIVE' },
  { id: 'Y', requesterRegionId: 'B', accepterRegionId: 'A', status: 'ACTIVE' },
];
const networks = fc
  .oneof(someNetwork, networkOf([15, 16, 17, 32]))
  .map((data): NetworkData => ({ ...data, crossConnects }));
const without = (data: NetworkData, gone: readonly string[]): NetworkData => ({
  ...data,
  connections: data.connections.filter(({ id }) => !gone.includes(id ?? '')),
});
const isBlocked = (data: NetworkData, pair: RulePair) => {
  const { verdict } = judgePair(buildNetwork(data), pair);
  return verdict === 'blocked';
};
/** CIDRs that no random network has. */
const moved = (data: NetworkData, vpcId: string): NetworkData => ({
  ...data,
  vpcs: data.vpcs.map((vpc) => (vpc.id === vpcId ? { ...vpc, cidr: '192.168.0.0/16' } : vpc)),
});

it('every way out really leads out, and no part of it alone does', () => {
  const seen = { elsewhere: 0, remove: 0, readdress: 0 };
  fc.assert(
    fc.property(networks, somePair, (data, pair) => {
      for (const way of waysOut(buildNetwork(data), pair)) {
        seen[way.kind] += 1;
        if (way.kind === 'elsewhere') {
          expect(isBlocked(data, way.pair)).toBe(false);
          continue;
        }
        const changed = way.kind === 'readdress' ? moved(data, way.vpcId) : data;
        // A CIDR of all addresses overlaps with whatever the VPC moves to.
        const covered = way.kind === 'readdress' && data.vpcs.some(({ cidr }) => cidr.endsWith('/0'));
        if (covered) continue;
        expect(isBlocked(without(changed, way.connectionIds), pair)).toBe(false);
        for (const kept of way.connectionIds)
          expect(
            isBlocked(
              without(
                changed,
                way.connectionIds.filter((id) => id !== kept),
              ),
              pair,
            ),
          ).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

it('offers removal exactly when removing connections can help at all', () => {
  fc.assert(
    fc.property(networks, somePair, (data, pair) => {
      const live = data.connections.flatMap(({ id = '', status }) => (isLive(status) ? [id] : []));
      const helps = isBlocked(data, pair) && !isBlocked(without(data, live), pair);
      const ways = waysOut(buildNetwork(data), pair);
      expect(ways.some(({ kind }) => kind === 'remove')).toBe(helps);
    }),
    { numRuns: 3000 },
  );
});

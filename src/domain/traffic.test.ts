import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAddress } from './cidr';
import { buildNetwork, vpcOf } from './network';
import { checkReach } from './reachability';
import { networkOf } from './test-networks';
import { trafficChecks } from './traffic';

const crossConnects = ['X', 'Y'].map((id, index) => ({
  ...{ id, requesterRegionId: 'A', accepterRegionId: 'B' },
  status: index === 0 ? ('ACTIVE' as const) : ('EXPIRED' as const),
}));

it('all checks of a connection hold exactly when every address of each side reaches the other and back', () => {
  const seen = { all: 0, some: 0 };
  fc.assert(
    fc.property(networkOf([15, 16, 17, 32]), (data) => {
      const network = buildNetwork({ ...data, crossConnects });
      for (const link of [...network.byCrossConnect.values()].flat()) {
        const { requesterVpcId, accepterVpcId } = link;
        if (requesterVpcId === accepterVpcId) continue;
        const twins = (network.byVpc.get(requesterVpcId) ?? []).filter((each) =>
          [each.requesterVpcId, each.accepterVpcId].includes(accepterVpcId),
        );
        // Two connections of one pair violate 2010: then the other one may carry.
        if (twins.length > 1) continue;
        const holds = trafficChecks(network, link).every((each) => each.holds);
        // Every range of a random network begins or ends at a border of a /17 or /32 of some VPC: those are the addresses to try.
        const borders = [...network.vpcs.values()].flatMap(({ range }) => [
          range.first,
          range.last,
          range.last + 1,
          range.first - 1,
        ]);
        const within = (vpcId: string) => {
          const { range } = vpcOf(network, vpcId);
          return borders
            .filter((address) => range.first <= address && address <= range.last)
            .map(formatAddress);
        };
        const reached = within(requesterVpcId).every((from) =>
          within(accepterVpcId).every(
            (to) =>
              checkReach(
                network,
                { vpcId: requesterVpcId, address: from },
                { vpcId: accepterVpcId, address: to },
              ).verdict === 'reachable',
          ),
        );
        expect(holds).toBe(reached);
        seen[holds ? 'all' : 'some'] += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.all, seen.some)).toBeGreaterThan(5);
});

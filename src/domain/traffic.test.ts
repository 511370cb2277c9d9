import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from './cidr';
import { buildNetwork, vpcOf, type NetworkData } from './network';
import { checkReach } from './reachability';
import { networkOf } from './test-networks';
import { example, inState, oneMore } from './test-routing';
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

describe('of one connection of the running example', () => {
  const checksOf = (data: NetworkData, connectionId: string) => {
    const network = buildNetwork(data);
    const link = network.byCrossConnect.get('X')?.find(({ id }) => id === connectionId);
    if (link === undefined) throw new Error(`there is no ${connectionId}`);
    return trafficChecks(network, link);
  };
  const failing = (data: NetworkData, connectionId: string) =>
    checksOf(data, connectionId).flatMap(({ check, holds }) => (holds ? [] : [check]));
  /** HCM1 is connected with HAN1, `c0`; and now with one more VPC of this range, in a connection of this status. */
  const withRival = (cidr: string, status: 'ACTIVE' | 'PENDING_ACCEPTANCE' = 'ACTIVE') =>
    example({
      vpcs: [...example().vpcs, { id: 'HAN3', cidr, regionId: 'HAN01' }],
      connections: [
        ...example().connections,
        { id: 'c3', crossConnectId: 'X', requesterVpcId: 'HCM1', accepterVpcId: 'HAN3', status },
      ],
    });
  const rivals = (data: NetworkData) =>
    checksOf(data, 'c0').flatMap((each) => ('rivalVpcIds' in each ? [[each.check, each.rivalVpcIds]] : []));

  it('all is looked at in the order of the way', () => {
    expect(checksOf(example(), 'c0')).toEqual([
      { check: 'approved', holds: true },
      { check: 'set-up', holds: true },
      { check: 'cross-connect', holds: true },
      { check: 'requester-route', holds: true, rivalVpcIds: [] },
      { check: 'accepter-route', holds: true, rivalVpcIds: [] },
    ]);
  });

  it('one that waits is not approved, one that is set up is approved, and neither asks for more of its Cross Connect', () => {
    expect(failing(oneMore('PENDING_ACCEPTANCE'), 'new')).toEqual(['approved', 'set-up']);
    expect(failing(oneMore('PROVISIONING'), 'new')).toEqual(['set-up']);
    expect(failing(inState('EXPIRED'), 'c0')).toEqual(['cross-connect']);
  });

  it.each([
    ['the same range', '10.13.0.0/16'],
    ['a part of the range', '10.13.128.0/17'],
  ])('another peer with %s takes packets, on that side only', (_, cidr) => {
    expect(rivals(withRival(cidr))).toEqual([
      ['requester-route', ['HAN3']],
      ['accepter-route', []],
    ]);
    expect(failing(withRival(cidr), 'c0')).toEqual(['requester-route']);
  });

  it.each([
    ['a wider range is less specific', withRival('10.12.0.0/15')],
    ['a range beside it is none of these addresses', withRival('10.15.0.0/17')],
    ['what waits for its approval carries nothing', withRival('10.13.0.0/16', 'PENDING_ACCEPTANCE')],
  ])('%s, and takes nothing', (_, data) => {
    expect(rivals(data)).toEqual([
      ['requester-route', []],
      ['accepter-route', []],
    ]);
  });

  it('addresses of a VPC’s own stay in it', () => {
    const data = example({
      vpcs: example().vpcs.map((vpc) => (vpc.id === 'HAN1' ? { ...vpc, cidr: '10.10.64.0/18' } : vpc)),
    });
    expect(rivals(data)).toEqual([
      ['requester-route', ['HCM1']],
      ['accepter-route', ['HAN1']],
    ]);
  });
});

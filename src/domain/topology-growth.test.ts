import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology, type TopologyData } from './topology';
import { createTopologyBuilder } from './topology-growth';

const REGIONS = ['HAN01', 'HCM03'];
const VPCS = ['a', 'b', 'c', 'd', 'e'];
const rest: Omit<TopologyData, 'connections'> = {
  regions: REGIONS.map((id) => ({ id, name: id, city: id })),
  vpcs: VPCS.map((id, index) => ({
    ...{ id, name: id, cidr: `10.${index}.0.0/16`, accountName: 'x', own: true },
    regionId: REGIONS[index % 2] ?? '',
  })),
  crossConnects: ['one', 'two'].map((id) => ({
    ...{ id, name: id, requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
    ...{ bandwidthMbps: 50, status: id === 'one' ? 'ACTIVE' : 'EXPIRED', own: true },
  })),
};
/** Some lead to what is not there. */
const end = fc.constantFrom(...VPCS, 'nowhere');
const connections = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'123456789'),
    crossConnectId: fc.constantFrom('one', 'two', 'none'),
    requesterVpcId: end,
    accepterVpcId: end,
    status: fc.constantFrom('ACTIVE', 'PENDING_ACCEPTANCE'),
  }),
  { selector: ({ id }) => id, maxLength: 9 },
);

describe('graphs built one after the other', () => {
  it('are as if each was built anew, in the same order', () => {
    fc.assert(
      fc.property(fc.array(connections, { minLength: 2, maxLength: 5 }), (steps) => {
        const build = createTopologyBuilder();
        for (const step of steps) {
          const data = { ...rest, connections: step };
          const built = build(data);
          const anew = buildTopology(data);
          expect(built).toEqual(anew);
          for (const part of ['links', 'vpcs', 'pipes'] as const)
            expect([...built[part].keys()]).toEqual([...anew[part].keys()]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('take what a new connection does not touch from the one before', () => {
    const build = createTopologyBuilder();
    const before = build({ ...rest, connections: [] });
    const link = { id: '1', crossConnectId: 'one', requesterVpcId: 'b', accepterVpcId: 'a' };
    const after = build({ ...rest, connections: [{ ...link, status: 'ACTIVE' }] });
    expect(after.vpcs.get('b')?.linkIds).toEqual(['1']);
    expect(after.vpcs.get('c')).toBe(before.vpcs.get('c'));
    expect(after.regions).toBe(before.regions);
  });

  it('are built anew when a VPC is another one', () => {
    const build = createTopologyBuilder();
    build({ ...rest, connections: [] });
    const data = { ...rest, vpcs: rest.vpcs.slice(1), connections: [] };
    expect(build(data)).toEqual(buildTopology(data));
  });
});

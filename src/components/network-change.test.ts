import { expect, test } from 'vitest';
import type { Topology } from '../contract/types';
import { changesWithout, changesWithoutCrossConnect } from './network-change';

const vpc = (id: string, cidr: string, regionId: string, own = true) => ({
  ...{ id, name: id, cidr, regionId, own, accountName: own ? 'Mekong Digital' : 'Delta Foods' },
});
const crossConnect = {
  ...{ id: 'cc', name: 'Cross Connect 1', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ bandwidthMbps: 10, status: 'ACTIVE' as const, own: true },
};
const topology = (twinOwn: boolean): Topology => ({
  regions: [],
  crossConnects: [crossConnect],
  vpcs: [
    vpc('R1', '10.1.0.0/16', 'HCM03', twinOwn),
    vpc('R2', '10.3.0.0/16', 'HCM03', twinOwn),
    vpc('A1', '10.2.0.0/16', 'HAN01'),
    // As R1 on the other side: behind this Cross Connect only one of the two can be.
    vpc('A2', '10.1.0.0/16', 'HAN01', twinOwn),
  ],
  connections: [
    {
      ...{ id: 'request', crossConnectId: 'cc', requesterVpcId: 'R1', accepterVpcId: 'A1' },
      status: 'PENDING_ACCEPTANCE',
    },
  ],
});

const freed = (data: Topology) =>
  changesWithout(data, ['request']).pairs.freed.map(
    ({ pair, codes }) => `${pair.requesterVpcId} ${pair.accepterVpcId} ${codes.join()}`,
  );

test('without a request come free the pairs that it held back, not its own', () => {
  expect(freed(topology(true))).toEqual(['R2 A2 2011']);
});

test('pairs between VPCs of others are not told', () => {
  expect(freed(topology(false))).toEqual([]);
});

test('without a Cross Connect its peers no longer reach each other, and pairs elsewhere come free', () => {
  const data = topology(true);
  const [request] = data.connections;
  const other = { ...crossConnect, id: 'cc2', name: 'Cross Connect 2' };
  const changes = changesWithoutCrossConnect(
    {
      ...data,
      crossConnects: [crossConnect, other],
      connections: [{ ...request!, status: 'ACTIVE' }],
    },
    'cc',
  );
  expect(changes.reach).toEqual([{ vpcIds: ['A1', 'R1'], before: 'all', after: 'none' }]);
  expect(changes.pairs.freed).toEqual([
    {
      pair: { crossConnectId: 'cc2', requesterVpcId: 'R1', accepterVpcId: 'A1' },
      ...{ before: 'blocked', after: 'eligible', codes: [2010] },
    },
  ]);
});

import { expect, test } from 'vitest';
import type { Topology, VpcConnection } from '../../contract/types';
import { heldPairs } from './held-pairs';

const vpc = (id: string, cidr: string, regionId: string, own = true) => ({
  ...{ id, name: id, cidr, regionId, own, accountName: own ? 'Mekong Digital' : 'Delta Foods' },
});
const crossConnect = {
  ...{ id: 'cc', name: 'Cross Connect 1', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ bandwidthMbps: 10, status: 'ACTIVE' as const, own: true },
};
const end = (vpcId: string, cidr: string, regionId: string) => ({
  ...{ vpcId, vpcName: vpcId, cidr, regionId, accountId: 'a', accountName: 'Mekong Digital' },
});
const request: VpcConnection = {
  ...{ id: 'request', crossConnectId: 'cc', status: 'PENDING_ACCEPTANCE', sides: ['requester', 'accepter'] },
  crossConnect: { ...crossConnect, accountId: 'a', accountName: 'Mekong Digital' },
  requester: end('R1', '10.1.0.0/16', 'HCM03'),
  accepter: end('A1', '10.2.0.0/16', 'HAN01'),
  ...{ requestedBy: { id: 'u', name: 'An' }, requestedAt: '2026-11-23T08:00:00.000Z' },
  twoPersonApproval: false,
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

test('a request holds back the pairs that would be possible without it, not its own', () => {
  expect(heldPairs(topology(true), request)).toEqual([{ key: 'R2 A2', name: 'R2 ↔ A2', codes: [2011] }]);
});

test('pairs between VPCs of others are not told', () => {
  expect(heldPairs(topology(false), request)).toEqual([]);
});

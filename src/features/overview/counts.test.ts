import { expect, it } from 'vitest';
import type { Topology } from '../../contract/types';
import { countTopology } from './counts';

const vpc = (id: string, own = true): Topology['vpcs'][number] => ({
  ...{ id, own, name: id, regionId: id.slice(0, 5), cidr: '10.0.0.0/16' },
  accountName: own ? 'Saigon Retail' : 'Hanoi Logistics',
});
const pipe = (
  id: string,
  status: Topology['crossConnects'][number]['status'],
): Topology['crossConnects'][number] => ({
  ...{ id, status, name: id, own: true, bandwidthMbps: 50 },
  ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
});
const link = (
  crossConnectId: string,
  status: Topology['connections'][number]['status'],
): Topology['connections'][number] => ({
  ...{ id: `${crossConnectId}-${status}`, crossConnectId, status },
  ...{ requesterVpcId: 'HCM03-1', accepterVpcId: 'HAN01-1' },
});

it('counts as active only what carries traffic, not what has stopped with its Cross Connect', () => {
  const counts = countTopology({
    regions: [
      { id: 'HCM03', name: 'HCM03', city: 'Ho Chi Minh City' },
      { id: 'HAN01', name: 'HAN01', city: 'Hanoi' },
    ],
    vpcs: [vpc('HCM03-1'), vpc('HCM03-2'), vpc('HAN01-1', false)],
    crossConnects: [
      ...[pipe('main', 'ACTIVE'), pipe('growing', 'CHANGING')],
      ...[pipe('lapsed', 'EXPIRED'), pipe('broken', 'FAILED')],
    ],
    connections: [
      ...[
        link('main', 'ACTIVE'),
        link('growing', 'ACTIVE'),
        link('lapsed', 'ACTIVE'),
        link('broken', 'ACTIVE'),
      ],
      ...[link('lapsed', 'PENDING_ACCEPTANCE'), link('main', 'PROVISIONING'), link('lapsed', 'DELETING')],
    ],
  });
  expect(counts).toEqual({
    ...{ active: 2, pending: 1, moving: 2 },
    regions: [
      { id: 'HCM03', vpcs: 2 },
      { id: 'HAN01', vpcs: 0 },
    ],
  });
});

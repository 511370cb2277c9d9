import { describe, expect, it } from 'vitest';
import { mustParseCidr } from './cidr';
import { LIVE_STATUSES } from './connection-lifecycle';
import { CROSS_CONNECT_STATUSES } from './cross-connect-lifecycle';
import { buildNetwork, vpcOf, type NetworkData } from './network';
import { obstacleOf, routeTableOf, wayTo } from './route-table';

type Connection = NetworkData['connections'][number];
const vpcs = [
  { id: 'r', cidr: '10.10.0.0/16', regionId: 'A' },
  { id: 'a', cidr: '10.13.0.0/16', regionId: 'B' },
  { id: 'inner', cidr: '10.13.0.0/17', regionId: 'B' },
  { id: 'same', cidr: '10.13.0.0/16', regionId: 'B' },
];
const crossConnects = CROSS_CONNECT_STATUSES.map((status) => ({ id: status, status }));
const link = (
  accepterVpcId: string,
  status: Connection['status'] = 'ACTIVE',
  crossConnectId = 'ACTIVE',
): Connection => ({
  ...{
    id: `${crossConnectId} ${accepterVpcId} ${status}`,
    crossConnectId,
    requesterVpcId: 'r',
    accepterVpcId,
  },
  status,
});
const networkOf = (...connections: Connection[]) => buildNetwork({ vpcs, crossConnects, connections });
const way = (connections: Connection[], address = '10.13.0.9', to = 'a') => {
  const network = networkOf(...connections);
  return wayTo(routeTableOf(network, 'r'), vpcOf(network, to), mustParseCidr(`${address}/32`).first);
};

describe('what keeps a connection from carrying', () => {
  const told = (status: Connection['status'], crossConnectId: string) =>
    obstacleOf(networkOf(), link('a', status, crossConnectId));

  it.each([
    ['PENDING_ACCEPTANCE', 'pending'],
    ['PROVISIONING', 'provisioning'],
    ['ACTIVE', undefined],
    ['DELETING', 'deleting'],
  ] as const)('is its own status first: %s', (status, obstacle) => {
    expect(told(status, 'ACTIVE')).toBe(obstacle);
    if (obstacle !== undefined) expect(told(status, 'EXPIRED')).toBe(obstacle);
    expect(LIVE_STATUSES).toContain(status);
  });
  it.each([
    ['PROVISIONING', 'cross-connect-not-active'],
    ['ACTIVE', undefined],
    ['CHANGING', undefined],
    ['EXPIRED', 'cross-connect-expired'],
    ['DELETING', 'cross-connect-not-active'],
    ['FAILED', 'cross-connect-not-active'],
    ['one of which nothing is known', undefined],
  ])('then its Cross Connect: %s', (crossConnectId, obstacle) => {
    expect(told('ACTIVE', crossConnectId)).toBe(obstacle);
  });
});

describe('the way to an address', () => {
  it('is the connection whose other end has the longest prefix', () => {
    expect(way([link('a'), link('inner')], '10.13.200.1')).toMatchObject({ link: { accepterVpcId: 'a' } });
    expect(way([link('a'), link('inner')])).toEqual({
      ...{ reason: 'led-elsewhere', vpcId: 'r', vpcIds: ['inner'], connectionId: 'ACTIVE inner ACTIVE' },
    });
  });
  it('is undecided between two that are equally long, not between two connections with one VPC', () => {
    expect(way([link('a'), link('same')])).toEqual({
      ...{ reason: 'ambiguous', vpcId: 'r', vpcIds: ['a', 'same'] },
    });
    const twice = way([link('a'), link('a', 'ACTIVE', 'CHANGING')]);
    expect(twice).toMatchObject({ link: { crossConnectId: 'ACTIVE' }, peers: [{ id: 'a' }] });
  });
  it('never leaves the VPC for an address of its own', () => {
    expect(way([link('a')], '10.10.0.1')).toEqual({ reason: 'local', vpcId: 'r', vpcIds: ['a'] });
  });
  it('is none without a connection with that very VPC', () => {
    expect(way([])).toEqual({ reason: 'no-route', vpcId: 'r' });
    expect(way([link('same', 'PENDING_ACCEPTANCE')])).toEqual({ reason: 'no-route', vpcId: 'r' });
  });
  it('is missing for the connection that is nearest to carrying', () => {
    const byNearness = [
      link('a', 'ACTIVE', 'EXPIRED'),
      link('a', 'ACTIVE', 'FAILED'),
      link('a', 'PROVISIONING'),
      link('a', 'PENDING_ACCEPTANCE'),
      link('a', 'DELETING'),
    ];
    byNearness.forEach((nearest, index) => {
      const rest = byNearness.slice(index);
      for (const all of [rest, rest.toReversed()])
        expect(way(all)).toMatchObject({
          ...{ vpcId: 'r', crossConnectId: nearest.crossConnectId, connectionId: nearest.id },
          reason: obstacleOf(networkOf(), nearest),
        });
    });
  });
  it('is made once for a VPC, and asked of one that is there', () => {
    const network = networkOf(link('a'));
    expect(routeTableOf(network, 'r')).toBe(routeTableOf(network, 'r'));
    expect(() => routeTableOf(network, 'gone')).toThrow('VPC gone is not part of the network');
  });
});

import { expect, it } from 'vitest';
import { formatAddress } from './cidr';
import { buildNetwork } from './network';
import { knownPlace, resolvePlace, type Place } from './place';

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
  ],
  connections: [
    ...[link('r', 'a'), link('inner', 'r'), link('outer', 'r')],
    ...['b', 'low', 'high'].map((id) => link('asking', id)),
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

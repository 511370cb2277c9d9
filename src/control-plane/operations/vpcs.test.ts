import { expect, it } from 'vitest';
import { openWorld, SAIGON } from '../test-world';

/** Names of the VPCs that a search finds; one of them has an accent and a server of that name. */
async function found(q: string) {
  const world = openWorld('two-accounts', ({ vpcs }) => {
    const [first] = vpcs.filter(({ accountId }) => accountId === 'acc-saigon-retail');
    if (!first) throw new Error('no VPC');
    const cidr = '172.20.0.0/16';
    const servers = [{ id: 'srv-1', name: 'kho-hàng', address: '172.20.0.7', subnetId: 'sub-1' }];
    vpcs.push({ ...first, id: 'net-00000000-0000-4000-8000-00000000000a', name: 'Đà Nẵng', cidr, servers });
  });
  const { body } = await world.as(SAIGON.viewer)('listVpcs', { query: { q } });
  return body.items.map(({ name }) => name);
}

it.each(['da nang', 'ĐÀ', 'nang da', 'kho-hang', '172.20', '172.20.255.1', '172.20.9.0/24', '172.0.0.0/8'])(
  '%s finds a VPC by name, server, address or CIDR',
  async (q) => expect(await found(q)).toEqual(['Đà Nẵng']),
);

it.each(['da hue', '172.21.0.1', '172.21.0.0/16', '172.20.0.300'])('%s finds none', async (q) =>
  expect(await found(q)).toEqual([]),
);

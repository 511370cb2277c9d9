import { afterEach, expect, it } from 'vitest';
import { CONNECTION_STATUSES, isLive } from '../../domain/connection-lifecycle';
import type { WorldRows } from '../seed/world-builder';
import { watchReads } from '../test-reads';
import { crossConnectId, liveIn, openMemory, openWorld, vpcId } from '../test-world';

afterEach(() => liveIn(openMemory));

/** What an account has may grow by a thousand times: what is read for a page, or for a change, does not. */
type Query = Record<string, string>;
const OWNER = 'usr-nguyen-minh-an';
const open = (world: 'wide' | 'busy', change?: (rows: WorldRows) => void) => {
  const read = watchReads();
  const opened = openWorld(world, change);
  return { read, ...opened, call: opened.as(OWNER) };
};

it('of the VPCs, the page', async () => {
  const { read, call } = open('wide');
  for (const where of [{}, { regionId: 'HAN01' }] as Query[]) {
    const { items, total } = (await call('listVpcs', { query: { ...where, pageSize: 1000 } })).body;
    read.forget();
    const page = (await call('listVpcs', { query: { ...where, page: 3, pageSize: 20 } })).body;
    expect(page).toEqual({ items: items.slice(40, 60), total, page: 3, pageSize: 20 });
    expect(read.of('vpcs')).toHaveLength(20);
  }
});

it.each<Query>([
  {},
  { status: 'ACTIVE' },
  { direction: 'incoming' },
  { crossConnectId: crossConnectId('Cross Connect 1') },
])('of the connections, the page: %j', async (where) => {
  const { read, call } = open('wide');
  const { items, total } = (await call('listVpcConnections', { query: { ...where, pageSize: 1000 } })).body;
  read.forget();
  const page = (await call('listVpcConnections', { query: { ...where, page: 2, pageSize: 20 } })).body;
  expect(page).toEqual({ items: items.slice(20, 40), total, page: 2, pageSize: 20 });
  expect(read.of('connections')).toHaveLength(20);
});

it('of the connections of a Cross Connect in the list, none that need only be counted', async () => {
  const { read, call } = open('wide');
  const [item] = (await call('listCrossConnects')).body.items;
  expect(item?.connectionCount).toBe(60);
  expect(read.of('connections')).toEqual([]);
});

it('of the connections that have ended, none for the conditions of a pair', async () => {
  const { read, call } = open('busy');
  const [crossConnect] = (await call('listCrossConnects', { query: { status: ['ACTIVE'] } })).body.items;
  read.forget();
  const { items } = (await call('listVpcs', { query: { pageSize: 1000 } })).body;
  const inRegion = (id: string | undefined) => items.find(({ regionId }) => regionId === id)?.id ?? '';
  const pair = {
    requesterVpcId: inRegion(crossConnect?.requesterRegionId),
    accepterVpcId: inRegion(crossConnect?.accepterRegionId),
  };
  await call('checkPairs', { params: { crossConnectId: crossConnect?.id ?? '' }, body: { pairs: [pair] } });
  expect(read.of('connections').length).toBeGreaterThan(0);
  expect(read.of('connections').filter(({ status }) => !isLive(status))).toEqual([]);
});

it('of the connections through other Cross Connects, none for a further one', async () => {
  const { read, call } = open('wide', ({ crossConnects: [first], crossConnects, connections }) => {
    if (first === undefined) throw new Error('no Cross Connect');
    const other = { ...first, id: crossConnectId('Cross Connect 2'), name: 'Cross Connect 2' };
    crossConnects.push(other);
    for (const row of connections.slice(20)) row.crossConnectId = other.id;
  });
  const pairs = [{ requesterVpcId: vpcId('HCM-VPC100'), accepterVpcId: vpcId('HAN-VPC200') }];
  const params = { crossConnectId: crossConnectId('Cross Connect 1') };
  expect((await call('createVpcConnections', { params, body: { pairs } })).status).toBe(201);
  const through = new Set(read.of('connections').map((row) => row.crossConnectId));
  expect([...through]).toEqual([params.crossConnectId]);
});

it.each(CONNECTION_STATUSES)('lists those that are %s by now, written down or not', async (status) => {
  const { call, pass } = open('busy');
  for (const days of [0, 3, 30]) {
    pass(days * 86_400_000);
    const all = (await call('listVpcConnections', { query: { pageSize: 1000 } })).body.items;
    const wanted = (await call('listVpcConnections', { query: { status, pageSize: 1000 } })).body;
    expect(wanted.items).toEqual(all.filter((each) => each.status === status));
  }
});

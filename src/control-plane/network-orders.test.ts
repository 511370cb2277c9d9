import { describe, expect, it } from 'vitest';
import { createChanges } from './changes';
import { createNetworkOrders } from './network-orders';
import { createNews } from './news';
import { createSimulatedWallet } from './providers/payment';
import type { NetworkOrder, NetworkProvider, NetworkReport } from './providers/network';
import { crossConnectId, HANOI, openWorld, SAIGON, vpcId } from './test-world';

const PRICE_VND = 1_056_000;
const PURCHASE = {
  ...{ name: 'New Backbone', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
};
const working = () => Promise.resolve<NetworkReport>({ state: 'working' });
const done = () => Promise.resolve<NetworkReport>({ state: 'done' });
const failed = (cause: string) => () => Promise.resolve<NetworkReport>({ state: 'failed', cause });

/** The world with two accounts over a network that is real as far as the service can tell: its end is not known beforehand. */
function open() {
  const orders: NetworkOrder[] = [];
  const errors: string[] = [];
  const network: NetworkProvider & { answer: NetworkProvider['carryOut'] } = {
    simulated: false,
    answer: working,
    carryOut(order, signal) {
      orders.push(order);
      return this.answer(order, signal);
    },
  };
  const world = openWorld('two-accounts', undefined, network);
  /** Another process over the same store. */
  const another = (answerWithinMs = 30_000) => {
    const newId = (prefix = '') => `${prefix}-${crypto.randomUUID()}`;
    const ports = {
      ...{ store: world.store, news: createNews(), clock: world.now, newId },
      payment: createSimulatedWallet(),
    };
    const onError = (error: unknown) => errors.push(String(error));
    return createNetworkOrders({ ...ports, changes: createChanges(ports), network, answerWithinMs, onError });
  };
  const owner = world.as(SAIGON.owner);
  const buy = async () => {
    const bought = (await owner('createCrossConnect', { body: PURCHASE })).body.id;
    // What two processes write down in the same millisecond has no order in the trail.
    world.pass(1);
    const params = { crossConnectId: bought };
    return {
      id: bought,
      read: async () => (await owner('getCrossConnect', { params })).body,
      types: async () =>
        (await owner('listEvents', { query: { crossConnectId: bought } })).body.items
          .map(({ type }) => type)
          .reverse(),
    };
  };
  const balance = async () => (await owner('getBalance')).body.balanceVnd;
  return { world, network, orders, errors, another, owner, buy, balance };
}

describe('a Cross Connect', () => {
  it('is provisioned until the network says that it is done, however long that takes', async () => {
    const { world, network, orders, another, buy } = open();
    const bought = await buy();
    const { ask, nextDue } = another();
    await ask();
    expect(orders).toMatchObject([
      {
        ...{ id: expect.stringContaining(bought.id) as string, task: 'provision-cross-connect' },
        crossConnect: { id: bought.id, name: PURCHASE.name, bandwidthMbps: 50, requesterRegionId: 'HCM03' },
      },
    ]);
    world.pass(20 * 60_000);
    expect(await bought.read()).toMatchObject({ status: 'PROVISIONING', version: 1 });
    network.answer = done;
    await ask();
    expect(await bought.read()).toMatchObject({ status: 'ACTIVE', version: 2 });
    expect(orders[1]?.id).toBe(orders[0]?.id);
    expect(await bought.types()).toEqual(['cross-connect.created', 'cross-connect.activated']);
    expect(await nextDue()).toBeUndefined();
    await ask();
    expect(orders).toHaveLength(2);
  });

  it('that cannot be built has failed with the cause, and all is given back', async () => {
    const { network, another, buy, balance, owner } = open();
    const before = await balance();
    const bought = await buy();
    expect(await balance()).toBe(before - PRICE_VND);
    network.answer = failed('The ring in HAN01 is full.\0');
    const processes = [another(), another()];
    await Promise.all(processes.map(({ ask }) => ask()));
    for (const { ask } of processes) await ask();
    expect(await bought.read()).toMatchObject({
      status: 'FAILED',
      statusReason: 'The ring in HAN01 is full.',
    });
    expect(await balance()).toBe(before);
    expect(await bought.types()).toEqual(['cross-connect.created', 'cross-connect.failed']);
    const { items } = (await owner('listLedger')).body;
    expect(
      items.filter(({ crossConnect }) => crossConnect?.id === bought.id).map(({ kind }) => kind),
    ).toEqual(['refund', 'charge']);
  });

  it('is deleted when the network says so, and asked for again when that fails', async () => {
    const { world, network, orders, another, buy, errors, owner } = open();
    network.answer = done;
    const bought = await buy();
    const { ask } = another();
    await ask();
    await owner('deleteCrossConnect', { params: { crossConnectId: bought.id }, version: 2 });
    network.answer = failed('not now');
    await ask();
    expect(await bought.read()).toMatchObject({ status: 'DELETING' });
    expect(errors).toEqual([expect.stringMatching(/^Error: delete-cross-connect .* failed: not now$/)]);
    network.answer = done;
    world.pass(1_000);
    await ask();
    const read = await owner('getCrossConnect', { params: { crossConnectId: bought.id } });
    expect(read.status).toBe(404);
    expect(orders.map(({ task }) => task)).toEqual([
      ...['provision-cross-connect', 'delete-cross-connect', 'delete-cross-connect'],
    ]);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(2);
  });
});

it('a Cross Connect is resized by the network, and deleted by it when its connections have gone', async () => {
  const { network, orders, another, owner, world } = open();
  const params = { crossConnectId: crossConnectId('Cross Connect 1') };
  const pairs = [{ requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId('HAN-VPC01') }];
  const made = (await owner('createVpcConnections', { params, body: { pairs } })).body.items[0];
  const connection = { params: { connectionId: made?.id ?? '' } };
  await world.as(HANOI.approver)('acceptVpcConnection', { ...connection, body: {} });
  world.pass(1);
  const { ask } = another();
  network.answer = done;
  await ask();

  const resize = { params, version: 2, body: { packageId: 'pkg-han01-hcm03-150' } };
  expect((await owner('resizeCrossConnect', resize)).body.status).toBe('CHANGING');
  await ask();
  expect(orders.at(-1)).toMatchObject({ task: 'change-cross-connect', crossConnect: { bandwidthMbps: 150 } });
  expect((await owner('getCrossConnect', { params })).body.status).toBe('ACTIVE');

  network.answer = working;
  const removed = await owner('deleteCrossConnect', { params, version: 4, query: { cascade: 'true' } });
  expect(removed.status).toBe(204);
  await ask();
  expect(orders.slice(2).map(({ task }) => task)).toEqual(['delete-connection']);
  network.answer = done;
  world.pass(500);
  await ask();
  expect((await owner('getVpcConnection', connection)).body.status).toBe('DELETED');
  expect((await owner('getCrossConnect', { params })).body.status).toBe('DELETING');
  await ask();
  expect(orders.at(-1)?.task).toBe('delete-cross-connect');
  expect((await owner('getCrossConnect', { params })).status).toBe(404);
});

describe('a provider that', () => {
  const NONSENSE: Record<string, NetworkProvider['carryOut']> = {
    rejects: () => Promise.reject(new Error('no route to the orchestrator')),
    throws: () => {
      throw new Error('no route to the orchestrator');
    },
    'answers nothing': () => Promise.resolve(undefined as unknown as NetworkReport),
    'answers something else': () => Promise.resolve({ state: 'ready' } as unknown as NetworkReport),
    'fails without a cause': () => Promise.resolve({ state: 'failed' } as unknown as NetworkReport),
    'never answers': () => new Promise(() => undefined),
  };

  it.each(Object.keys(NONSENSE))('%s is asked again; nothing is lost, nothing is done twice', async (how) => {
    const { world, network, orders, another, buy, balance, errors } = open();
    const before = await balance();
    const bought = await buy();
    network.answer = NONSENSE[how]!;
    const { ask, nextDue } = another(10);
    await ask();
    expect(errors).toHaveLength(1);
    expect(await bought.read()).toMatchObject({ status: 'PROVISIONING' });
    const again = (await nextDue()) ?? '';
    expect(again > world.now()).toBe(true);
    await ask();
    expect(orders).toHaveLength(1);
    world.pass(Date.parse(again) - Date.parse(world.now()));
    network.answer = done;
    await ask();
    expect(await bought.read()).toMatchObject({ status: 'ACTIVE' });
    expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
    expect(await balance()).toBe(before - PRICE_VND);
    expect(await bought.types()).toEqual(['cross-connect.created', 'cross-connect.activated']);
  });

  it('is still at it is asked less and less often', async () => {
    const { world, another, buy } = open();
    await buy();
    const { ask, nextDue } = another();
    const pauses: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await ask();
      const pause = Date.parse((await nextDue()) ?? '') - Date.parse(world.now());
      pauses.push(pause);
      world.pass(pause);
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });
});

it('a connection is attached and detached by the network, and fails with its cause', async () => {
  const { network, orders, another, owner, world } = open();
  const accepter = world.as(HANOI.approver);
  const params = { crossConnectId: crossConnectId('Cross Connect 1') };
  const request = async (requester: string, of: string) => {
    const pairs = [{ requesterVpcId: vpcId(requester), accepterVpcId: vpcId(of) }];
    const id = (await owner('createVpcConnections', { params, body: { pairs } })).body.items[0]?.id ?? '';
    const connection = { params: { connectionId: id } };
    await accepter('acceptVpcConnection', { ...connection, body: {} });
    world.pass(1);
    return {
      ...{ id, remove: () => owner('deleteVpcConnection', connection) },
      read: async () => (await owner('getVpcConnection', connection)).body,
      types: async () =>
        (await owner('listEvents', { query: { connectionId: id } })).body.items.map(({ type }) => type),
    };
  };
  const { ask } = another();
  const good = await request('HCM-VPC01', 'HAN-VPC01');
  expect(await good.read()).toMatchObject({ status: 'PROVISIONING' });
  network.answer = done;
  await ask();
  expect(orders).toMatchObject([
    {
      ...{ task: 'provision-connection', crossConnect: { id: params.crossConnectId, bandwidthMbps: 100 } },
      connection: { id: good.id, requester: { cidr: '10.10.0.0/16' }, accepter: { cidr: '10.13.0.0/16' } },
    },
  ]);
  expect(await good.read()).toMatchObject({ status: 'ACTIVE' });

  const bad = await request('HCM-VPC02', 'HAN-VPC02');
  network.answer = failed('No VRF is left.');
  await ask();
  await another().ask();
  expect(await bad.read()).toMatchObject({ status: 'FAILED', statusReason: 'No VRF is left.' });
  expect(await bad.types()).toEqual([
    ...['vpc-connection.failed', 'vpc-connection.accepted', 'vpc-connection.requested'],
  ]);

  await good.remove();
  network.answer = done;
  await ask();
  expect(await good.read()).toMatchObject({ status: 'DELETED' });
  expect(orders.at(-1)?.task).toBe('delete-connection');
});

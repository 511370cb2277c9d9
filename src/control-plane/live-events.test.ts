import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROLES } from '../domain/permissions';
import { IDS, KINDS, openAccounts, userOf, type AccountKind } from './test-accounts';
import { listen, open } from './test-stream';
import { BOTH, openWorld, PROVISIONING_MS, vpcId, type World } from './test-world';

const HEARTBEAT_MS = 15_000;
const PAIR = { requesterVpcId: vpcId('HCM-VPC03'), accepterVpcId: IDS.peerVpc };
const link = { params: { crossConnectId: IDS.link } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const listenAll = async (world: World) =>
  Object.fromEntries(
    await Promise.all(
      KINDS.map(async (kind) => [kind, await listen(world, userOf(kind, 'viewer'))] as const),
    ),
  ) as Record<AccountKind, Awaited<ReturnType<typeof listen>>>;

describe('a stream', () => {
  it.each(ROLES)('is open to a %s, as server-sent events that nobody keeps', async (role) => {
    const { response, leave } = await listen(openAccounts(), userOf('peer', role));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    leave();
  });

  it('is closed to others', async () => {
    const { world, listening } = open();
    const unknown = await listen(world, 'nobody');
    expect(unknown.response.status).toBe(401);
    const foreign = await listen(world, userOf('stranger', 'owner'), {
      'x-account-id': 'acc-saigon-retail',
    });
    expect(foreign.response.status).toBe(403);
    expect(listening()).toBe(0);
  });

  it('says now and then that it is still there', async () => {
    const { response, leave } = await listen(openAccounts(), userOf('peer', 'viewer'));
    vi.advanceTimersByTime(2 * HEARTBEAT_MS);
    leave();
    expect((await response.text()).replace(/^id: .*\n/m, '')).toBe(
      ': open\n\n: still here\n\n: still here\n\n',
    );
  });
});

describe('who hears what', () => {
  it('both accounts of a connection hear every change of it, nobody else does', async () => {
    const { world } = open();
    const streams = await listenAll(world);
    const asker = world.as(userOf('owning', 'operator'));
    const decider = world.as(userOf('peer', 'approver'));
    const made = await asker('createVpcConnections', { ...link, body: { pairs: [PAIR] } });
    const connection = made.body.items[0]?.id ?? '';
    const params = { connectionId: connection };
    await decider('acceptVpcConnection', { params, body: {} });
    world.pass(PROVISIONING_MS);
    await world.app.settle();
    await decider('deleteVpcConnection', { params });
    world.pass(PROVISIONING_MS);
    await world.app.settle();
    await decider('rejectVpcConnection', { params: { connectionId: IDS.pending }, body: { reason: 'No' } });
    const again = await asker('requestVpcConnectionAgain', {
      ...{ params: { connectionId: IDS.pending }, body: {} },
    });
    await asker('cancelVpcConnection', { params: { connectionId: again.body.id } });

    const about = (id: string, type: string) => ({
      ...{ type: `vpc-connection.${type}`, resource: 'vpcConnection', id, version: 0 },
    });
    const news = [
      ...['requested', 'accepted', 'activated', 'deletion-started', 'deleted'].map((type) =>
        about(connection, type),
      ),
      ...[about(IDS.pending, 'rejected'), about(again.body.id, 'requested')],
      about(again.body.id, 'cancelled'),
    ];
    expect(await streams.owning.heard()).toEqual(news);
    expect(await streams.peer.heard()).toEqual(news);
    expect(await streams.partner.heard()).toEqual([]);
    expect(await streams.stranger.heard()).toEqual([]);
  });

  it('a Cross Connect is its owner’s and that of the accepters in it, with the version one reads', async () => {
    const { world } = open();
    const streams = await listenAll(world);
    const owner = world.as(userOf('owning', 'owner'));
    await owner('updateCrossConnect', { ...link, version: 2, body: { name: 'Northern Backbone' } });
    const bought = await owner('createCrossConnect', {
      body: {
        ...{ name: 'New Backbone', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
        ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
      },
    });
    const { id } = bought.body;
    world.pass(PROVISIONING_MS);
    const seen = await owner('getCrossConnect', { params: { crossConnectId: id } });
    await world.app.settle();
    const read = await owner('getCrossConnect', { params: { crossConnectId: id } });
    expect(read.text).toBe(seen.text);
    expect(read.body).toMatchObject({ status: 'ACTIVE', version: 2 });

    const renamed = {
      ...{ type: 'cross-connect.updated', resource: 'crossConnect', id: IDS.link, version: 3 },
    };
    expect(await streams.owning.heard()).toEqual([
      renamed,
      { type: 'cross-connect.created', resource: 'crossConnect', id, version: 1 },
      { type: 'cross-connect.activated', resource: 'crossConnect', id, version: 2 },
    ]);
    expect(await streams.peer.heard()).toEqual([renamed]);
    expect(await streams.partner.heard()).toEqual([renamed]);
    expect(await streams.stranger.heard()).toEqual([]);
  });

  it('one person hears the account that was asked for', async () => {
    const { world } = open(openWorld('two-accounts'));
    const [home, other] = [
      await listen(world, BOTH),
      await listen(world, BOTH, { 'x-account-id': 'acc-hanoi-logistics' }),
    ];
    const news = [{ type: 'x', resource: 'y', id: 'z', version: 0 }];
    world.news.publish([{ accountIds: ['acc-hanoi-logistics'], news }]);
    expect(await home.heard()).toEqual([]);
    expect(await other.heard()).toHaveLength(1);
  });

  it('what is refused, and what is told again by its key, is no news', async () => {
    const { world } = open();
    const asker = world.as(userOf('owning', 'operator'));
    const sent = { ...link, body: { pairs: [PAIR] }, idempotencyKey: 'k1' };
    await asker('createVpcConnections', sent);
    const { heard } = await listen(world, userOf('owning', 'viewer'));
    expect((await asker('createVpcConnections', sent)).status).toBe(201);
    const refused = await asker('createVpcConnections', { ...sent, idempotencyKey: 'k2' });
    expect(refused.status).toBe(409);
    expect(await heard()).toEqual([]);
  });

  it('whoever reads upon the news reads what it is about', async () => {
    const { world } = open();
    const decider = world.as(userOf('peer', 'approver'));
    const params = { connectionId: IDS.pending };
    const account = 'acc-saigon-retail';
    const position = await world.news.position(account);
    const upon = new Promise<string>((resolve) => {
      world.news.subscribe(account, position, () => {
        const reading = world.as(userOf('owning', 'viewer'))('getVpcConnection', { params });
        void reading.then(({ body }) => resolve(body.status));
      });
    });
    await decider('rejectVpcConnection', { params, body: {} });
    expect(await upon).toBe('REJECTED');
  });
});

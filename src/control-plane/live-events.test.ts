import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_BASE, operations } from '../contract/operations';
import { ROLES } from '../domain/permissions';
import { IDS, KINDS, openAccounts, userOf, type AccountKind } from './test-accounts';
import { BOTH, openWorld, PROVISIONING_MS, vpcId, type World } from './test-world';

const HEARTBEAT_MS = 15_000;
const PAIR = { requesterVpcId: vpcId('HCM-VPC03'), accepterVpcId: IDS.peerVpc };
const link = { params: { crossConnectId: IDS.link } };
const OPEN = /^: open(\nid: \S+)?$/;
const ONLY_OPEN = /^: open(\nid: \S+)?\n\n$/;
const News = operations.streamEvents.success.stream;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A world that counts who listens. */
function open(world: World = openAccounts()) {
  let listening = 0;
  const { subscribe } = world.news;
  world.news.subscribe = (accountId, since, listener) => {
    const stop = subscribe(accountId, since, listener);
    let heard = true;
    listening += 1;
    return () => {
      stop();
      if (heard) listening -= 1;
      heard = false;
    };
  };
  return { world, listening: () => listening };
}

async function listen(world: World, userId: string, headers: Record<string, string> = {}) {
  const reader = new AbortController();
  const response = await world.app.fetch(
    new Request(`http://console.test${API_BASE}/events/stream`, {
      headers: { authorization: `Bearer ${userId}`, ...headers },
      signal: reader.signal,
    }),
  );
  return {
    response,
    leave: () => reader.abort(),
    /** All that was said until now, by leaving: a stream that ends has said everything. */
    async heard() {
      reader.abort();
      const parts = (await response.text()).split('\n\n').filter((part) => part !== '');
      expect(parts.shift()).toMatch(OPEN);
      return parts.map((part) => {
        const data = /^id: \S+\ndata: (.*)$/.exec(part)?.[1];
        return News.parse(JSON.parse(data ?? `no piece of news: ${part}`));
      });
    },
  };
}
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

describe('whoever goes away', () => {
  const change = async (world: World) => {
    const params = { connectionId: IDS.pending };
    const { status } = await world.as(userOf('peer', 'approver'))('rejectVpcConnection', {
      params,
      body: {},
    });
    expect(status).toBe(200);
  };

  it('by breaking off leaves nothing behind, and the others stay', async () => {
    const { world, listening } = open();
    const staying = await listen(world, userOf('peer', 'viewer'));
    const going = await Promise.all(KINDS.map((kind) => listen(world, userOf(kind, 'owner'))));
    expect([listening(), vi.getTimerCount()]).toEqual([5, 5]);
    for (const { leave } of going) leave();
    expect([listening(), vi.getTimerCount()]).toEqual([1, 1]);
    await change(world);
    for (const { response } of going) expect(await response.text()).toMatch(ONLY_OPEN);
    expect(await staying.heard()).toHaveLength(1);
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('by cancelling the body leaves nothing behind, also when it breaks off thereafter', async () => {
    const { world, listening } = open();
    const { response, leave } = await listen(world, userOf('peer', 'viewer'));
    await response.body?.cancel();
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
    leave();
    await change(world);
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('is noticed also when garbage was collected meanwhile', async () => {
    const { world, listening } = open();
    const { leave } = await listen(world, userOf('peer', 'viewer'));
    setFlagsFromString('--expose_gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    // The request is only out of reach when the task that made it has ended.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    leave();
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('before anything was sent is not listened for', async () => {
    const { world, listening } = open();
    const response = await world.app.fetch(
      new Request(`http://console.test${API_BASE}/events/stream`, {
        headers: { authorization: `Bearer ${userOf('peer', 'viewer')}` },
        signal: AbortSignal.abort(),
      }),
    );
    expect(await response.text()).toMatch(ONLY_OPEN);
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});

describe('whoever comes back', () => {
  const one = (id: string) => ({ type: 'x', resource: 'y', id, version: 1 });
  const ACCOUNT = 'acc-saigon-retail';
  const viewer = userOf('owning', 'viewer');
  const lastIdOf = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '';
  const visit = async (world: World, since?: string) => {
    const stream = await listen(world, viewer, since === undefined ? {} : { 'last-event-id': since });
    stream.leave();
    const text = await stream.response.text();
    const heard = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => News.parse(JSON.parse(data)));
    return { heard, lastId: lastIdOf(text) };
  };
  const publish = (world: World, ...ids: string[]) =>
    world.news.publish([{ accountIds: [ACCOUNT], news: ids.map(one) }]);

  it('hears what was missed, once and in order, also who had heard nothing before', async () => {
    const { world } = open();
    const first = await visit(world);
    expect(first.heard).toEqual([]);
    publish(world, '1', '2');
    const second = await visit(world, first.lastId);
    expect(second.heard).toEqual([one('1'), one('2')]);
    publish(world, '3');
    expect((await visit(world, second.lastId)).heard).toEqual([one('3')]);
    expect((await visit(world, await world.news.position(ACCOUNT))).heard).toEqual([]);
  });

  it('hears only what is new without the id', async () => {
    const { world } = open();
    publish(world, '1');
    expect((await visit(world)).heard).toEqual([]);
  });

  it('is told to read everything again when too much was missed, and goes on from there', async () => {
    const { world } = open();
    const { lastId } = await visit(world);
    publish(world, ...Array.from({ length: 200 }, (_, index) => String(index)));
    expect((await visit(world, lastId)).heard).toHaveLength(200);
    publish(world, 'one too many');
    const late = await visit(world, lastId);
    expect(late.heard).toMatchObject([{ type: 'reset' }]);
    publish(world, 'next');
    expect((await visit(world, late.lastId)).heard).toEqual([one('next')]);
  });

  it.each(['', 'x', '7', 'another-process.0', '.0'])(
    'is told so for the id %j, which is not ours',
    async (id) => {
      const { world } = open();
      expect((await visit(world, id)).heard).toMatchObject([{ type: 'reset' }]);
    },
  );

  it('is told so for an id that is still to come', async () => {
    const { world } = open();
    const future = (await world.news.position(ACCOUNT)).replace(/\d+$/, '99');
    expect((await visit(world, future)).heard).toMatchObject([{ type: 'reset' }]);
  });
});

it('a reader who does not read is cut off, and the others are not', async () => {
  const { world, listening } = open();
  const idle = await listen(world, userOf('owning', 'viewer'));
  const news = [{ type: 'x', resource: 'y', id: 'z', version: 1 }];
  for (let told = 0; told < 2_000; told += 1)
    world.news.publish([{ accountIds: ['acc-saigon-retail'], news }]);
  expect(listening()).toBe(0);
  expect((await idle.response.text()).match(/^data:/gm)?.length).toBeLessThan(1_100);
});

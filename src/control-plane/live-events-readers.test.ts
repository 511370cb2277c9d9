import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_BASE } from '../contract/operations';
import { eventStream } from './event-stream';
import { IDS, KINDS, userOf } from './test-accounts';
import { listen, News, open } from './test-stream';
import type { World } from './test-world';

/* Those who listen come and go: nothing of them stays behind, and nothing is missed. */

const ONLY_OPEN = /^: open(\nid: \S+)?\n\n$/;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
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
    expect([response.status, await response.text()]).toEqual([499, '']);
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it.each(['the reader', 'the host'])('while the stream is opened is not listened for: %s', async (who) => {
    const { world, listening } = open();
    const [reader, host] = [new AbortController(), new AbortController()];
    const opening = eventStream(world.news, {
      ...{ accountId: 'acc-saigon-retail', since: undefined, isStillWelcome: () => Promise.resolve(true) },
      request: new Request('http://console.test/', { signal: reader.signal }),
      closing: host.signal,
    });
    (who === 'the reader' ? reader : host).abort();
    const response = await opening;
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
    expect(await response.text()).toMatch(ONLY_OPEN);
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

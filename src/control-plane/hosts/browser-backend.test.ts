import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { Demo, type DemoUser } from '../../contract/demo';
import { createBrowserBackend, type BrowserBackend, type BrowserBackendOptions } from './browser-backend';
import { createLocks } from './in-process-locks';

const START = Date.parse('2026-11-23T08:00:00.000Z');
let now = START;
let database = 0;
let open: BrowserBackend[] = [];

/** Tabs of one browser: they share a database, locks and a channel. */
const newBrowser = () => {
  now = START;
  const shared = {
    name: `test-${(database += 1)}`,
    exclusively: createLocks(),
    clock: () => new Date(now).toISOString(),
  };
  return async (options: Partial<BrowserBackendOptions> = {}) => {
    const backend = await createBrowserBackend({ ...shared, ...options });
    open.push(backend);
    return backend;
  };
};

afterEach(() => {
  for (const backend of open) backend.close();
  open = [];
});

const send = (tab: BrowserBackend, method: string, path: string, body?: unknown, token?: string) =>
  tab.fetch(
    new Request(`http://console.test/api${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
const read = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const demoOf = async (tab: BrowserBackend) => Demo.parse(await read(send(tab, 'GET', '/demo')));
const withRole = (users: readonly DemoUser[], role: string) =>
  users.find(({ memberships }) => memberships[0]?.role === role)?.id ?? '';
const signIn = async (tab: BrowserBackend, role = 'owner') => {
  const userId = withRole((await demoOf(tab)).users, role);
  return (await read<{ token: string }>(send(tab, 'POST', '/demo/sign-in', { userId }))).token;
};
const purchase = (name: string) => ({
  ...{ name, requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
});
interface Named {
  id: string;
  name: string;
  status: string;
}
const crossConnects = async (tab: BrowserBackend, token: string) =>
  (await read<{ items: Named[] }>(send(tab, 'GET', '/v1/cross-connects', undefined, token))).items;

describe('the demo endpoints', () => {
  test('tell the settings, the worlds and the people', async () => {
    const demo = await demoOf(await newBrowser()());
    expect(demo.settings).toMatchObject({ world: 'example', provisioningMs: 20_000 });
    expect(demo.worlds).toContain('busy');
    expect(demo.users.map(({ memberships }) => memberships[0]?.role)).toEqual(
      expect.arrayContaining(['owner', 'approver', 'operator', 'viewer']),
    );
  });

  test('sign in, and refuse who is not there', async () => {
    const tab = await newBrowser()();
    const token = await signIn(tab, 'viewer');
    expect(await read(send(tab, 'GET', '/v1/me', undefined, token))).toMatchObject({ role: 'viewer' });
    expect((await send(tab, 'POST', '/demo/sign-in', { userId: 'nobody' })).status).toBe(404);
    expect((await send(tab, 'POST', '/demo/sign-in', { user: 1 })).status).toBe(422);
    expect((await send(tab, 'GET', '/v1/me', undefined, 'made-up')).status).toBe(401);
    expect((await send(tab, 'GET', '/v1/me', undefined, 'constructor')).status).toBe(401);
    expect((await send(tab, 'GET', '/demo/nothing')).status).toBe(404);
  });

  test('start a world anew, and forget who was signed in', async () => {
    const tab = await newBrowser()();
    const token = await signIn(tab);
    const reset = { world: 'two-accounts', provisioningMs: 5 };
    const demo = Demo.parse(await read(send(tab, 'POST', '/demo/reset', reset)));
    expect(demo.settings).toMatchObject(reset);
    expect(demo.users.flatMap(({ memberships }) => memberships[0]?.accountName)).toContain('Saigon Retail');
    expect((await send(tab, 'GET', '/v1/me', undefined, token)).status).toBe(401);
  });

  test('change single settings and leave the others', async () => {
    const tab = await newBrowser()();
    await send(tab, 'PATCH', '/demo/settings', { faults: { failReads: 2 } });
    await send(tab, 'PATCH', '/demo/settings', { provisioningMs: 7, faults: { loseAnswers: 1 } });
    const { settings } = await demoOf(tab);
    expect(settings.provisioningMs).toBe(7);
    expect(settings.faults).toMatchObject({ failReads: 2, loseAnswers: 1, delayMs: 0 });
  });
});

describe('the state', () => {
  test('outlives a reload, the sign-in included', async () => {
    const openTab = newBrowser();
    const before = await openTab({ world: 'two-regions' });
    const token = await signIn(before);
    expect((await send(before, 'POST', '/v1/cross-connects', purchase('Kept Link'), token)).status).toBe(201);
    before.close();
    const after = await openTab({ world: 'empty' });
    expect((await crossConnects(after, token)).map(({ name }) => name)).toEqual(['Kept Link']);
  });

  test('is the same in two tabs, each signed in as somebody else', async () => {
    const openTab = newBrowser();
    const [a, b] = await Promise.all([openTab({ world: 'two-regions' }), openTab({ world: 'two-regions' })]);
    const [owner, viewer] = [await signIn(a, 'owner'), await signIn(b, 'viewer')];
    const bought = ['First Link', 'Second Link'].map((name, index) =>
      send(index === 0 ? a : b, 'POST', '/v1/cross-connects', purchase(name), owner),
    );
    expect((await Promise.all(bought)).map(({ status }) => status)).toEqual([201, 201]);
    for (const tab of [a, b]) expect(await crossConnects(tab, viewer)).toHaveLength(2);
    const balance = await read<{ balanceVnd: number }>(
      send(b, 'GET', '/v1/billing/balance', undefined, viewer),
    );
    expect(balance.balanceVnd).toBe(50_000_000 - 2 * 1_056_000);
  });

  test('moves on with time, and the other tab hears of it', async () => {
    const openTab = newBrowser();
    const [a, b] = [await openTab({ world: 'two-regions' }), await openTab()];
    const token = await signIn(a);
    await send(a, 'POST', '/v1/cross-connects', purchase('Slow Link'), token);
    const stream = await send(b, 'GET', '/v1/events/stream', undefined, token);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    now += 21_000;
    await a.settleDue();
    expect((await crossConnects(b, token)).map(({ status }) => status)).toEqual(['ACTIVE']);
    let heard = '';
    while (!heard.includes('data:')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('"resource"');
    await reader?.cancel();
  });
});

test('a busy world comes to rest when nobody does anything', async () => {
  const tab = await newBrowser()({ world: 'busy' });
  const token = await signIn(tab);
  now += 400 * 24 * 3_600_000;
  await tab.settleDue();
  const statuses = (await crossConnects(tab, token)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['EXPIRED', 'FAILED']));
  expect(statuses).toHaveLength(8);
  const trail = '/v1/events?pageSize=1000';
  const { total } = await read<{ total: number }>(send(tab, 'GET', trail, undefined, token));
  await tab.settleDue();
  expect(await read(send(tab, 'GET', trail, undefined, token))).toMatchObject({ total });
});

describe('faults', () => {
  const setFaults = (tab: BrowserBackend, faults: object) => send(tab, 'PATCH', '/demo/settings', { faults });

  test('fail reads and changes so many times, without doing anything', async () => {
    const tab = await newBrowser()({ world: 'two-regions' });
    const token = await signIn(tab);
    await setFaults(tab, { failReads: 1, failChanges: 1 });
    const buy = () => send(tab, 'POST', '/v1/cross-connects', purchase('Some Link'), token);
    expect((await send(tab, 'GET', '/v1/me', undefined, token)).status).toBe(500);
    expect((await send(tab, 'GET', '/v1/me', undefined, token)).status).toBe(200);
    expect((await buy()).status).toBe(500);
    expect(await crossConnects(tab, token)).toHaveLength(0);
    expect((await buy()).status).toBe(201);
  });

  test('lose the answer of something that was done', async () => {
    const tab = await newBrowser()({ world: 'two-regions' });
    const token = await signIn(tab);
    await setFaults(tab, { loseAnswers: 1 });
    const lost = await send(tab, 'POST', '/v1/cross-connects', purchase('Lost Link'), token);
    expect(lost.type).toBe('error');
    expect(await crossConnects(tab, token)).toHaveLength(1);
  });

  test('let provisioning fail, which refunds all', async () => {
    const tab = await newBrowser()({ world: 'two-regions' });
    const token = await signIn(tab);
    await setFaults(tab, { failProvisioning: 1 });
    await send(tab, 'POST', '/v1/cross-connects', purchase('Doomed Link'), token);
    await send(tab, 'POST', '/v1/cross-connects', purchase('Lucky Link'), token);
    expect((await demoOf(tab)).settings.faults.failProvisioning).toBe(0);
    now += 21_000;
    await tab.settleDue();
    const statuses = (await crossConnects(tab, token)).map(({ name, status }) => `${name} ${status}`);
    expect(statuses.toSorted()).toEqual(['Doomed Link FAILED', 'Lucky Link ACTIVE']);
    const balance = await read<{ balanceVnd: number }>(
      send(tab, 'GET', '/v1/billing/balance', undefined, token),
    );
    expect(balance.balanceVnd).toBe(50_000_000 - 1_056_000);
  });

  test('delay answers', async () => {
    const tab = await newBrowser()();
    const token = await signIn(tab);
    await setFaults(tab, { delayMs: 50 });
    const began = performance.now();
    await send(tab, 'GET', '/v1/me', undefined, token);
    expect(performance.now() - began).toBeGreaterThanOrEqual(45);
  });
});

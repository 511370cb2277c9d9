import { get } from 'node:http';
import { expect, it, vi } from 'vitest';
import { crossConnectId } from '../../test-world';
import { OutcomeUnknown, StoreBusy, type Store } from '../../store/port';
import { openMemory } from './open-store';
import { jsonBody, openReadyHost, signIn } from './test-host';
import { SOON } from './test-process';

const COLUMNS = '/api/v1/topology/columns';
const LINK = `/api/v1/cross-connects/${crossConnectId('Cross Connect 1')}`;

/** A service whose store does what the test says: before each read, and before each write. */
async function openHostWith(env: Record<string, string> = {}) {
  let before: () => Promise<void> = () => Promise.resolve();
  let beforeWrite = before;
  const host = await openReadyHost({
    env,
    async openStore(_config, _log, clock) {
      const opened = openMemory();
      await opened.fill('two-accounts', clock());
      const read: Store['read'] = async (work) => {
        await before();
        return opened.store.read(work);
      };
      const write: Store['write'] = async (work) => {
        await beforeWrite();
        return opened.store.write(work);
      };
      return { ...opened, store: { read, write } };
    },
  });
  const headers = await signIn(host);
  // By now the service knows who it is.
  await host.ask('/api/v1/me', { headers });
  const describe = (description: string, version: number) =>
    host.ask(LINK, jsonBody('PATCH', { description }, { ...headers, 'if-match': `"${version}"` }));
  return {
    ...{ ...host, headers, describe },
    beforeReads: (work: typeof before) => (before = work),
    beforeWrites: (work: typeof before) => (beforeWrite = work),
  };
}

it('what waits for its turn is not answered any more when the caller has gone', async () => {
  const { host, headers, logged, beforeReads } = await openHostWith();
  let waiting = 0;
  let go: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => (go = resolve));
  beforeReads(() => {
    waiting += 1;
    return turn;
  });
  const asked = get(`${host.url}${COLUMNS}`, { headers, agent: false });
  const closed = new Promise((resolve) => asked.on('close', resolve));
  asked.on('error', () => undefined);
  await vi.waitFor(() => expect(waiting).toBe(1), SOON);
  asked.destroy();
  await closed;
  const still = get(`${host.url}/healthz`, { agent: false });
  // The service has heard of the one by the time that it answers the other.
  await new Promise((resolve) => still.on('response', (answer) => resolve(answer.resume())));
  go();
  await vi.waitFor(
    () => expect(logged().find(({ path, status }) => path === COLUMNS && status === 499)).toBeDefined(),
    SOON,
  );
});

it('a service that is asked too much says so, and when to ask again', async () => {
  const { ask, headers, beforeReads } = await openHostWith();
  beforeReads(() => Promise.reject(new StoreBusy('the database is busy')));
  for (const path of [COLUMNS, '/api/demo']) {
    const answer = await ask(path, { headers });
    expect([path, answer.status, answer.headers['retry-after']]).toEqual([path, 503, '5']);
    expect(answer.json).toMatchObject({ type: '/problems/unavailable' });
  }
  beforeReads(() => Promise.resolve());
  expect((await ask(COLUMNS, { headers })).status).toBe(200);
});

it('changes that find no room in the line are told so, and when to ask again; readers are not held up', async () => {
  const { ask, headers, describe, beforeWrites } = await openHostWith({ CHANGES_IN_LINE: '1' });
  let waiting = 0;
  let go: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => (go = resolve));
  beforeWrites(() => {
    waiting += 1;
    return turn;
  });
  const first = describe('first', 2);
  await vi.waitFor(() => expect(waiting).toBe(1), SOON);
  const second = await describe('second', 2);
  expect([second.status, second.headers['retry-after']]).toEqual([503, '5']);
  expect(second.json).toMatchObject({ type: '/problems/unavailable' });
  expect((await ask(LINK, { headers })).status).toBe(200);
  go();
  expect((await first).status).toBe(200);
  expect((await ask(LINK, { headers })).json).toMatchObject({ description: 'first' });
  expect((await describe('third', 3)).status).toBe(200);
});

it('a change that waits too long is told so, and is not made when its turn comes', async () => {
  const { ask, headers, describe, beforeWrites } = await openHostWith({ CHANGE_WAIT_MS: '50' });
  let go: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => (go = resolve));
  beforeWrites(() => turn);
  const late = await describe('late', 2);
  expect([late.status, late.headers['retry-after']]).toEqual([503, '5']);
  beforeWrites(() => Promise.resolve());
  go();
  expect((await describe('next', 2)).status).toBe(200);
  expect((await ask(LINK, { headers })).json).toMatchObject({ description: 'next', version: 3 });
});

it('a change of which nobody knows whether it was made says so, and is not to be sent again blindly', async () => {
  const { describe, beforeWrites, logged } = await openHostWith();
  beforeWrites(() => Promise.reject(new OutcomeUnknown('lost in the COMMIT')));
  const answer = await describe('perhaps', 2);
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, undefined]);
  expect(answer.json).toMatchObject({ type: '/problems/unavailable' });
  expect(String(answer.json.detail)).toContain('may be done or not');
  expect(logged()).toContainEqual(
    expect.objectContaining({ level: 'error', message: 'an operation failed' }) as unknown,
  );
});

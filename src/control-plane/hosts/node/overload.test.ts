import { get } from 'node:http';
import { expect, it, vi } from 'vitest';
import { StoreBusy, type Store } from '../../store/port';
import { openMemory } from './open-store';
import { openReadyHost, signIn } from './test-host';
import { SOON } from './test-process';

const COLUMNS = '/api/v1/topology/columns';

/** A service whose store does what the test says; `before` comes before each read. */
async function openHostWith() {
  let before: () => Promise<void> = () => Promise.resolve();
  const host = await openReadyHost({
    async openStore(_config, _log, clock) {
      const opened = openMemory();
      await opened.fill('two-accounts', clock());
      const read: Store['read'] = async (work) => {
        await before();
        return opened.store.read(work);
      };
      return { ...opened, store: { ...opened.store, read } };
    },
  });
  const headers = await signIn(host);
  // By now the service knows who it is.
  await host.ask('/api/v1/me', { headers });
  return { ...host, headers, beforeReads: (work: typeof before) => (before = work) };
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

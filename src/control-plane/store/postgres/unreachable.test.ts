import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutcomeUnknown, StoreBusy } from '../port';
import { putBasics, vpc } from '../test-rows';
import { openDatabase } from './open-database';
import { createPostgresStore, type PostgresStore } from './postgres-store';
import { createTestDatabase } from './test-databases';

/** Where a connection is cut: before what has this word in it arrives, or after it was done, before anybody hears of it. */
interface Cut {
  at: string;
  done: boolean;
}

/** A way to the server of that URL, over TCP, which can be closed and cut. */
async function openWay(url: string) {
  const { searchParams, pathname } = new URL(url);
  const there = join(searchParams.get('host') ?? '', '.s.PGSQL.5432');
  const sockets = new Set<Socket>();
  let cut: Cut | undefined;
  const way = createServer((client) => {
    const server = connect(there);
    let answerIsLost = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (asked) => {
      const isCut = cut !== undefined && asked.includes(cut.at);
      if (isCut && !cut?.done) return end();
      answerIsLost ||= isCut;
      server.write(asked);
    });
    server.on('data', (answer) => {
      if (answerIsLost) end();
      else client.write(answer);
    });
  });
  const open = async (port = 0) => {
    way.listen(port, '127.0.0.1');
    await once(way, 'listening');
  };
  await open();
  const { port } = way.address() as AddressInfo;
  return {
    url: `postgres://postgres@127.0.0.1:${port}${pathname}`,
    cut: (where: Cut | undefined) => (cut = where),
    async close() {
      const closed = way.listening ? once(way, 'close') : undefined;
      way.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    open: () => open(port),
  };
}

describe('a server', () => {
  let way: Awaited<ReturnType<typeof openWay>>;
  let store: PostgresStore;
  let failures: Error[];
  beforeEach(async () => {
    way = await openWay(await createTestDatabase());
    failures = [];
    const database = await openDatabase({
      ...{ url: way.url, maxConnections: 2 },
      onTrouble: (error) => failures.push(error),
    });
    store = createPostgresStore({ database });
    await putBasics(store);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
    await way.close();
  });

  /** What became of putting a VPC, and how often that was tried. */
  async function put(id: string) {
    let tries = 0;
    const outcome = await store
      .write(async (tx) => {
        tries += 1;
        await tx.vpcs.insert(vpc(id));
      })
      .then(
        () => 'done',
        (error: unknown) => error,
      );
    return { outcome, tries };
  }
  const count = () => store.read((tx) => tx.vpcs.count());

  it('whose connections are all in use is busy, to readers and writers', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let held = 0;
    const holders = [1, 2].map(() =>
      store.read(async (tx) => {
        await tx.vpcs.count();
        held += 1;
        await released;
      }),
    );
    await vi.waitFor(() => expect(held).toBe(2));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [reader, writer] = [expect(count()).rejects.toThrow(StoreBusy), put('1')];
    await vi.advanceTimersByTimeAsync(10_000);
    await reader;
    expect(await writer).toEqual({ outcome: expect.any(StoreBusy) as unknown, tries: 0 });
    vi.useRealTimers();
    release();
    await Promise.all(holders);
    expect(await put('1')).toEqual({ outcome: 'done', tries: 1 });
  });

  it('that is away for a while is busy meanwhile', async () => {
    await way.close();
    await vi.waitFor(() => expect(failures).not.toEqual([]));
    await expect(count()).rejects.toThrow(StoreBusy);
    expect(await put('1')).toEqual({ outcome: expect.any(StoreBusy) as unknown, tries: 0 });
    expect(failures).toContainEqual(expect.objectContaining({ code: 'ECONNREFUSED' }));
    await way.open();
    expect(await put('1')).toEqual({ outcome: 'done', tries: 1 });
  });

  it.each([
    ['while it is asked', 'start transaction'],
    ['in the middle of a change', 'insert into'],
  ])('that is lost %s is busy, and nothing has happened', async (_, at) => {
    way.cut({ at, done: at !== 'start transaction' });
    const { outcome } = await put('1');
    expect(outcome).toBeInstanceOf(StoreBusy);
    expect(outcome).not.toBeInstanceOf(OutcomeUnknown);
    way.cut(undefined);
    expect(await count()).toBe(0);
  });

  it.each([
    ['has done', true, 1],
    ['has not done', false, 0],
  ])('that is lost in the COMMIT, which it %s, leaves it open, and is asked once', async (_, done, there) => {
    way.cut({ at: 'commit', done });
    expect(await put('1')).toEqual({ outcome: expect.any(OutcomeUnknown) as unknown, tries: 1 });
    way.cut(undefined);
    expect(await count()).toBe(there);
  });

  it('that is lost when all was read is busy: there is nothing that could have happened', async () => {
    way.cut({ at: 'commit', done: true });
    await expect(count()).rejects.toThrow(StoreBusy);
  });

  it('that gives up what takes too long is busy, and nothing has happened', async () => {
    const slow = store.write(async (tx) => {
      await tx.vpcs.insert(vpc('1'));
      const run = store.statementsOf(tx);
      await run((trx) => sql`set local statement_timeout = 20`.execute(trx));
      await run((trx) => sql`select pg_sleep(60)`.execute(trx));
    });
    await expect(slow).rejects.toThrow(StoreBusy);
    expect(failures).toEqual([expect.objectContaining({ code: '57014' })]);
    expect(await count()).toBe(0);
    expect(await put('1')).toEqual({ outcome: 'done', tries: 1 });
  });

  it('that says why it closes the connection is busy too', async () => {
    const cut = store.write(async (tx) => {
      await tx.vpcs.insert(vpc('1'));
      // As when it is shut down while it computes: its last words are the answer to a statement.
      await store.statementsOf(tx)((trx) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx));
    });
    await expect(cut).rejects.toThrow(StoreBusy);
    await expect(cut).rejects.toMatchObject({ cause: { code: '57P01' } });
    expect(await count()).toBe(0);
  });
});

import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TooManyConflicts, type Store } from '../port';
import { connection, entry, putBasics, vpc } from '../test-rows';
import type { Database } from './columns';
import { openDatabase } from './open-database';
import { createPostgresStore } from './postgres-store';
import { createTestDatabase } from './test-databases';

/** Lets each of so many pass when all have come; who comes later is not held up. */
function gate(places: number) {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === places) open();
    return opened;
  };
}

/** Two pools know nothing of each other, as two processes do. */
describe('two processes over one PostgreSQL', () => {
  let databases: Kysely<Database>[];
  let stores: Store[];
  let failures: unknown[];
  beforeEach(async () => {
    const url = await createTestDatabase();
    failures = [];
    const options = { url, maxConnections: 4, onTrouble: (error: Error) => failures.push(error) };
    databases = [await openDatabase(options), await openDatabase(options)];
    stores = databases.map((database) => createPostgresStore({ database }));
    await putBasics(stores[0]!);
    await stores[0]!.write(async (tx) => {
      for (const id of ['1', '2']) await tx.vpcs.insert(vpc(id));
    });
  });
  afterEach(async () => {
    for (const database of databases) await database.destroy();
  });

  const turned = { requesterVpcId: '2', accepterVpcId: '1' };
  const rows = [
    { ...connection, id: 'c0' },
    { ...connection, id: 'c1', ...turned },
  ];

  it('race for one pair of VPCs: one wins, the other one sees that it is taken', async () => {
    const bothHaveLooked = gate(2);
    const outcomes = await Promise.all(
      stores.map((store, index) =>
        store.write(async (tx) => {
          const ends = ['1', '2'];
          const taken = await tx.connections.count({
            anyOf: [{ requesterVpcId: ends }, { accepterVpcId: ends }],
          });
          await bothHaveLooked();
          if (taken > 0) return 'taken';
          await tx.connections.insert(rows[index]!);
          return 'made';
        }),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['made', 'taken']);
    expect(await stores[0]!.read((tx) => tx.connections.count())).toBe(1);
  });

  it('race for one pair without looking: one wins, the other one is refused by the index', async () => {
    const bothAreThere = gate(2);
    const outcomes = await Promise.allSettled(
      stores.map((store, index) =>
        store.write(async (tx) => {
          await bothAreThere();
          await tx.connections.insert(rows[index]!);
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: '23505', constraint: 'one live connection per pair' },
    });
    expect(await stores[0]!.read((tx) => tx.connections.count())).toBe(1);
  });

  it('spend from one account: nothing is spent twice', async () => {
    await stores[0]!.write((tx) => tx.ledger.insert(entry('start', '2026-01-01', 50, 50)));
    const spend = (store: Store, id: string) =>
      store.write(async (tx) => {
        const balance = (await tx.ledger.find()).reduce((sum, { amountVnd }) => sum + amountVnd, 0);
        if (balance < 10) return 'too little';
        await tx.ledger.insert(entry(id, '2026-01-02', -10, balance - 10));
        return 'spent';
      });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => spend(stores[index % 2]!, `${index}`)),
    );
    expect(outcomes.filter((outcome) => outcome === 'spent')).toHaveLength(5);
    const last = await stores[0]!.read((tx) => tx.ledger.find({ orderBy: 'balanceVnd', limit: 1 }));
    expect(last).toMatchObject([{ balanceVnd: 0 }]);
  });

  it('give up a change that meets others time and again, in words', async () => {
    const pauses: number[] = [];
    const store = createPostgresStore({
      ...{ database: databases[0]!, attempts: 4, random: () => 1 },
      pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
    });
    let tries = 0;
    const hopeless = store.write(async (tx) => {
      const account = await tx.accounts.get('a');
      // Somebody else is always faster.
      tries += 1;
      await stores[1]!.write((other) => other.accounts.update({ id: 'a', name: `theirs ${tries}` }));
      await tx.accounts.update({ id: 'a', name: `${account?.name} ours` });
    });
    await expect(hopeless).rejects.toThrow(TooManyConflicts);
    await expect(hopeless).rejects.toMatchObject({ attempts: 4, cause: { code: '40001' } });
    expect(tries).toBe(4);
    expect(pauses).toEqual([8, 16, 32]);
    expect(await store.read((tx) => tx.accounts.get('a'))).toMatchObject({ name: 'theirs 4' });
  });

  it('read one moment, whatever the other one writes meanwhile', async () => {
    const seen = await stores[0]!.read(async (tx) => {
      const before = await tx.vpcs.count();
      await stores[1]!.write((other) => other.vpcs.insert(vpc('3')));
      return [before, await tx.vpcs.count(), await tx.vpcs.get('3')];
    });
    expect(seen).toEqual([2, 2, undefined]);
    expect(await stores[0]!.read((tx) => tx.vpcs.count())).toBe(3);
  });

  it('call nothing done that an error has undone, also when the work has swallowed it', async () => {
    const swallowing = stores[0]!.write(async (tx) => {
      await tx.vpcs.insert(vpc('3'));
      await tx.vpcs.insert(vpc('4', { accountId: 'nobody' })).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('foreign key');
    expect(await stores[0]!.read((tx) => tx.vpcs.count())).toBe(2);
  });

  it('live on when the server cuts their connections', async () => {
    const cut = stores[0]!.write(async (tx) => {
      await tx.vpcs.insert(vpc('3'));
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(databases[1]!);
      await tx.vpcs.insert(vpc('4'));
    });
    await expect(cut).rejects.toThrow();
    expect(failures).not.toEqual([]);
    expect(await stores[0]!.read((tx) => tx.vpcs.count())).toBe(2);
  });
});

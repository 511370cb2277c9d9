import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONNECTION_STATUSES, isLive } from '../../../domain/connection-lifecycle';
import type { Store } from '../port';
import type { IdentityRow } from '../rows';
import { apiToken, connection, entry, putBasics, vpc } from '../test-rows';
import type { Database } from './columns';
import { createPostgresStore } from './postgres-store';
import { replaceRows } from './replace-rows';
import { ENGINES, openTestDatabase } from './test-databases';

/** What the database holds to, whatever the code above it does. */
describe.each(ENGINES)('the constraints of %s', (engine) => {
  let database: Kysely<Database>;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = createPostgresStore({ database });
  });
  afterAll(() => database.destroy());
  beforeEach(async () => {
    await replaceRows(database, {});
    await putBasics(store);
    await store.write(async (tx) => {
      for (const id of ['1', '2', '3']) await tx.vpcs.insert(vpc(id));
    });
  });

  const connect = (row: Partial<typeof connection>) =>
    store.write((tx) => tx.connections.insert({ ...connection, ...row }));
  const write = (id: string, amountVnd: number, balanceVnd: number, accountId = 'a') =>
    store.write((tx) => tx.ledger.insert({ ...entry(id, '2026-01-01', amountVnd, balanceVnd), accountId }));

  describe('condition 2010', () => {
    const turned = { requesterVpcId: connection.accepterVpcId, accepterVpcId: connection.requesterVpcId };
    const twins = CONNECTION_STATUSES.flatMap((status) => [
      { status, ends: {}, way: 'the same way' },
      { status, ends: turned, way: 'the other way round' },
    ]);

    it.each(twins)('$status beside a live connection, $way', async ({ status, ends }) => {
      await connect({ id: 'live' });
      const twin = connect({ id: 'twin', status, ...ends });
      if (isLive(status)) await expect(twin).rejects.toThrow('"one live connection per pair"');
      else await twin;
      await connect({ id: 'other', accepterVpcId: '3' });
    });

    it('holds too when an ended connection is called live again', async () => {
      await connect({ id: 'live' });
      await connect({ id: 'ended', status: 'DELETED' });
      const revive = store.write((tx) =>
        tx.connections.update({ ...connection, id: 'ended', status: 'ACTIVE' }),
      );
      await expect(revive).rejects.toThrow('"one live connection per pair"');
    });
  });

  it('a live connection has its Cross Connect; one that has ended outlives it', async () => {
    await connect({});
    await expect(store.write((tx) => tx.crossConnects.remove('x'))).rejects.toThrow('"connections"');
    await store.write((tx) => tx.connections.update({ ...connection, status: 'DELETED' }));
    await store.write((tx) => tx.crossConnects.remove('x'));
    await expect(connect({ id: 'new', accepterVpcId: '3' })).rejects.toThrow('foreign key');
  });

  it('rows refer to rows that are there, and a connection to two VPCs', async () => {
    await expect(connect({ accepterVpcId: 'nowhere' })).rejects.toThrow('foreign key');
    await expect(connect({ accepterVpcId: '1' })).rejects.toThrow('"connects two VPCs"');
    await expect(store.write((tx) => tx.vpcs.insert(vpc('9', { accountId: 'nobody' })))).rejects.toThrow(
      'foreign key',
    );
  });

  it('a subject of an issuer is one person, who is one subject there and loses it when they go', async () => {
    const identity = { issuer: 'https://id.example', subject: 's', userId: 'v', createdAt: '2026-01-01' };
    const add = (row: Partial<IdentityRow>) =>
      store.write((tx) => tx.identities.insert({ id: 'i', ...identity, ...row }));
    await store.write((tx) => tx.users.insert({ id: 'v', name: 'V', email: 'v@a.example' }));
    await add({});
    await expect(add({ id: 'j', userId: 'u' })).rejects.toThrow('"one user per subject"');
    await expect(add({ id: 'j', subject: 't' })).rejects.toThrow('"one subject per user"');
    await add({ id: 'j', issuer: 'https://other.example' });
    await store.write((tx) => tx.users.remove('v'));
    expect(await store.read((tx) => tx.identities.count())).toBe(0);
  });

  it('a person is a member of an account once, and a secret is that of one token', async () => {
    const member = { id: 'm', accountId: 'a', userId: 'u', role: 'viewer', rank: 0, version: 1 } as const;
    await store.write((tx) => tx.memberships.insert(member));
    const twice = store.write((tx) => tx.memberships.insert({ ...member, id: 'n', role: 'owner' }));
    await expect(twice).rejects.toThrow('"one membership per person and account"');
    await store.write((tx) => tx.apiTokens.insert(apiToken));
    const same = store.write((tx) => tx.apiTokens.insert({ ...apiToken, id: 'v' }));
    await expect(same).rejects.toThrow('"one token per secret"');
  });

  describe('the ledger', () => {
    it('goes on from the line before, account by account', async () => {
      await write('1', 100, 100);
      await write('b1', 7, 7, 'b');
      await write('2', -100, 0);
      await write('3', 5, 5);
      await write('b2', -7, 0, 'b');
    });

    it.each([
      { what: 'a first balance out of nothing', amountVnd: 10, balanceVnd: 11, before: [] },
      { what: 'a first line below zero', amountVnd: -1, balanceVnd: -1, before: [] },
      { what: 'a sum that is wrong', amountVnd: 10, balanceVnd: 111, before: [100] },
      { what: 'a balance from before the last line', amountVnd: 10, balanceVnd: 110, before: [100, 50] },
      { what: 'more than there is', amountVnd: -101, balanceVnd: -1, before: [100] },
    ])('refuses $what', async ({ amountVnd, balanceVnd, before }) => {
      let balance = 0;
      for (const amount of before) await write(`before-${amount}`, amount, (balance += amount));
      await expect(write('wrong', amountVnd, balanceVnd)).rejects.toThrow(/constraint "(the|each)/);
      expect(await store.read((tx) => tx.ledger.count())).toBe(before.length);
    });

    it('loses no line from the middle, and changes none', async () => {
      await write('1', 100, 100);
      await write('2', 50, 150);
      const change = store.write((tx) => tx.ledger.update(entry('1', '2026-01-01', 90, 90)));
      await expect(change).rejects.toThrow('foreign key');
      await expect(store.write((tx) => tx.ledger.remove('1'))).rejects.toThrow('foreign key');
      const fork = sql`update "ledger" set "sequence" = 1 where "id" = '2'`.execute(database);
      await expect(fork).rejects.toThrow('constraint');
    });
  });
});

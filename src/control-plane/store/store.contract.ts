import { beforeEach, describe, expect, it } from 'vitest';
import { atMost, holding, type Find, type Store } from './port';
import type { VpcRow } from './rows';
import {
  bandwidthPackage,
  connection,
  crossConnect,
  entry,
  apiToken,
  event,
  fullConnection,
  putBasics,
  reckoned,
  vpc,
} from './test-rows';

/** What every adapter of the port must do; `open` gives an empty store. */
export function describeStore(name: string, open: () => Promise<Store>) {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await putBasics(store);
    });
    const put = (...rows: VpcRow[]) =>
      store.write(async (tx) => {
        for (const row of rows) await tx.vpcs.insert(row);
      });
    const ids = (find: Find<VpcRow>) =>
      store.read(async (tx) => (await tx.vpcs.find(find)).map(({ id }) => id));

    it('gives back what was put in, and nothing for an id that is not there', async () => {
      const row = vpc('1', { subnets: [{ id: 's', name: 'app', cidr: '10.10.1.0/24' }] });
      await put(row);
      expect(await store.read((tx) => tx.vpcs.get('1'))).toEqual(row);
      expect(await store.read((tx) => tx.vpcs.get('2'))).toBeUndefined();
      expect(await store.read((tx) => tx.vpcs.get('__proto__'))).toBeUndefined();
    });

    it('answers with what the work returns', async () => {
      expect(await store.write(() => Promise.resolve('done'))).toBe('done');
      expect(await store.read((tx) => tx.vpcs.count())).toBe(0);
    });

    it('keeps no hold on rows that went in or out', async () => {
      const row = vpc('1');
      await put(row);
      row.name = 'changed outside';
      const read = await store.read((tx) => tx.vpcs.get('1'));
      read?.subnets.push({ id: 's', name: 'sly', cidr: '10.10.1.0/24' });
      expect(await store.read((tx) => tx.vpcs.get('1'))).toEqual(vpc('1'));
    });

    it('replaces a row and forgets members that the new one lacks', async () => {
      await put(vpc('1'), vpc('2'));
      await store.write(async (tx) => {
        await tx.connections.insert(fullConnection);
        await tx.connections.update(connection);
      });
      expect(await store.read((tx) => tx.connections.get('c'))).toEqual(connection);
    });

    it('refuses to insert an id twice and to update what is not there', async () => {
      await put(vpc('1'));
      await expect(put(vpc('1', { name: 'again' }))).rejects.toThrow();
      await expect(store.write((tx) => tx.vpcs.update(vpc('2')))).rejects.toThrow();
      expect(await store.read((tx) => tx.vpcs.find())).toEqual([vpc('1')]);
    });

    it('removes rows; removing what is not there is no error', async () => {
      await put(vpc('1'), vpc('2'));
      await store.write(async (tx) => {
        await tx.vpcs.remove('1');
        await tx.vpcs.remove('3');
      });
      expect(await ids({})).toEqual(['2']);
    });

    it('finds by equality, by one of several values, and by several conditions of which one holds', async () => {
      await put(vpc('1'), vpc('2', { regionId: 'HAN01' }), vpc('3', { accountId: 'b' }), vpc('4'));
      expect(await ids({ where: { regionId: 'HAN01' } })).toEqual(['2']);
      expect(await ids({ where: { id: ['4', '1', 'x'] } })).toEqual(['1', '4']);
      expect(await ids({ where: { id: [] } })).toEqual([]);
      expect(await ids({ where: { accountId: 'a', regionId: 'HCM03' } })).toEqual(['1', '4']);
      expect(await ids({ anyOf: [{ regionId: 'HAN01' }, { accountId: 'b' }] })).toEqual(['2', '3']);
      expect(await ids({ where: { id: ['2', '4'] }, anyOf: [{ regionId: 'HAN01' }, { id: '1' }] })).toEqual([
        '2',
      ]);
      expect(await ids({ anyOf: [] })).toEqual([]);
    });

    it('counts what it would find', async () => {
      await put(vpc('1'), vpc('2', { regionId: 'HAN01' }), vpc('3'));
      expect(await store.read((tx) => tx.vpcs.count())).toBe(3);
      expect(await store.read((tx) => tx.vpcs.count({ where: { regionId: 'HCM03' } }))).toBe(2);
      expect(await store.read((tx) => tx.vpcs.count({ anyOf: [{ id: '1' }, { id: ['1', '2'] }] }))).toBe(2);
    });

    it('finds by what is absent, and by longer lists than a statement has parameters', async () => {
      await put(vpc('1'), vpc('2'), vpc('3'));
      await store.write(async (tx) => {
        await tx.connections.insert(connection);
        await tx.connections.insert({ ...fullConnection, id: 'd', accepterVpcId: '3' });
      });
      const found = (where: Find<typeof connection>['where'] & object) =>
        store.read(async (tx) => (await tx.connections.find({ where })).map(({ id }) => id).join(''));
      expect(await found({ decidedBy: undefined })).toBe('cd');
      expect(await found({ decidedBy: [undefined] })).toBe('c');
      expect(await found({ decidedBy: ['u', undefined] })).toBe('cd');
      expect(await found({ decidedBy: ['u', 'v'] })).toBe('d');
      expect(await found({ id: ['c', ...Array.from({ length: 70_000 }, (_, index) => `${index}`)] })).toBe(
        'c',
      );
    });

    it('finds up to a bound and from one on, and nothing that is absent', async () => {
      await put(vpc('1'), vpc('2'), vpc('3'));
      await store.write(async (tx) => {
        await tx.connections.insert(connection);
        await tx.connections.insert({
          ...fullConnection,
          id: 'd',
          accepterVpcId: '3',
          decidedAt: '2026-02-02',
        });
      });
      const upTo = (text: string) =>
        store.read(async (tx) =>
          (await tx.connections.find({ where: { decidedAt: atMost(text) } })).map(({ id }) => id),
        );
      expect([await upTo('2026-02-01'), await upTo('2026-02-02'), await upTo('2026-02-03')]).toEqual([
        ...[[], ['d'], ['d']],
      ]);
      const between = (after: string, last?: string) =>
        store.read((tx) => tx.connections.count({ where: { decidedAt: { after, atMost: last } } }));
      expect(await between('2026-02-01')).toBe(1);
      expect(await between('2026-02-02')).toBe(0);
      expect(await between('2026-02-01', '2026-02-02')).toBe(1);
      expect(await between('2026-01-01', '2026-02-01')).toBe(0);
      const where = { decidedAt: atMost('2026-02-02'), id: 'c' };
      expect(await store.read((tx) => tx.connections.count({ where }))).toBe(0);
    });

    it('finds by what a list holds, as a whole', async () => {
      await store.write(async (tx) => {
        await tx.events.insert({ ...event, id: 'a', accountIds: ['one', `o'"ther`] });
        await tx.events.insert({ ...event, id: 'b', accountIds: ['one more', 'two'] });
      });
      const held = (text: string) =>
        store.read(async (tx) =>
          (await tx.events.find({ where: { accountIds: holding(text) } })).map(({ id }) => id).join(''),
        );
      expect(await held('one')).toBe('a');
      expect(await held(`o'"ther`)).toBe('a');
      expect(await held('two')).toBe('b');
      for (const text of ['o', '', 'a\0b', '["one"]']) expect(await held(text)).toBe('');
    });

    it('orders by a column and then by id, both ways, texts by byte and numbers by value', async () => {
      await store.write(async (tx) => {
        for (const [id, at, amount, balance] of [
          ['b', '2026-01-02', 9, 9],
          ['c', '2026-01-01', 10, 19],
          ['a', '2026-01-02', -1, 18],
        ] as const)
          await tx.ledger.insert(entry(id, at, amount, balance));
      });
      const order = (orderBy: 'at' | 'amountVnd', descending = false) =>
        store.read(async (tx) =>
          (await tx.ledger.find({ orderBy, descending })).map(({ id }) => id).join(''),
        );
      expect(await order('at')).toBe('cab');
      expect(await order('at', true)).toBe('bac');
      expect(await order('amountVnd')).toBe('abc');
      const names = ['b', 'B', 'a', 'Đ', 'b 2', '\uff5e', '😀', 'b-1', ''];
      await put(...names.map((name, index) => vpc(String(index), { name })));
      const inOrder = ['', 'B', 'a', 'b', 'b 2', 'b-1', 'Đ', '\uff5e', '😀'].map((name) =>
        String(names.indexOf(name)),
      );
      expect(await ids({ orderBy: 'name' })).toEqual(inOrder);
      expect(await ids({ orderBy: 'name', descending: true })).toEqual(inOrder.toReversed());
    });

    it('puts what lacks the column last, or first when descending', async () => {
      const settling = { b: '2026-01-02', a: undefined, c: '2026-01-01' };
      await store.write(async (tx) => {
        for (const [id, settlesAt] of Object.entries(settling))
          await tx.crossConnects.insert({ ...crossConnect, id, ...(settlesAt && { settlesAt }) });
        await tx.crossConnects.remove('x');
      });
      const order = (descending: boolean) =>
        store.read(async (tx) =>
          (await tx.crossConnects.find({ orderBy: 'settlesAt', descending })).map(({ id }) => id).join(''),
        );
      expect(await order(false)).toBe('cba');
      expect(await order(true)).toBe('abc');
    });

    it('gives a part of what it finds', async () => {
      await put(...['1', '2', '3', '4'].map((id) => vpc(id)));
      expect(await ids({ limit: 2 })).toEqual(['1', '2']);
      expect(await ids({ offset: 1, limit: 2 })).toEqual(['2', '3']);
      expect(await ids({ offset: 3 })).toEqual(['4']);
      expect(await ids({ limit: 0 })).toEqual([]);
      expect(await ids({ offset: 9, limit: 2 })).toEqual([]);
      expect(await ids({ where: { id: ['1', '2', '4'] }, descending: true, offset: 1, limit: 1 })).toEqual([
        '2',
      ]);
    });

    it('sees its own changes within a transaction, nobody else does before the end', async () => {
      await store.write(async (tx) => {
        await tx.vpcs.insert(vpc('1'));
        expect(await tx.vpcs.count()).toBe(1);
      });
      expect(await ids({})).toEqual(['1']);
    });

    it('leaves no trace of work that throws', async () => {
      await put(vpc('1'));
      const broken = store.write(async (tx) => {
        await tx.vpcs.insert(vpc('2'));
        await tx.vpcs.update(vpc('1', { name: 'changed' }));
        await tx.ledger.insert(entry('e', '2026-01-01', 1, 1));
        throw new Error('no');
      });
      await expect(broken).rejects.toThrow('no');
      expect(await store.read((tx) => tx.vpcs.find())).toEqual([vpc('1')]);
      expect(await store.read((tx) => tx.ledger.count())).toBe(0);
      await put(vpc('2'));
      expect(await ids({})).toEqual(['1', '2']);
    });

    it('runs concurrent changes as if one after the other', async () => {
      const quota = { id: 'q', accountId: 'a', name: 'cross-connects', limit: 0 } as const;
      await store.write((tx) => tx.quotas.insert(quota));
      const addOne = () =>
        store.write(async (tx) => {
          const row = await tx.quotas.get('q');
          if (row) await tx.quotas.update({ ...row, limit: row.limit + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, addOne));
      expect((await store.read((tx) => tx.quotas.get('q')))?.limit).toBe(20);
    });

    it('lets only one of several concurrent changes find that nobody was there before', async () => {
      const first = (id: string) =>
        store.write(async (tx) => {
          if ((await tx.vpcs.count({ where: { accountId: 'b' } })) > 0) return 0;
          await tx.vpcs.insert(vpc(id, { accountId: 'b' }));
          return 1;
        });
      const made = await Promise.all(['1', '2', '3', '4', '5'].map(first));
      expect(made.toSorted()).toEqual([0, 0, 0, 0, 1]);
      expect(await store.read((tx) => tx.vpcs.count())).toBe(1);
    });

    it('takes several questions at once, and goes on after a refusal that the work has caught', async () => {
      await put(vpc('1'));
      const answers = await store.write(async (tx) => {
        await tx.vpcs.insert(vpc('1')).catch(() => undefined);
        await tx.vpcs.insert(vpc('2'));
        return Promise.all([tx.vpcs.count(), tx.vpcs.get('1'), tx.accounts.count()]);
      });
      expect(answers).toEqual([2, vpc('1'), 2]);
      expect(await ids({})).toEqual(['1', '2']);
    });

    it('goes on after work that threw among concurrent changes', async () => {
      const results = await Promise.allSettled(['1', '1', '2'].map((id) => put(vpc(id))));
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(await ids({})).toEqual(['1', '2']);
    });

    it('keeps every member of a row: absent ones absent, nested ones whole, amounts exact', async () => {
      const [whole, quarter] = [1_000_000_000_000, 9_007_199_254_740_991];
      const lines = [
        entry('1', '2026-01-01', whole, whole),
        { ...entry('2', '2026-01-01', quarter - whole, quarter), ...reckoned },
      ];
      const servers = [{ id: 's', name: 'db', address: '10.10.1.5', subnetId: 't' }];
      const [one, two] = [vpc('1', { servers }), vpc('2')];
      const settling: typeof crossConnect = {
        ...{ ...crossConnect, id: 'y', settlesAt: '2026-01-02', deletionLock: true },
        ...{ outcome: 'FAILED', connectionsEndAt: '2026-01-02', resizedFromMbps: 50 },
      };
      const { crossConnectId: _, ...elsewhere } = event;
      const told = { ...elsewhere, id: 'f', actorId: 'u', actorAccountId: 'a', reason: 'so' };
      const given: typeof event = {
        ...{ ...told, id: 'g', role: 'viewer', tokenName: 'Nightly job' },
        changes: [{ field: 'deletionLock', before: false, after: true }],
      };
      const { lastUsedAt: _l, revokedAt: _a, revokedBy: _b, ...unused } = apiToken;
      const fresh = { ...unused, id: 'u', hash: 'other' };
      await put(one, two);
      await store.write(async (tx) => {
        await tx.packages.insert(bandwidthPackage);
        for (const line of lines) await tx.ledger.insert(line);
        for (const row of [apiToken, fresh]) await tx.apiTokens.insert(row);
        for (const row of [event, told, given]) await tx.events.insert(row);
        await tx.crossConnects.insert(settling);
        await tx.connections.insert(fullConnection);
        await tx.connections.insert({ ...connection, id: 'd', status: 'DELETED' });
      });
      await store.read(async (tx) => {
        expect(await tx.packages.find()).toStrictEqual([bandwidthPackage]);
        expect(await tx.ledger.find()).toStrictEqual(lines);
        expect(await tx.ledger.find({ where: { amountVnd: [whole] } })).toStrictEqual([lines[0]]);
        expect(await tx.events.find()).toStrictEqual([event, told, given]);
        expect(await tx.apiTokens.find()).toStrictEqual([apiToken, fresh]);
        expect(await tx.vpcs.find()).toStrictEqual([one, two]);
        expect(await tx.crossConnects.find()).toStrictEqual([crossConnect, settling]);
        const ended = { ...connection, id: 'd', status: 'DELETED' };
        expect(await tx.connections.find()).toStrictEqual([fullConnection, ended]);
      });
    });

    it('takes texts for what they are', async () => {
      const name = `O'Brien "x"; drop table "vpcs"; -- \\ \\u0000 $1 ? {a,"b"} Đồng Nai 😀 \n\t`;
      const row = vpc(`'1"\\`, { name, subnets: [{ id: name, name, cidr: name }] });
      await put(row);
      expect(await store.read((tx) => tx.vpcs.get(row.id))).toEqual(row);
      expect(await ids({ where: { name } })).toEqual([row.id]);
      expect(await ids({ where: { name: ['{}', name, '', 'NULL'] } })).toEqual([row.id]);
    });

    it.each(['a\0b', 'a\ud800b'])('keeps %j as it is, or says what is wrong with it', async (odd) => {
      const subnets = [{ id: 's', name: odd, cidr: '10.10.1.0/24' }];
      for (const row of [vpc('1', { name: odd }), vpc('2', { subnets })]) {
        const error = await put(row).catch((thrown: unknown) => thrown);
        if (error === undefined) expect(await store.read((tx) => tx.vpcs.get(row.id))).toEqual(row);
        else
          expect(error).toMatchObject({
            message: expect.stringMatching(/^vpcs\.\w+ has a null character/) as string,
          });
      }
      expect(await store.read((tx) => tx.vpcs.get(odd))).toBeUndefined();
      expect(await ids({ where: { id: odd } })).toEqual([]);
      expect(await ids({ where: { cidr: [odd] } })).toEqual([]);
      await store.write((tx) => tx.vpcs.remove(odd));
    });
  });
}

import { describe, expect, it } from 'vitest';
import { describeFinding } from './finding.contract';
import type { Store } from './port';
import {
  bandwidthPackage,
  connection,
  crossConnect,
  entry,
  apiToken,
  event,
  fullConnection,
  filledStore,
  reckoned,
  vpc,
} from './test-rows';

/** What every adapter of the port must do; `open` gives an empty store. */
export function describeStore(name: string, open: () => Promise<Store>) {
  describeFinding(name, open);
  describe(`the store contract: ${name}`, () => {
    const { store, put, ids } = filledStore(open);

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

import { beforeEach, describe, expect, it } from 'vitest';
import type { Find, Store } from './port';
import type { ConnectionRow, LedgerRow, VpcRow } from './rows';

const vpc = (id: string, more: Partial<VpcRow> = {}): VpcRow => ({
  ...{ id, accountId: 'a', regionId: 'HCM03', name: `VPC ${id}`, cidr: '10.10.0.0/16' },
  ...{ subnets: [], servers: [] },
  ...more,
});
const entry = (id: string, at: string, amountVnd: number): LedgerRow => ({
  ...{ id, at, amountVnd, accountId: 'a', kind: 'charge', balanceVnd: 0 },
});
const connection: ConnectionRow = {
  ...{ id: 'c', crossConnectId: 'x', requesterVpcId: '1', requesterAccountId: 'a' },
  ...{ accepterVpcId: '2', accepterAccountId: 'a', statusSince: '2026-01-01', requestedBy: 'u' },
  ...{ status: 'PROVISIONING', requestedAt: '2026-01-01', expiresAt: '2026-01-08' },
};

/** What every adapter of the port must do; `open` gives an empty store. */
export function describeStore(name: string, open: () => Promise<Store>) {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
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
      await store.write(async (tx) => {
        await tx.connections.insert({ ...connection, outcome: 'FAILED', statusReason: 'why' });
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
    });

    it('orders by a column and then by id, both ways, texts by code unit and numbers by value', async () => {
      await store.write(async (tx) => {
        for (const [id, at, amount] of [
          ['b', '2026-01-02', 9],
          ['c', '2026-01-01', 10],
          ['a', '2026-01-02', -1],
        ] as const)
          await tx.ledger.insert(entry(id, at, amount));
      });
      const order = (orderBy: 'at' | 'amountVnd', descending = false) =>
        store.read(async (tx) =>
          (await tx.ledger.find({ orderBy, descending })).map(({ id }) => id).join(''),
        );
      expect(await order('at')).toBe('cab');
      expect(await order('at', true)).toBe('bac');
      expect(await order('amountVnd')).toBe('abc');
      await put(vpc('1', { name: 'b' }), vpc('2', { name: 'B' }), vpc('3', { name: 'a' }));
      expect(await ids({ orderBy: 'name' })).toEqual(['2', '3', '1']);
    });

    it('gives a part of what it finds', async () => {
      await put(...['1', '2', '3', '4'].map((id) => vpc(id)));
      expect(await ids({ limit: 2 })).toEqual(['1', '2']);
      expect(await ids({ offset: 1, limit: 2 })).toEqual(['2', '3']);
      expect(await ids({ offset: 3 })).toEqual(['4']);
      expect(await ids({ limit: 0 })).toEqual([]);
      expect(await ids({ offset: 9, limit: 2 })).toEqual([]);
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
        await tx.ledger.insert(entry('e', '2026-01-01', 1));
        throw new Error('no');
      });
      await expect(broken).rejects.toThrow('no');
      expect(await store.read((tx) => tx.vpcs.find())).toEqual([vpc('1')]);
      expect(await store.read((tx) => tx.ledger.count())).toBe(0);
      await put(vpc('2'));
      expect(await ids({})).toEqual(['1', '2']);
    });

    it('runs concurrent changes as if one after the other', async () => {
      await store.write((tx) => tx.ledger.insert(entry('sum', '2026-01-01', 0)));
      const addOne = () =>
        store.write(async (tx) => {
          const row = await tx.ledger.get('sum');
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (row) await tx.ledger.update({ ...row, amountVnd: row.amountVnd + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, addOne));
      expect((await store.read((tx) => tx.ledger.get('sum')))?.amountVnd).toBe(20);
    });

    it('goes on after work that threw among concurrent changes', async () => {
      const results = await Promise.allSettled(['1', '1', '2'].map((id) => put(vpc(id))));
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(await ids({})).toEqual(['1', '2']);
    });
  });
}

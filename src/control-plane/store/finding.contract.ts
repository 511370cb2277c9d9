import { describe, expect, it } from 'vitest';
import { atMost, holding, type Find, type ReadTable, type Store } from './port';
import type { VpcRow } from './rows';
import { connection, crossConnect, entry, event, fullConnection, filledStore, vpc } from './test-rows';

/** What every adapter finds, in which order, and how much of it; `open` gives an empty store. */
export function describeFinding(name: string, open: () => Promise<Store>) {
  describe(`what is found: ${name}`, () => {
    const { store, put, ids } = filledStore(open);

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

    it('counts by the values of a column, those that are there', async () => {
      await put(vpc('1'), vpc('2', { regionId: 'HAN01' }), vpc('3'), vpc('4', { accountId: 'b' }));
      const counted = (...asked: Parameters<ReadTable<VpcRow>['countBy']>) =>
        store.read(async (tx) => Object.fromEntries(await tx.vpcs.countBy(...asked)));
      expect(await counted('regionId')).toEqual({ HCM03: 3, HAN01: 1 });
      expect(await counted('regionId', { where: { accountId: 'a' } })).toEqual({ HCM03: 2, HAN01: 1 });
      expect(await counted('accountId', { anyOf: [{ id: ['1', '4'] }, { id: '2' }] })).toEqual({
        a: 2,
        b: 1,
      });
      expect(await counted('accountId', { where: { id: [] } })).toEqual({});
      await store.write(async (tx) => {
        await tx.connections.insert(connection);
        await tx.connections.insert({ ...fullConnection, id: 'd', accepterVpcId: '3' });
      });
      const byDecider = await store.read((tx) => tx.connections.countBy('decidedBy'));
      expect([...byDecider]).toEqual([['u', 1]]);
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
  });
}

import { describe, expect, it } from 'vitest';
import { crossConnectId, HANOI, openWorld, problemName, SAIGON, vpcId, type Sent } from '../test-world';

describe('the list of Cross Connects', () => {
  const viewer = openWorld('busy').as('usr-pham-thuy-dung');
  const list = async (query: Sent['query'] = {}) => (await viewer('listCrossConnects', { query })).body;

  it('filters by status, region and text', async () => {
    const all = (await list({ pageSize: 1000 })).items;
    const states = ['ACTIVE', 'FAILED'];
    expect((await list({ status: states, pageSize: 1000 })).items.map(({ id }) => id)).toEqual(
      all.filter(({ status }) => states.includes(status)).map(({ id }) => id),
    );
    for (const { requesterRegionId, accepterRegionId } of (await list({ regionId: 'HCM03' })).items)
      expect([requesterRegionId, accepterRegionId]).toContain('HCM03');
    const [some] = all;
    for (const q of [some?.name.toUpperCase(), some?.id, some?.id.slice(3, 12)])
      expect((await list({ q: q ?? '' })).items.map(({ id }) => id)).toContain(some?.id);
    expect((await list({ q: 'no such thing' })).total).toBe(0);
  });

  it('takes several regions: either end in either of them', async () => {
    const { items } = await list({ regionId: ['DAD01', 'HAN01'], pageSize: 1000 });
    const all = (await list({ pageSize: 1000 })).items;
    expect(items).toEqual(
      all.filter(({ requesterRegionId, accepterRegionId }) =>
        [requesterRegionId, accepterRegionId].some((id) => id === 'DAD01' || id === 'HAN01'),
      ),
    );
    expect(items.length).toBeLessThan(all.length);
  });

  it('tells whose term runs out before a moment, and what somebody should look at', async () => {
    const all = (await list({ pageSize: 1000 })).items;
    const before = all.map(({ termEndsAt }) => termEndsAt).sort()[4] ?? '';
    const running = all.filter(
      ({ status, termEndsAt }) => ['ACTIVE', 'CHANGING'].includes(status) && termEndsAt <= before,
    );
    expect((await list({ termEndsBefore: before })).items).toEqual(running);
    expect(running).not.toEqual([]);

    const seen = (await list({ needsAttention: 'true' })).items;
    expect(seen.map(({ status }) => status)).toEqual(expect.arrayContaining(['FAILED', 'EXPIRED', 'ACTIVE']));
    const rest = (await list({ needsAttention: 'false' })).items;
    expect([...seen, ...rest].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(['name', 'status', 'requesterRegionId', 'bandwidthMbps', 'termEndsAt', 'createdAt'] as const)(
    'sorts by %s, both ways, ties by id',
    async (column) => {
      const up = (await list({ sort: column, pageSize: 1000 })).items;
      const down = (await list({ sort: `-${column}`, pageSize: 1000 })).items;
      const value = (item: (typeof up)[number]) =>
        typeof item[column] === 'string' ? item[column].toLowerCase() : item[column];
      for (const [items, sign] of [
        [up, 1],
        [down, -1],
      ] as const)
        items.slice(1).forEach((item, index) => {
          const before = items[index]!;
          const [x, y] = [value(before), value(item)];
          const order = x === y ? (before.id < item.id ? -1 : 1) : sign * (x < y ? -1 : 1);
          expect(order).toBe(-1);
        });
    },
  );

  it('gives pages that together are the list', async () => {
    const { items: all, total } = await list({ sort: 'status', pageSize: 1000 });
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => list({ sort: 'status', page, pageSize: Math.ceil(total / 4) })),
    );
    expect(pages.flatMap(({ items }) => items)).toEqual(all);
    expect(pages[4]?.items).toEqual([]);
    expect(pages.every((page) => page.total === total)).toBe(true);
  });
});

describe('what others see of a Cross Connect', () => {
  const params = { crossConnectId: crossConnectId('Cross Connect 1') };

  it('is nothing until they take part, and then only the brief', async () => {
    const world = openWorld('two-accounts');
    const hanoi = world.as(HANOI.owner);
    expect(problemName(await hanoi('getCrossConnect', { params }))).toBe('not-found');
    await world.as(SAIGON.operator)('createVpcConnections', {
      params,
      body: { pairs: [{ requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId('HAN-VPC01') }] },
    });
    const seen = await hanoi('getCrossConnect', { params });
    expect(seen.body).toEqual({
      ...{ id: params.crossConnectId, name: 'Cross Connect 1', access: 'accepter', status: 'ACTIVE' },
      ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', bandwidthMbps: 100 },
      ...{ accountId: 'acc-saigon-retail', accountName: 'Saigon Retail' },
    });
    expect((await hanoi('listCrossConnects')).body.total).toBe(0);
    const change = { params, version: 2 };
    expect(problemName(await hanoi('updateCrossConnect', { ...change, body: {} }))).toBe('not-found');
    expect(problemName(await hanoi('deleteCrossConnect', change))).toBe('not-found');
    const pairs = [{ requesterVpcId: vpcId('HAN-VPC01'), accepterVpcId: vpcId('HCM-VPC01') }];
    expect(problemName(await hanoi('checkPairs', { params, body: { pairs } }))).toBe('not-found');
    expect(problemName(await hanoi('createVpcConnections', { params, body: { pairs } }))).toBe('not-found');
  });
});

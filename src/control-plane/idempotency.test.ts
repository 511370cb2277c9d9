import { describe, expect, it } from 'vitest';
import { BOTH, crossConnectId, HANOI, openWorld, problemName, SAIGON, vpcId, type World } from './test-world';

const HOUR = 3_600_000;
const buy = (name = 'Second Link') => ({
  ...{ name, requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
});
const keyed = (idempotencyKey: string, name?: string) => ({ idempotencyKey, body: buy(name) });
const howMany = async (world: World) => (await world.as(SAIGON.owner)('listCrossConnects')).body.total;
const balance = async (world: World) => (await world.as(SAIGON.owner)('getBalance')).body.balanceVnd;

describe('an idempotency key', () => {
  it('gives the first answer again, and does nothing more', async () => {
    const world = openWorld('two-accounts');
    const owner = world.as(SAIGON.owner);
    const before = await balance(world);
    const first = await owner('createCrossConnect', keyed('k1'));
    const after = await balance(world);
    expect(after).toBe(before - 1_056_000);
    world.pass(30_000);
    const again = await owner('createCrossConnect', keyed('k1'));
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([
      ...[201, first.text, first.headers.get('etag')],
    ]);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(await balance(world)).toBe(after);
    expect(await howMany(world)).toBe(2);
  });

  it('does one thing when the same request comes many times at once', async () => {
    const world = openWorld('two-accounts');
    const sent = Array.from({ length: 8 }, () => world.as(SAIGON.owner)('createCrossConnect', keyed('k1')));
    const answers = await Promise.all(sent);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await howMany(world)).toBe(2);
  });

  it('refuses another body, and another object', async () => {
    const world = openWorld('two-accounts');
    const owner = world.as(SAIGON.owner);
    await owner('createCrossConnect', keyed('k1'));
    expect(problemName(await owner('createCrossConnect', keyed('k1', 'Other Link')))).toBe(
      'idempotency-conflict',
    );
    const pairs = ['HAN-VPC01', 'HAN-VPC02'].map((name) => [
      { requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId(name) },
    ]);
    const made = await Promise.all(
      pairs.map((body) =>
        owner('createVpcConnections', {
          params: { crossConnectId: crossConnectId('Cross Connect 1') },
          body: { pairs: body },
        }),
      ),
    );
    const [first, second] = made.map(({ body }) => ({ connectionId: body.items[0]?.id ?? '' }));
    await owner('cancelVpcConnection', { params: first ?? {}, idempotencyKey: 'c' });
    const other = await owner('cancelVpcConnection', { params: second ?? {}, idempotencyKey: 'c' });
    expect(problemName(other)).toBe('idempotency-conflict');
  });

  it('belongs to one person in one account', async () => {
    const world = openWorld('two-accounts', ({ memberships }) => {
      for (const row of memberships) if (row.userId === BOTH) row.role = 'owner';
    });
    await world.as(SAIGON.owner)('createCrossConnect', keyed('k1'));
    const others = [
      await world.as(BOTH)('createCrossConnect', keyed('k1', 'Third Link')),
      await world.as(BOTH)('createCrossConnect', { ...keyed('k1'), accountId: 'acc-hanoi-logistics' }),
      await world.as(HANOI.owner)('createCrossConnect', keyed('k1', 'Fourth Link')),
    ];
    expect(new Set(others.map(({ body }) => body.id)).size).toBe(3);
  });

  it('is kept with what was done, not with what was refused', async () => {
    const world = openWorld('two-accounts');
    const owner = world.as(SAIGON.owner);
    const refused = await owner('createCrossConnect', keyed('k1', 'Cross Connect 1'));
    expect(problemName(refused)).toBe('name-taken');
    expect((await owner('createCrossConnect', keyed('k1'))).status).toBe(201);
  });

  it('is forgotten after 24 hours', async () => {
    const world = openWorld('two-accounts');
    const owner = world.as(SAIGON.owner);
    await owner('createCrossConnect', keyed('k1'));
    world.pass(24 * HOUR - 1);
    expect((await owner('createCrossConnect', keyed('k1'))).status).toBe(201);
    expect(await howMany(world)).toBe(2);
    world.pass(1);
    expect(problemName(await owner('createCrossConnect', keyed('k1')))).toBe('name-taken');
    expect((await owner('createCrossConnect', keyed('k1', 'Other Link'))).status).toBe(201);
    expect(await world.store.read((tx) => tx.idempotency.count())).toBe(1);
  });

  it.each(['', 'with space', 'x'.repeat(129), 'ümlaut'])('is printable and short: not %j', async (key) => {
    const answer = await openWorld('two-accounts').as(SAIGON.owner)('createCrossConnect', keyed(key));
    expect(problemName(answer)).toBe('malformed');
  });
});

import { describe, expect, it } from 'vitest';
import {
  crossConnectId,
  HANOI,
  openWorld,
  problemName,
  PROVISIONING_MS,
  SAIGON,
  vpcId,
  type World,
} from '../test-world';

const FIRST = { crossConnectId: crossConnectId('Cross Connect 1') };
const buy = (more: object = {}) => ({
  ...{ name: 'Second Link', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
  ...more,
});
const world = () => openWorld('two-accounts');
const balance = async (w: World) => (await w.as(SAIGON.owner)('getBalance')).body.balanceVnd;
const rules = (problem: { errors?: { path: string; rule: string }[] | undefined }) =>
  problem.errors?.map(({ path, rule }) => `${path} ${rule}`);

describe('buying', () => {
  it('charges the term, provisions in steps, and becomes active', async () => {
    const w = world();
    const owner = w.as(SAIGON.owner);
    const before = await balance(w);
    const bought = await owner('createCrossConnect', {
      body: buy({ description: 'to Hanoi', termMonths: 3 }),
    });
    expect(bought.body).toMatchObject({
      ...{ name: 'Second Link', description: 'to Hanoi', status: 'PROVISIONING', version: 1, termMonths: 3 },
      ...{ createdAt: w.now(), termEndsAt: '2027-02-23T08:00:00.000Z', twoPersonApproval: false },
      ...{ access: 'owner', accountName: 'Saigon Retail', connectionCount: 0, pendingCount: 0 },
      progress: { percent: 0, steps: [{ state: 'current' }, { state: 'waiting' }, {}, {}] },
    });
    expect(await balance(w)).toBe(before - 3 * 1_056_000);
    const { id } = bought.body;
    const read = () => owner('getCrossConnect', { params: { crossConnectId: id } });
    w.pass(PROVISIONING_MS / 2);
    expect((await read()).body).toMatchObject({ status: 'PROVISIONING', progress: { percent: 50 } });
    w.pass(PROVISIONING_MS / 2);
    const active = (await read()).body;
    expect(active.status).toBe('ACTIVE');
    expect(active).not.toHaveProperty('progress');
    await w.app.settle();
    expect((await read()).body.status).toBe('ACTIVE');
    const events = await owner('listEvents', { query: { crossConnectId: id } });
    expect(events.body.items.map(({ type, at, actor }) => [type, at, actor?.name])).toEqual([
      ['cross-connect.activated', '2026-11-23T08:00:20.000Z', undefined],
      ['cross-connect.created', '2026-11-23T08:00:00.000Z', 'Võ Hoàng Giang'],
    ]);
    const since = await owner('listEvents', {
      query: { crossConnectId: id, since: '2026-11-23T08:00:00.000Z' },
    });
    expect(since.body.items.map(({ type }) => type)).toEqual(['cross-connect.activated']);
    expect(since.body.total).toBe(1);
  });

  it('refunds all when provisioning fails', async () => {
    const w = world();
    const before = await balance(w);
    w.failNextProvisioning();
    const { id } = (await w.as(SAIGON.owner)('createCrossConnect', { body: buy() })).body;
    expect(await balance(w)).toBe(before - 1_056_000);
    w.pass(PROVISIONING_MS);
    await w.app.settle();
    await w.app.settle();
    expect(await balance(w)).toBe(before);
    const { body } = await w.as(SAIGON.owner)('getCrossConnect', { params: { crossConnectId: id } });
    expect(body).toMatchObject({ status: 'FAILED', statusReason: 'authentication-timeout' });
    const ledger = (await w.as(SAIGON.owner)('listLedger')).body.items.slice(0, 2);
    expect(ledger).toMatchObject([
      { kind: 'refund', amountVnd: 1_056_000, balanceVnd: before, at: '2026-11-23T08:00:20.000Z' },
      { kind: 'charge', amountVnd: -1_056_000, crossConnect: { id, name: 'Second Link' } },
    ]);
  });

  it.each([
    [{ requesterRegionId: 'XXX99' }, 'requesterRegionId unknown-id'],
    [{ accepterRegionId: 'XXX99' }, 'accepterRegionId unknown-id'],
    [{ accepterRegionId: 'HCM03' }, 'accepterRegionId regions-differ'],
    [{ packageId: 'pkg-dad01-hcm03-50' }, 'packageId unknown-id'],
    [{ packageId: 'nothing' }, 'packageId unknown-id'],
    [{ name: 'four' }, 'name name-length'],
    [{ name: 'x'.repeat(51) }, 'name name-length'],
    [{ name: 'tên hợp lệ' }, 'name name-characters'],
    [{ description: 'x'.repeat(256) }, 'description description-length'],
  ])('refuses %j', async (more, error) => {
    const w = openWorld('two-accounts', (rows) => {
      rows.packages.push({ ...rows.packages[0]!, id: 'pkg-dad01-hcm03-50', regionIds: ['DAD01', 'HCM03'] });
    });
    const { problem } = await w.as(SAIGON.owner)('createCrossConnect', { body: buy(more) });
    expect(problem.status).toBe(422);
    expect(rules(problem)).toEqual([error]);
  });

  it('wants a name that is free in the account, whatever the case', async () => {
    const w = world();
    const { problem } = await w.as(SAIGON.owner)('createCrossConnect', {
      body: buy({ name: 'CROSS connect 1' }),
    });
    expect(problem.status).toBe(409);
    expect(rules(problem)).toEqual(['name name-taken']);
    const elsewhere = { body: buy({ name: 'Cross Connect 1' }) };
    expect((await w.as(HANOI.owner)('createCrossConnect', elsewhere)).status).toBe(201);
  });

  it('tells what is missing of the balance, and changes nothing', async () => {
    const w = openWorld('two-regions');
    const poor = { accountId: 'acc-delta-foods' };
    const call = w.as('usr-nguyen-minh-an');
    const refused = await call('createCrossConnect', { ...poor, body: buy() });
    expect(refused.problem).toMatchObject({ status: 402, requiredVnd: 1_056_000, balanceVnd: 300_000 });
    expect((await call('listCrossConnects', poor)).body.total).toBe(0);
    expect((await call('listLedger', poor)).body.total).toBe(1);
    expect((await call('listEvents', poor)).body.total).toBe(0);
  });

  it('stops at the quota', async () => {
    const w = openWorld('two-accounts', ({ quotas }) => {
      for (const row of quotas) if (row.name === 'cross-connects') row.limit = 2;
    });
    const owner = w.as(SAIGON.owner);
    expect((await owner('createCrossConnect', { body: buy() })).status).toBe(201);
    const refused = await owner('createCrossConnect', { body: buy({ name: 'Third Link' }) });
    expect(refused.problem).toMatchObject({ status: 409, quota: 'cross-connects', limit: 2 });
  });
});

describe('changing', () => {
  it('needs the version that is there', async () => {
    const operator = world().as(SAIGON.operator);
    const rename = (version?: number | string) =>
      operator('updateCrossConnect', {
        ...{ params: FIRST, body: { name: 'New name' } },
        ...(version !== undefined && { version }),
      });
    expect(problemName(await rename())).toBe('version-required');
    expect((await rename(1)).problem).toMatchObject({ status: 412, currentVersion: 2 });
    expect(problemName(await rename('two'))).toBe('version-conflict');
    const renamed = await rename(2);
    expect(renamed.body).toMatchObject({ name: 'New name', version: 3 });
    expect(renamed.headers.get('etag')).toBe('"3"');
    expect(problemName(await rename(2))).toBe('version-conflict');
  });

  it('lets one of two concurrent changes win', async () => {
    const operator = world().as(SAIGON.operator);
    const answers = await Promise.all(
      ['Name of one', 'Name of two'].map((name) =>
        operator('updateCrossConnect', { params: FIRST, version: 2, body: { name } }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('keeps what is not named, and may keep its own name', async () => {
    const operator = world().as(SAIGON.operator);
    const changed = await operator('updateCrossConnect', {
      ...{ params: FIRST, version: 2, body: { name: 'cross connect 1', twoPersonApproval: true } },
    });
    expect(changed.body).toMatchObject({
      ...{ name: 'cross connect 1', twoPersonApproval: true, description: 'To our carrier in Hanoi' },
    });
  });

  it('names the new version to a reader', async () => {
    const read = await world().as(SAIGON.viewer)('getCrossConnect', { params: FIRST });
    expect(read.headers.get('etag')).toBe('"2"');
  });
});

describe('deleting', () => {
  const connect = (w: World) =>
    w.as(SAIGON.operator)('createVpcConnections', {
      params: FIRST,
      body: { pairs: [{ requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId('HAN-VPC01') }] },
    });
  const remove = (w: World, version = 2) =>
    w.as(SAIGON.operator)('deleteCrossConnect', { params: FIRST, version });

  it('is refused while connections are live, and names them', async () => {
    const w = world();
    const made = (await connect(w)).body.items;
    const refused = await remove(w);
    expect(problemName(refused)).toBe('has-connections');
    expect(refused.problem.connectionIds).toEqual(made.map(({ id }) => id));
  });

  it('takes its time, refunds nothing, and frees the name', async () => {
    const w = world();
    const before = await balance(w);
    expect((await remove(w)).status).toBe(204);
    const owner = w.as(SAIGON.owner);
    expect((await owner('getCrossConnect', { params: FIRST })).body.status).toBe('DELETING');
    expect(problemName(await remove(w, 3))).toBe('wrong-state');
    expect(problemName(await connect(w))).toBe('not-active');
    w.pass(PROVISIONING_MS);
    expect(problemName(await owner('getCrossConnect', { params: FIRST }))).toBe('not-found');
    expect((await owner('listCrossConnects')).body.total).toBe(0);
    expect((await owner('getTopology')).body.crossConnects).toEqual([]);
    expect((await owner('listQuotas')).body.items).toContainEqual({
      ...{ name: 'cross-connects', limit: 50, used: 0 },
    });
    expect(await balance(w)).toBe(before);
    expect((await owner('createCrossConnect', { body: buy({ name: 'Cross Connect 1' }) })).status).toBe(201);
  });

  it('leaves the history of its connections, still under its name', async () => {
    const w = world();
    const [made] = (await connect(w)).body.items;
    const params = { connectionId: made?.id ?? '' };
    await w.as(SAIGON.operator)('cancelVpcConnection', { params });
    await remove(w);
    w.pass(PROVISIONING_MS);
    await w.app.settle();
    for (const user of [SAIGON.viewer, HANOI.viewer]) {
      const { body } = await w.as(user)('getVpcConnection', { params });
      expect(body).toMatchObject({ status: 'CANCELLED', crossConnect: { name: 'Cross Connect 1' } });
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  crossConnectId,
  openWorld,
  problemName,
  PROVISIONING_MS,
  SAIGON,
  vpcId,
  type World,
} from '../test-world';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST = crossConnectId('Cross Connect 1');
const PRESENT = 'pkg-han01-hcm03-100';
const LARGER = 'pkg-han01-hcm03-150';
const SMALLER = 'pkg-han01-hcm03-10';
const params = { crossConnectId: FIRST };
const world = () => openWorld('two-accounts');
const owner = (w: World) => w.as(SAIGON.owner);
const balance = async (w: World) => (await owner(w)('getBalance')).body.balanceVnd;
const read = async (w: World) => {
  const { body } = await owner(w)('getCrossConnect', { params });
  if (body.access !== 'owner') throw new Error('not ours');
  return body;
};
const quote = (w: World, packageId: string) =>
  owner(w)('createQuote', { body: { kind: 'resize', crossConnectId: FIRST, packageId } });
const resize = (w: World, packageId: string, version: number, expectedTotalVnd?: number) =>
  owner(w)('resizeCrossConnect', {
    params,
    version,
    body: { packageId, ...(expectedTotalVnd !== undefined && { expectedTotalVnd }) },
  });
const renew = (w: World, termMonths: number, version: number, expectedTotalVnd?: number) =>
  owner(w)('renewCrossConnect', {
    params,
    version,
    body: { termMonths, ...(expectedTotalVnd !== undefined && { expectedTotalVnd }) },
  });

describe('resizing', () => {
  it.each([
    ['up, charged', LARGER, 150, 'charge'],
    ['down, refunded', SMALLER, 10, 'refund'],
  ])('%s: what was quoted, in balance and ledger alike', async (_how, packageId, mbps, kind) => {
    const w = world();
    const before = await balance(w);
    const { body: quoted } = await quote(w, packageId);
    expect(Math.sign(quoted.totalVnd)).toBe(kind === 'charge' ? 1 : -1);
    const done = await resize(w, packageId, 2, quoted.totalVnd);
    expect(done.body).toMatchObject({
      ...{ status: 'CHANGING', bandwidthMbps: mbps, resizedFromMbps: 100, version: 3 },
      progress: { percent: 0, steps: [{ id: 'reserve-bandwidth', state: 'current' }, {}] },
      termEndsAt: quoted.termEndsAt,
    });
    expect(await balance(w)).toBe(before - quoted.totalVnd);
    const [line] = (await owner(w)('listLedger')).body.items;
    expect(line).toMatchObject({
      ...{ kind, reason: 'resize', amountVnd: -quoted.totalVnd, vatVnd: -quoted.vatVnd, lines: quoted.lines },
      ...{ crossConnect: { id: FIRST, name: 'Cross Connect 1' }, by: { name: 'Võ Hoàng Giang' } },
    });
    w.pass(PROVISIONING_MS);
    const after = await read(w);
    expect(after).toMatchObject({ status: 'ACTIVE', bandwidthMbps: mbps, version: 4 });
    expect(after).not.toHaveProperty('resizedFromMbps');
    await w.app.settle();
    expect(await read(w)).toEqual(after);
    const events = await owner(w)('listEvents', { query: { crossConnectId: FIRST } });
    expect(events.body.items.slice(0, 2).map(({ type }) => type)).toEqual([
      ...['cross-connect.activated', 'cross-connect.resized'],
    ]);
  });

  it('there and back within a minute costs nothing, and cannot be done while it changes', async () => {
    const w = world();
    const before = await balance(w);
    await resize(w, LARGER, 2);
    expect(problemName(await quote(w, SMALLER))).toBe('not-active');
    expect(problemName(await resize(w, SMALLER, 3))).toBe('not-active');
    expect(problemName(await renew(w, 1, 3))).toBe('wrong-state');
    w.pass(PROVISIONING_MS);
    await resize(w, PRESENT, 4);
    // A new minute has begun meanwhile.
    const cost = before - (await balance(w));
    expect(cost).toBeGreaterThanOrEqual(0);
    expect(cost).toBeLessThan(50);
  });

  it('keeps its connections carrying all the time', async () => {
    const w = openWorld('example');
    const call = w.as('usr-nguyen-minh-an');
    const asked = { body: { from: { vpcId: vpcId('HCM-VPC01') }, to: { vpcId: vpcId('HAN-VPC01') } } };
    await call('resizeCrossConnect', { params, version: 2, body: { packageId: LARGER } });
    expect((await call('checkReachability', asked)).body.verdict).toBe('reachable');
    w.pass(PROVISIONING_MS);
    expect((await call('checkReachability', asked)).body.verdict).toBe('reachable');
  });

  it('holds a figure through its minute and the next, then says both', async () => {
    const w = world();
    const { body: quoted } = await quote(w, LARGER);
    w.pass(Date.parse(quoted.validUntil) - Date.parse(quoted.quotedAt) + 1);
    const before = await balance(w);
    const refused = await resize(w, LARGER, 2, quoted.totalVnd);
    const now = (await quote(w, LARGER)).body.totalVnd;
    expect(problemName(refused)).toBe('quote-changed');
    expect(refused.problem).toMatchObject({ expectedTotalVnd: quoted.totalVnd, totalVnd: now });
    expect(now).toBeLessThan(quoted.totalVnd);
    expect([await balance(w), (await read(w)).version]).toEqual([before, 2]);
    w.pass(MINUTE);
    expect((await resize(w, LARGER, 2, now)).status).toBe(200);
  });

  it.each([
    [PRESENT, 'packageId unchanged'],
    ['pkg-dad01-hcm03-100', 'packageId unknown-id'],
    ['', 'packageId required'],
  ])('refuses the package %j', async (packageId, error) => {
    const w = world();
    for (const answer of [await quote(w, packageId), await resize(w, packageId, 2)])
      expect(answer.problem.errors?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([error]);
  });

  it('lets one of two concurrent changes win; the other pays nothing', async () => {
    const w = world();
    const before = await balance(w);
    const answers = await Promise.all([resize(w, LARGER, 2), resize(w, SMALLER, 2)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await owner(w)('listLedger', { query: { crossConnectId: FIRST } })).body.total).toBe(2);
    expect(await balance(w)).not.toBe(before);
  });

  it('can be sent again when the answer was lost', async () => {
    const w = world();
    const sent = { params, version: 2, body: { packageId: LARGER }, idempotencyKey: 'once' };
    const first = await owner(w)('resizeCrossConnect', sent);
    const after = await balance(w);
    w.pass(5 * MINUTE);
    expect((await owner(w)('resizeCrossConnect', sent)).text).toBe(first.text);
    expect(await balance(w)).toBe(after);
  });
});

describe('renewing', () => {
  it('prolongs a running term from its end, for the quoted price, without touching the traffic', async () => {
    const w = world();
    const before = await balance(w);
    const first = await read(w);
    const { body: quoted } = await owner(w)('createQuote', {
      body: { kind: 'renew', crossConnectId: FIRST, termMonths: 6 },
    });
    expect(quoted).toMatchObject({ totalVnd: 6 * 1_815_000, vatVnd: 6 * 165_000, kind: 'renew' });
    const { body } = await renew(w, 6, 2, quoted.totalVnd);
    expect(body).toMatchObject({ status: 'ACTIVE', termMonths: first.termMonths + 6, version: 3 });
    expect(body.termEndsAt).toBe(quoted.termEndsAt);
    expect(body.termStartedAt).toBe(first.termStartedAt);
    expect(await balance(w)).toBe(before - quoted.totalVnd);
  });

  it('brings back one that has expired, from that moment on; its connections carry again', async () => {
    const w = openWorld('example');
    const call = w.as('usr-nguyen-minh-an');
    const asked = { body: { from: { vpcId: vpcId('HCM-VPC01') }, to: { vpcId: vpcId('HAN-VPC01') } } };
    const { body: first } = await call('getCrossConnect', { params });
    if (first.access !== 'owner') throw new Error('not ours');
    w.pass(Date.parse(first.termEndsAt) - Date.parse(w.now()) + 3 * DAY);
    expect((await call('getCrossConnect', { params })).body.status).toBe('EXPIRED');
    expect((await call('checkReachability', asked)).body.verdict).toBe('unreachable');
    const refused = await call('resizeCrossConnect', { params, version: 3, body: { packageId: LARGER } });
    expect(problemName(refused)).toBe('not-active');
    const renewed = await call('renewCrossConnect', { params, version: 3, body: { termMonths: 1 } });
    expect(renewed.body).toMatchObject({ status: 'ACTIVE', termStartedAt: w.now(), termMonths: 1 });
    expect((await call('checkReachability', asked)).body.verdict).toBe('reachable');
    const { items } = (await call('listEvents', { query: { crossConnectId: FIRST } })).body;
    expect(items.slice(0, 2).map(({ type }) => type)).toEqual([
      ...['cross-connect.renewed', 'cross-connect.expired'],
    ]);
  });

  it('is refused for another figure than the price', async () => {
    const w = world();
    const refused = await renew(w, 1, 2, 1_815_001);
    expect(refused.problem).toMatchObject({ expectedTotalVnd: 1_815_001, totalVnd: 1_815_000 });
    expect(problemName(refused)).toBe('quote-changed');
  });
});

describe('what cannot be paid', () => {
  const poor = () =>
    openWorld('two-accounts', (rows) => {
      const of = rows.crossConnects[0]!;
      rows.ledger = rows.ledger.filter(({ accountId }) => accountId !== of.accountId);
    });
  const calls: [string, (w: World) => ReturnType<typeof resize | typeof renew>][] = [
    ['a resize', (w) => resize(w, LARGER, 2)],
    ['a renewal', (w) => renew(w, 12, 2)],
  ];
  it.each(calls)('%s: the balance is too low', async (_what, change) => {
    const w = poor();
    const first = await read(w);
    const refused = await change(w);
    expect(problemName(refused)).toBe('insufficient-balance');
    expect(refused.problem).toMatchObject({ balanceVnd: 0, requiredVnd: expect.any(Number) as number });
    expect(await read(w)).toEqual(first);
    expect((await owner(w)('listLedger')).body.total).toBe(0);
  });
  it.each(calls)('%s: the payment is declined', async (_what, change) => {
    const w = world();
    const first = await read(w);
    const before = await owner(w)('listLedger');
    w.declineNextPayment();
    expect(problemName(await change(w))).toBe('payment-declined');
    expect(await read(w)).toEqual(first);
    expect((await owner(w)('listLedger')).text).toBe(before.text);
    expect((await change(w)).status).toBe(200);
  });
  it('a refund needs no money, and is never declined', async () => {
    const w = poor();
    w.declineNextPayment();
    expect((await resize(w, SMALLER, 2)).status).toBe(200);
    expect(await balance(w)).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { crossConnectId, HANOI, openWorld, problemName, SAIGON, type World } from '../test-world';

const MEKONG_OWNER = 'usr-nguyen-minh-an';
const FIRST = crossConnectId('Cross Connect 1');
const create = {
  ...{ kind: 'create', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 3 },
};
const rules = (problem: { errors?: { path: string; rule: string }[] | undefined }) =>
  problem.errors?.map(({ path, rule }) => `${path} ${rule}`);

describe('a quote', () => {
  it('shows the numbers of the formula and until when it holds', async () => {
    const w = openWorld('two-regions');
    expect((await w.as(MEKONG_OWNER)('createQuote', { body: create })).body).toEqual({
      kind: 'create',
      lines: [{ kind: 'term', amountVnd: 3_168_000, monthlyVnd: 1_056_000, months: 3 }],
      ...{ vatVnd: 288_000, totalVnd: 3_168_000, termEndsAt: '2027-02-23T08:00:00.000Z' },
      ...{ quotedAt: w.now(), validUntil: '2026-11-23T08:10:00.000Z' },
    });
  });
  it.each([
    [{ requesterRegionId: 'XXX99' }, 'requesterRegionId unknown-id'],
    [{ accepterRegionId: 'HCM03' }, 'accepterRegionId regions-differ'],
    [{ packageId: 'nothing' }, 'packageId unknown-id'],
    [{ termMonths: 2 }, 'termMonths invalid'],
  ])('is refused for %j', async (more, error) => {
    const call = openWorld('two-regions').as(MEKONG_OWNER);
    expect(rules((await call('createQuote', { body: { ...create, ...more } })).problem)).toEqual([error]);
  });
  it('changes nothing', async () => {
    const w = openWorld('two-accounts');
    const call = w.as(SAIGON.viewer);
    const look = async () =>
      (await Promise.all([call('listLedger'), call('listCrossConnects'), call('listEvents')]))
        .map(({ text }) => text)
        .join();
    const before = await look();
    await call('createQuote', { body: create });
    await call('createQuote', { body: { kind: 'renew', crossConnectId: FIRST, termMonths: 12 } });
    expect(await look()).toBe(before);
  });
  it('is what is paid: buying with another figure in mind is refused', async () => {
    const w = openWorld('two-accounts');
    const { kind: _kind, ...bought } = create;
    const buy = (expectedTotalVnd: number) =>
      w.as(SAIGON.owner)('createCrossConnect', {
        body: { ...bought, name: 'Second Link', expectedTotalVnd },
      });
    const refused = await buy(3_000_000);
    expect(problemName(refused)).toBe('quote-changed');
    expect(refused.problem).toMatchObject({ expectedTotalVnd: 3_000_000, totalVnd: 3_168_000 });
    expect((await buy(3_168_000)).status).toBe(201);
  });
});

describe('topping up', () => {
  const topUp = (w: World, amountVnd: unknown, idempotencyKey = 'a') =>
    w.as(SAIGON.owner)('topUpBalance', { body: { amountVnd }, idempotencyKey });

  it('adds to the balance, once, and says that it is simulated', async () => {
    const w = openWorld('two-accounts');
    const before = (await w.as(SAIGON.owner)('getBalance')).body;
    expect(before.simulated).toBe(true);
    const { body } = await topUp(w, 5_000_000);
    expect(body).toMatchObject({
      ...{ kind: 'top-up', reason: 'top-up', amountVnd: 5_000_000, vatVnd: 0, at: w.now() },
      ...{ balanceVnd: before.balanceVnd + 5_000_000, by: { name: 'Võ Hoàng Giang' } },
    });
    await topUp(w, 5_000_000);
    expect((await w.as(SAIGON.viewer)('getBalance')).body.balanceVnd).toBe(before.balanceVnd + 5_000_000);
    expect((await w.as(HANOI.viewer)('listLedger', { query: { kind: ['top-up'] } })).body.total).toBe(1);
  });
  it.each([
    [9_999, 'amount-range'],
    [-10_000, 'amount-range'],
    [1_000_000_001, 'amount-range'],
    [10_000.5, 'invalid'],
    ['10000', 'invalid'],
    [undefined, 'required'],
  ])('refuses %j', async (amount, rule) => {
    expect(rules((await topUp(openWorld('two-accounts'), amount)).problem)).toEqual([`amountVnd ${rule}`]);
  });
  it('leaves nothing changed when it is declined, and may be tried again', async () => {
    const w = openWorld('two-accounts');
    const before = (await w.as(SAIGON.owner)('getBalance')).body.balanceVnd;
    w.declineNextPayment();
    expect(problemName(await topUp(w, 10_000))).toBe('payment-declined');
    expect((await w.as(SAIGON.owner)('getBalance')).body.balanceVnd).toBe(before);
    expect((await topUp(w, 10_000)).status).toBe(201);
  });
});

describe('the ledger', () => {
  const list = async (query: Record<string, string | number | readonly string[]>) =>
    (await openWorld('busy').as(MEKONG_OWNER)('listLedger', { query: { pageSize: 1000, ...query } })).body;

  it.each([
    ['charges', { kind: ['charge'] }, ({ kind }: { kind: string }) => kind === 'charge'],
    ['what came in', { kind: ['top-up', 'refund'] }, ({ kind }: { kind: string }) => kind !== 'charge'],
    [
      'a period',
      { from: '2026-08-01T00:00:00.000Z', until: '2026-11-01T00:00:00.000Z' },
      ({ at }: { at: string }) => at >= '2026-08' && at < '2026-11',
    ],
    [
      'one Cross Connect',
      { crossConnectId: crossConnectId('Media transfer') },
      (line: { crossConnect?: { name: string } | undefined }) => line.crossConnect?.name === 'Media transfer',
    ],
    [
      'a search, of those that are gone too',
      { q: 'PILOT' },
      (line: { crossConnect?: { name: string } | undefined }) => line.crossConnect?.name === 'Pilot link',
    ],
  ])('narrowed to %s', async (_what, query, fits) => {
    const all = (await list({})).items;
    const found = await list(query);
    expect(found.items).toEqual(all.filter(fits));
    expect(found.items.length).toBeGreaterThan(0);
    expect(found.items.length).toBeLessThan(all.length);
    expect(found.total).toBe(found.items.length);
  });
  it('says of each line what it was for and how it was reckoned', async () => {
    for (const { kind, reason, amountVnd, lines } of (await list({})).items) {
      if (kind === 'top-up' || reason === 'failed-provisioning') expect(lines).toBeUndefined();
      else expect(lines?.reduce((sum, line) => sum + line.amountVnd, 0)).toBe(-amountVnd);
    }
  });
});

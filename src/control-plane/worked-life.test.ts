import { expect, it } from 'vitest';
import { docTable, figure, moment } from '../domain/test-tables';
import { openWorld, SAIGON, type World } from './test-world';

/** The life that was worked by hand in docs/domain.md, lived over the service: each line's amount and balance. */
const LIFE = docTable('The life of one Cross Connect, and of a second that fails');
const owner = (w: World) => w.as(SAIGON.owner);
const latest = async (w: World) => {
  const { items } = (await owner(w)('listCrossConnects')).body;
  const [newest] = items.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  if (newest === undefined) throw new Error('nothing was bought');
  return { params: { crossConnectId: newest.id }, version: newest.version };
};
const packageId = (mbps: string) => `pkg-han01-hcm03-${mbps}`;
const ends = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };

const DO: [what: RegExp, act: (w: World, ...found: string[]) => Promise<unknown>][] = [
  [/^top up ([\d,]+)$/, (w, amount) => owner(w)('topUpBalance', { body: { amountVnd: figure(amount) } })],
  [
    /^create (\d+) Mbps for (\d+) months?(, failing)?$/,
    async (w, mbps = '', months, failing) => {
      if (failing) w.failNextProvisioning();
      const bought = { ...ends, packageId: packageId(mbps), termMonths: Number(months) };
      return owner(w)('createCrossConnect', { body: { name: `Link of ${w.now().slice(0, 10)}`, ...bought } });
    },
  ],
  [
    /^resize to (\d+) Mbps$/,
    async (w, mbps = '') =>
      owner(w)('resizeCrossConnect', { ...(await latest(w)), body: { packageId: packageId(mbps) } }),
  ],
  [
    /^renew for (\d+) months?$/,
    async (w, months) =>
      owner(w)('renewCrossConnect', { ...(await latest(w)), body: { termMonths: Number(months) } }),
  ],
  [/^(expire|fail)$/, (w) => w.app.settle()],
];

it('is told at length', () => expect(LIFE.length).toBeGreaterThanOrEqual(9));

it('each movement is what was worked by hand', async () => {
  const w = openWorld('two-accounts', (rows) => {
    rows.ledger = [];
    rows.crossConnects = [];
  });
  let before = 0;
  for (const row of LIFE) {
    w.pass(Date.parse(moment(row['when (UTC)'])) - Date.parse(w.now()));
    const what = row.what ?? '';
    const [pattern, act] = DO.find(([each]) => each.test(what)) ?? [];
    if (pattern === undefined || act === undefined) throw new Error(`nobody knows how to ${what}`);
    await act(w, ...(pattern.exec(what)?.slice(1) ?? []));
    const { balanceVnd } = (await owner(w)('getBalance')).body;
    expect([what, balanceVnd - before, balanceVnd]).toEqual([
      ...[what, figure(row.amount), figure(row.balance)],
    ]);
    before = balanceVnd;
  }
});

import type { AuditEvent } from '../contract/types';
import { connectionStateAt } from '../domain/connection-lifecycle';
import { crossConnectStateAt } from '../domain/cross-connect-lifecycle';
import { LIVE, type Account, type Model, type ModelConnection, type ModelLink } from './test-model';
import { createLines } from './test-model-lines';
import { ACCOUNTS, actualOf, hold, OWNER } from './test-model-outcome';
import type { World } from './test-world';

const ALL = { query: { pageSize: 1000 } };
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const states = (rows: readonly { id: string; status: string }[]) =>
  rows.map(({ id, status }) => ({ id, status })).sort(byId);

/** For tests: holds what the accounts are told, and what is written down, against the model. */
export async function watch(world: World, model: Model) {
  const lines = createLines(world, model);
  await lines.read();
  model.touched.clear();
  const as = (account: Account) => world.as(OWNER[account]);
  const isPartyOf = (account: Account) => (each: ModelConnection) =>
    each.requester.owner === account || each.accepter.owner === account;
  const countsIn = (link: ModelLink) => {
    const live = model.liveIn(link);
    const pendingCount = live.filter(({ status }) => status === 'PENDING_ACCEPTANCE').length;
    return { connectionCount: live.length - pendingCount, pendingCount };
  };

  async function holdConnection(each: ModelConnection, account: Account) {
    const read = await as(account)('getVpcConnection', { params: { connectionId: each.id } });
    if (isPartyOf(account)(each)) hold(read.body.status, each.status);
    else hold(actualOf(read), 'not-found');
  }
  async function holdLink(link: ModelLink, account: Account) {
    const { id, owner, status } = link;
    const read = await as(account)('getCrossConnect', { params: { crossConnectId: id } });
    const accepts = model.connections.some((each) => each.link === link && each.accepter.owner === account);
    if (status === 'gone' || (owner !== account && !accepts)) hold(actualOf(read), 'not-found');
    else {
      const access = owner === account ? 'owner' : 'accepter';
      hold([read.body.access, read.body.status], [access, status]);
      if (read.body.access !== 'owner') return;
      const { connectionCount, pendingCount } = read.body;
      hold({ connectionCount, pendingCount }, countsIn(link));
    }
  }
  async function holdBalances() {
    for (const account of ACCOUNTS)
      hold((await as(account)('getBalance')).body.balanceVnd, model.balance[account]);
  }
  /** No live connection violates a condition as the others stand. */
  function holdRules() {
    const live = model.live();
    for (const each of live)
      hold(
        model.violated(
          each,
          live.filter((other) => other !== each),
        ),
        [],
      );
  }

  async function holdLists(account: Account) {
    const call = as(account);
    const own = model.connections.filter(isPartyOf(account));
    hold(states((await call('listVpcConnections', ALL)).body.items), states(own));
    const links = model.links.filter(({ owner, status }) => owner === account && status !== 'gone');
    const { items } = (await call('listCrossConnects', ALL)).body;
    const told = items.map(({ id, status, connectionCount, pendingCount }) => ({
      ...{ id, status, connectionCount, pendingCount },
    }));
    const wanted = links.map((link) => ({ id: link.id, status: link.status, ...countsIn(link) }));
    hold(told.toSorted(byId), wanted.toSorted(byId));
    const live = own.filter(({ status }) => LIVE.includes(status));
    hold(states((await call('getTopology')).body.connections), states(live));
  }

  /** Its own VPCs have names for an account; another one's that it asked for has one once that was accepted. */
  function holdNames(account: Account, items: readonly AuditEvent[]) {
    for (const { resource } of items) {
      const each = model.connections.find(({ id }) => id === resource.id);
      if (each === undefined) continue;
      const { requester, accepter } = each;
      const isNamed = accepter.owner === account || lines.accepted.has(each.id);
      hold(resource.name, `${requester.name} ↔ ${isNamed ? accepter.name : accepter.id}`);
    }
  }
  /** What the account was told stays as it was told, but for those names; newer lines only stand before it. */
  const toldTo: Record<Account, string[]> = { saigon: [], hanoi: [] };
  async function holdTrail(account: Account) {
    const { items } = (await as(account)('listEvents', ALL)).body;
    hold(
      items.map(({ id }) => id),
      lines.trailOf(account),
    );
    holdNames(account, items);
    const told = items.map(({ resource, ...line }) =>
      JSON.stringify({ ...line, resource: resource.kind === 'vpcConnection' ? resource.id : resource }),
    );
    const before = toldTo[account];
    hold(told.slice(told.length - before.length), before);
    toldTo[account] = told;
  }
  async function holdLedger(account: Account) {
    const { items } = (await as(account)('listLedger', ALL)).body;
    hold(
      items.map(({ id }) => id),
      lines.ledgerOf(account),
    );
    hold(items[0]?.balanceVnd, model.balance[account]);
  }

  /** What is written down says of everything what the model says, without asking the service. */
  async function holdRows() {
    const now = world.now();
    const { connections, links } = await world.store.read(async (tx) => ({
      connections: await tx.connections.find(),
      links: await tx.crossConnects.find(),
    }));
    const told = [
      ...connections.map((row) => ({ id: row.id, status: connectionStateAt(row, now).status })),
      ...links
        .map((row) => ({ id: row.id, status: crossConnectStateAt(row, now).status }))
        .filter(({ status }) => status !== 'gone'),
    ];
    const wanted = [...model.connections, ...model.links.filter(({ status }) => status !== 'gone')];
    hold(told.sort(byId), states(wanted));
  }

  let looks = 0;
  /** What is written down; and of what was done with since the last look, what one of the accounts is told, in turn. */
  async function look() {
    await lines.read();
    await holdRows();
    holdRules();
    const account = ACCOUNTS[looks++ % ACCOUNTS.length]!;
    for (const each of model.touched)
      await ('link' in each ? holdConnection(each, account) : holdLink(each, account));
    model.touched.clear();
  }

  /** Everything there is. */
  async function lookAtAll() {
    for (const account of ACCOUNTS) await holdLists(account);
    // This writes down what is due.
    await holdBalances();
    await look();
    await lines.holdAll();
    for (const each of [...model.connections, ...model.links])
      hold(lines.statuses.get(each.id), each.status, 'the trail ends at the status');
    for (const account of ACCOUNTS) {
      await holdTrail(account);
      await holdLedger(account);
    }
  }

  /** Whatever is shown alone is shown as in its list. */
  async function lookAtDetails() {
    for (const account of ACCOUNTS) {
      const call = as(account);
      const connections = (await call('listVpcConnections', ALL)).body.items;
      for (const item of connections) {
        const read = await call('getVpcConnection', { params: { connectionId: item.id } });
        hold(read.body, item);
        const { items } = (await call('listEvents', { query: { connectionId: item.id } })).body;
        hold(
          items.map(({ id }) => id),
          lines.trailAbout(item.id, account),
        );
      }
      for (const item of (await call('listCrossConnects', ALL)).body.items) {
        const read = await call('getCrossConnect', { params: { crossConnectId: item.id } });
        hold(read.body, item);
      }
      const live = connections.filter(({ status }) => LIVE.includes(status));
      for (const item of (await call('listVpcs')).body.items) {
        const touching = live.filter(({ requester, accepter }) =>
          [requester.vpcId, accepter.vpcId].includes(item.id),
        );
        hold(item.connectionCount, touching.length);
        hold((await call('getVpc', { params: { vpcId: item.id } })).body, item);
      }
    }
  }

  return { look, lookAtAll, lookAtDetails, typesSeen: lines.typesSeen };
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { CONNECTION_EDGES } from '../domain/connection-lifecycle';
import type { ConnectionStatus, EventType } from '../contract/types';
import { worldRows } from './seed/worlds';
import { LIVE, Model, VPCS, type Account } from './test-model';
import { OWNER } from './test-model-outcome';
import { someStep, take, type Step } from './test-model-steps';
import { NOW, openWorld, type World } from './test-world';

/* Lives of the service, each held against the model step by step. */

const ACCOUNT_ID = { saigon: 'acc-saigon-retail', hanoi: 'acc-hanoi-logistics' } as const;
const ACCOUNTS = ['saigon', 'hanoi'] as const;
const ALL = { query: { pageSize: 1000 } };

const base = worldRows('two-accounts', NOW);
function start() {
  const rows = structuredClone(base);
  const [template, bought] = [rows.vpcs[0], rows.crossConnects[0]];
  if (template === undefined || bought === undefined) throw new Error('the world is empty');
  rows.vpcs = VPCS.map(({ id, name, cidr, regionId, owner }) => ({
    ...{ ...template, id, name, cidr, regionId, accountId: ACCOUNT_ID[owner] },
  }));
  const balanceOf = (account: Account) =>
    rows.ledger
      .filter(({ accountId }) => accountId === ACCOUNT_ID[account])
      .reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  const model = new Model(Date.parse(NOW), { saigon: balanceOf('saigon'), hanoi: balanceOf('hanoi') });
  model.links.push({
    ...{ id: bought.id, owner: 'saigon', from: 'HCM03', to: 'HAN01', status: 'ACTIVE', fails: false },
    ...{ settlesAt: 0, mbps: 100, paidVnd: 0 },
    term: { startedAt: Date.parse(bought.termStartedAt), months: bought.termMonths },
  });
  return { world: openWorld(rows), model };
}

const listed = async (world: World, account: Account) =>
  (await world.as(OWNER[account])('listVpcConnections', ALL)).body.items;
const sorted = (rows: (readonly [string, ...unknown[]])[]) => rows.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What each account is told of statuses, counts and money is what the model says. */
async function holdStates(world: World, model: Model) {
  for (const account of ACCOUNTS) {
    const call = world.as(OWNER[account]);
    const own = model.connections.filter(({ requester, accepter }) =>
      [requester.owner, accepter.owner].includes(account),
    );
    const connections = await listed(world, account);
    expect(sorted(connections.map(({ id, status }) => [id, status]))).toEqual(
      sorted(own.map(({ id, status }) => [id, status])),
    );
    const links = model.links.filter(({ owner, status }) => owner === account && status !== 'gone');
    const { items } = (await call('listCrossConnects', ALL)).body;
    const pending = ({ status }: { status: string }) => status === 'PENDING_ACCEPTANCE';
    expect(
      sorted(
        items.map(({ id, status, connectionCount, pendingCount }) => [
          ...([id, status, connectionCount, pendingCount] as const),
        ]),
      ),
    ).toEqual(
      sorted(
        links.map((link) => {
          const waiting = model.liveIn(link).filter(pending).length;
          return [link.id, link.status, model.liveIn(link).length - waiting, waiting];
        }),
      ),
    );
    expect((await call('getBalance')).body.balanceVnd).toBe(model.balance[account]);
  }
}

/** No live connection violates a condition as the others stand. */
function holdRules(model: Model) {
  for (const each of model.live()) {
    const others = model.live().filter((other) => other !== each);
    expect(model.violated(each, others)).toEqual([]);
  }
}

/** It adds up to the balance, which is never below zero, and no Cross Connect gives back more than was paid for it. */
async function holdLedger(world: World) {
  for (const account of ACCOUNTS) {
    const call = world.as(OWNER[account]);
    const { items } = (await call('listLedger', ALL)).body;
    let sum = 0;
    const moved = new Map<string, number>();
    for (const { amountVnd, balanceVnd, crossConnect } of items.toReversed()) {
      sum += amountVnd;
      if (crossConnect !== undefined) {
        const { id } = crossConnect;
        moved.set(id, (moved.get(id) ?? 0) + amountVnd);
        expect(moved.get(id)).toBeLessThanOrEqual(0);
      }
      expect(balanceVnd).toBe(sum);
      expect(sum).toBeGreaterThanOrEqual(0);
    }
    expect((await call('getBalance')).body.balanceVnd).toBe(sum);
  }
}

/** What was told stays as it was told; newer lines only stand before it. */
function createTrail() {
  const before: Record<Account, string[]> = { saigon: [], hanoi: [] };
  return async (world: World) => {
    for (const account of ACCOUNTS) {
      const { items } = (await world.as(OWNER[account])('listEvents', ALL)).body;
      const lines = items.map((line) => JSON.stringify(line));
      const known = before[account];
      expect(lines.slice(lines.length - known.length)).toEqual(known);
      before[account] = lines;
      const times = items.map(({ at }) => at);
      expect(times).toEqual(times.toSorted().reverse());
    }
  };
}

const LEADS_TO: Partial<Record<EventType, ConnectionStatus>> = {
  'vpc-connection.requested': 'PENDING_ACCEPTANCE',
  'vpc-connection.accepted': 'PROVISIONING',
  'vpc-connection.activated': 'ACTIVE',
  'vpc-connection.failed': 'FAILED',
  'vpc-connection.rejected': 'REJECTED',
  'vpc-connection.cancelled': 'CANCELLED',
  'vpc-connection.expired': 'EXPIRED',
  'vpc-connection.deletion-started': 'DELETING',
  'vpc-connection.deleted': 'DELETED',
};
/** The trail of each connection goes along the edges of the life cycle and ends where the connection stands. */
async function holdPaths(world: World, account: Account) {
  const call = world.as(OWNER[account]);
  for (const { id, status } of await listed(world, account)) {
    const { items } = (await call('listEvents', { query: { connectionId: id } })).body;
    const path = items.toReversed().map(({ type }) => LEADS_TO[type]);
    expect(path[0]).toBe('PENDING_ACCEPTANCE');
    for (const [index, next] of path.slice(1).entries())
      expect(CONNECTION_EDGES[path[index] ?? 'DELETED']).toContain(next);
    expect(path.at(-1)).toBe(status);
  }
}

async function holdDetails(world: World, account: Account) {
  const call = world.as(OWNER[account]);
  const connections = await listed(world, account);
  for (const item of connections) {
    const read = await call('getVpcConnection', { params: { connectionId: item.id } });
    expect(read.body).toEqual(item);
  }
  for (const item of (await call('listCrossConnects', ALL)).body.items) {
    const read = await call('getCrossConnect', { params: { crossConnectId: item.id } });
    expect(read.body).toEqual(item);
  }
  const live = connections.filter(({ status }) => LIVE.includes(status));
  const states = (rows: readonly { id: string; status: string }[]) =>
    sorted(rows.map(({ id, status }) => [id, status]));
  expect(states((await call('getTopology')).body.connections)).toEqual(states(live));
  for (const item of (await call('listVpcs')).body.items) {
    const touching = live.filter(({ requester, accepter }) =>
      [requester.vpcId, accepter.vpcId].includes(item.id),
    );
    expect(item.connectionCount).toBe(touching.length);
    expect((await call('getVpc', { params: { vpcId: item.id } })).body).toEqual(item);
  }
}

/** The network as it was told at each moment is the same when it is asked for later. */
function createMemory() {
  const told = { saigon: new Map<string, unknown>(), hanoi: new Map<string, unknown>() };
  const look = async (world: World, account: Account, query: { at?: string } = {}) => {
    const { body } = await world.as(OWNER[account])('getTopology', { query });
    return { ...body, connections: body.connections.map(({ progressPercent: _, ...rest }) => rest) };
  };
  return {
    async keep(world: World) {
      for (const account of ACCOUNTS) told[account].set(world.now(), await look(world, account));
    },
    async hold(world: World) {
      for (const account of ACCOUNTS)
        for (const [at, then] of told[account]) expect(await look(world, account, { at }), at).toEqual(then);
    },
  };
}

/** Names are nothing to the model, but the network of a moment has those of then. */
async function rename(world: World, { id, owner, status }: Model['links'][number]) {
  if (status === 'gone' || status === 'DELETING') return;
  const [call, params] = [world.as(OWNER[owner]), { crossConnectId: id }];
  const { body } = await call('getCrossConnect', { params });
  if (body.access !== 'owner') throw new Error('an owner is no accepter');
  const name = `Link of ${Date.parse(world.now())}`;
  const { status: code } = await call('updateCrossConnect', {
    params,
    version: body.version,
    body: { name },
  });
  expect(code).toBe(200);
}

/** Takes the steps one after the other, and holds the service against the model after each; gives what came of them. */
export async function play(steps: readonly Step[]): Promise<string[]> {
  const { world, model } = start();
  const holdTrail = createTrail();
  const memory = createMemory();
  const outcomes: string[] = [];
  await memory.keep(world);
  for (const step of steps) {
    const outcome = await take(step, model, world);
    expect(outcome?.actual, step.kind).toBe(outcome?.expected);
    outcomes.push(`${step.kind} ${outcome?.actual}`);
    await holdStates(world, model);
    await holdTrail(world);
    holdRules(model);
    if (step.kind === 'pass' && model.links[0]) await rename(world, model.links[0]);
    await memory.keep(world);
  }
  await memory.hold(world);
  await world.app.settle();
  await holdTrail(world);
  await holdLedger(world);
  for (const account of ACCOUNTS) {
    const { items } = (await world.as(OWNER[account])('listEvents', ALL)).body;
    outcomes.push(...items.map(({ type }) => type));
    await holdPaths(world, account);
    await holdDetails(world, account);
  }
  return outcomes;
}

export const someSteps = fc.array(someStep, { minLength: 25, maxLength: 50 });

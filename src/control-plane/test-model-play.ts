import fc from 'fast-check';
import { expect } from 'vitest';
import { worldRows } from './seed/worlds';
import { Model, VPCS, type Account } from './test-model';
import { ACCOUNT_ID, hold, OWNER } from './test-model-outcome';
import { someStep, take, type Step } from './test-model-steps';
import type { Tally } from './test-model-tally';
import { watch } from './test-model-watch';
import { NOW, openWorld, type World } from './test-world';

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
  return { opened: openWorld(rows), model };
}

/** The network as an account was told of it at each moment is the same when it is asked for later. */
function createMemory(world: World, account: Account) {
  const told = new Map<string, unknown>();
  const look = async (query: { at?: string } = {}) => {
    const { body } = await world.as(OWNER[account])('getTopology', { query });
    return { ...body, connections: body.connections.map(({ progressPercent: _, ...rest }) => rest) };
  };
  return {
    async keep() {
      told.set(world.now(), await look());
    },
    async hold() {
      for (const [at, then] of told) hold(await look({ at }), then, at);
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

/** Everything is looked at so often; after each other command, what it was about and what is written down. */
const ALL_EVERY = 25;
/** Lives differ by their length: so one that has failed fails again. */
const DETAILS_EVERY = 5;
/** All other tests go through it. */
const BY_HTTP_EVERY = 16;

/**
 * Takes the steps one after the other, and holds the service against the model after each; counts what came of them. Gives the
 * types of the lines that were written.
 */
export async function play(steps: readonly Step[], count: Tally['count']) {
  const { opened, model } = start();
  const world = steps.length % BY_HTTP_EVERY === 0 ? opened : { ...opened, as: opened.asWithoutHttp };
  const { look, lookAtAll, lookAtDetails, typesSeen } = await watch(world, model);
  const memory = createMemory(world, steps.length % 2 === 0 ? 'saigon' : 'hanoi');
  for (const [index, step] of steps.entries()) {
    const passes = step.kind === 'pass';
    // Until time passes, what there is may still change.
    if (passes) await memory.keep();
    const outcome = await take(step, model, world);
    if (passes || outcome) count(`${step.kind} ${outcome?.actual ?? 'done'}`);
    hold(outcome?.actual, outcome?.expected, step.kind);
    await (index % ALL_EVERY === ALL_EVERY - 1 ? lookAtAll() : look());
    if (passes && step.settle && model.links[0]) await rename(world, model.links[0]);
  }
  await memory.keep();
  await memory.hold();
  await world.app.settle();
  await lookAtAll();
  if (steps.length % DETAILS_EVERY === 0) await lookAtDetails();
  return typesSeen();
}

export const someSteps = fc.array(someStep, { minLength: 1, maxLength: 75, size: 'max' });

import fc from 'fast-check';
import { expect } from 'vitest';
import { PRICE_VND, termEnds, worthOf } from './test-model';
import type { Account, Mbps, Model, ModelLink, ModelVpc } from './test-model';
import { actualOf, OWNER, type Outcome } from './test-model-outcome';
import { PROVISIONING_MS, type World } from './test-world';

/** For tests: what costs money or brings it back, in the service and in the model. */
const is = <K extends string>(kind: K) => fc.constant(kind);
const account = fc.constantFrom<Account>('saigon', 'hanoi');
const link = fc.oneof(fc.constant(0), fc.nat({ max: 30 }));
const seldom = fc.integer({ min: 1, max: 4 }).map((n) => n === 4);

const buying = fc.record({
  ...{ kind: is('buy'), by: account, from: fc.constantFrom<ModelVpc['regionId'][]>('HCM03', 'HAN01') },
  ...{ months: fc.constantFrom(1, 1, 12), fails: seldom },
});
const resizing = fc.record({
  ...{ kind: is('resize'), by: account, link, mbps: fc.constantFrom<Mbps[]>(10, 50, 100) },
  /** How far off the figure is that the caller expects; undefined: none is sent. */
  off: fc.option(fc.constantFrom(0, 0, 0, 1_000_000), { nil: undefined }),
});
const renewing = fc.record({ kind: is('renew'), by: account, link, months: fc.constantFrom(1, 3, 12) });
const toppingUp = fc.record({
  kind: is('top-up'),
  by: account,
  amountVnd: fc.integer({ min: 10_000, max: 5_000_000 }),
});
export const moneySteps = fc.oneof(buying, buying, resizing, resizing, renewing, toppingUp);
type MoneyStep = typeof moneySteps extends fc.Arbitrary<infer S> ? S : never;
type StepOf<Kind extends MoneyStep['kind']> = Extract<MoneyStep, { kind: Kind }>;

const packageId = (mbps: Mbps) => `pkg-han01-hcm03-${mbps}`;

async function buy(model: Model, world: World, { by, from, months, fails }: StepOf<'buy'>): Promise<Outcome> {
  const to = from === 'HCM03' ? 'HAN01' : 'HCM03';
  const paidVnd = months * PRICE_VND[50];
  const enough = model.balance[by] >= paidVnd;
  if (enough && fails) world.failNextProvisioning();
  const answer = await world.as(OWNER[by])('createCrossConnect', {
    body: {
      ...{ name: `Link ${model.links.length}`, requesterRegionId: from, accepterRegionId: to },
      ...{ packageId: packageId(50), termMonths: months, expectedTotalVnd: paidVnd },
    },
  });
  if (enough) {
    model.balance[by] -= paidVnd;
    model.links.push({
      ...{ id: answer.body.id, owner: by, from, to, status: 'PROVISIONING', fails, paidVnd, mbps: 50 },
      ...{ settlesAt: model.now + PROVISIONING_MS, term: { startedAt: model.now, months } },
    });
  }
  return { expected: enough ? 'done' : 'insufficient-balance', actual: actualOf(answer) };
}

async function versionOf(world: World, by: Account, crossConnectId: string) {
  const read = await world.as(OWNER[by])('getCrossConnect', { params: { crossConnectId } });
  return read.status === 200 && 'version' in read.body ? read.body.version : 1;
}

/** The preview says the same as the refusal, or the figure that is then paid. */
async function quoted(world: World, by: Account, body: object, expected: string, totalVnd: number) {
  const quote = await world.as(OWNER[by])('createQuote', { body });
  const payable = ['done', 'insufficient-balance', 'quote-changed'].includes(expected);
  expect(actualOf(quote)).toBe(payable ? 'done' : expected);
  if (payable) expect(quote.body.totalVnd).toBe(totalVnd);
}

async function resize(
  model: Model,
  world: World,
  step: StepOf<'resize'>,
  target: ModelLink,
): Promise<Outcome> {
  const { by, mbps, off } = step;
  const totalVnd = worthOf(target, mbps, model.now) - worthOf(target, target.mbps, model.now);
  const expected =
    target.owner !== by || target.status === 'gone'
      ? 'not-found'
      : target.status !== 'ACTIVE'
        ? 'not-active'
        : mbps === target.mbps
          ? 'invalid-input'
          : off !== undefined && off !== 0
            ? 'quote-changed'
            : totalVnd > model.balance[by]
              ? 'insufficient-balance'
              : 'done';
  const about = { kind: 'resize', crossConnectId: target.id, packageId: packageId(mbps) };
  await quoted(world, by, about, expected, totalVnd);
  const answer = await world.as(OWNER[by])('resizeCrossConnect', {
    params: { crossConnectId: target.id },
    version: await versionOf(world, by, target.id),
    body: {
      packageId: packageId(mbps),
      ...(off !== undefined && { expectedTotalVnd: totalVnd + off }),
    },
  });
  if (expected === 'done') {
    model.balance[by] -= totalVnd;
    Object.assign(target, { mbps, status: 'CHANGING', settlesAt: model.now + PROVISIONING_MS });
  }
  return { expected, actual: actualOf(answer) };
}

async function renew(model: Model, world: World, step: StepOf<'renew'>, target: ModelLink): Promise<Outcome> {
  const { by, months } = step;
  const totalVnd = months * PRICE_VND[target.mbps];
  const expected =
    target.owner !== by || target.status === 'gone'
      ? 'not-found'
      : !['ACTIVE', 'EXPIRED'].includes(target.status)
        ? 'wrong-state'
        : totalVnd > model.balance[by]
          ? 'insufficient-balance'
          : 'done';
  const about = { kind: 'renew', crossConnectId: target.id, termMonths: months };
  await quoted(world, by, about, expected, totalVnd);
  const answer = await world.as(OWNER[by])('renewCrossConnect', {
    params: { crossConnectId: target.id },
    version: await versionOf(world, by, target.id),
    body: { termMonths: months, expectedTotalVnd: totalVnd },
  });
  if (expected === 'done') {
    model.balance[by] -= totalVnd;
    const expired = target.status === 'EXPIRED';
    target.term = expired
      ? { startedAt: model.now, months }
      : { ...target.term, months: target.term.months + months };
    if (expired) target.status = 'ACTIVE';
    expect(Date.parse(answer.body.termEndsAt)).toBe(termEnds(target));
  }
  return { expected, actual: actualOf(answer) };
}

export async function takeMoneyStep(
  step: MoneyStep,
  model: Model,
  world: World,
): Promise<Outcome | undefined> {
  if (step.kind === 'buy') return buy(model, world, step);
  if (step.kind === 'top-up') {
    const { by, amountVnd } = step;
    const answer = await world.as(OWNER[by])('topUpBalance', { body: { amountVnd } });
    model.balance[by] += amountVnd;
    return { expected: 'done', actual: actualOf(answer) };
  }
  const target = model.linkAt(step.link);
  if (target === undefined) return undefined;
  return step.kind === 'resize' ? resize(model, world, step, target) : renew(model, world, step, target);
}

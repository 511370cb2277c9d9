import fc from 'fast-check';
import { PROVISIONING_MS, type World } from './test-world';
import { LIVE, VPCS } from './test-model';
import type { Account, Model, ModelConnection, ModelPair } from './test-model';
import { moneySteps, takeMoneyStep } from './test-model-money';
import { actualOf, at, OWNER, type Outcome } from './test-model-outcome';

/** For tests: what people do, in the service and in the model; each step says whether both think alike of it. */
const DAY = 86_400_000;

const is = <K extends string>(kind: K) => fc.constant(kind);
const account = fc.constantFrom<Account>('saigon', 'hanoi');
const index = fc.nat({ max: 30 });
// The first link is there from the start: much should happen in it.
const link = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: index });
const seldom = fc.integer({ min: 1, max: 4 }).map((n) => n === 4);

const deletingLink = fc.record({
  kind: fc.constantFrom(...(['delete-link', 'delete-all'] as const)),
  ...{ by: account, link: index },
});
const requesting = fc.record({
  ...{ kind: is('request'), link, approveNow: seldom, acknowledge: fc.boolean() },
  pairs: fc.array(fc.tuple(index, index), { minLength: 1, maxLength: 3 }),
});
const deciding = fc.record({
  kind: fc.constantFrom(
    ...(['accept', 'accept', 'accept', 'reject', 'cancel', 'remove', 'remove', 'again', 'again'] as const),
  ),
  ...{ by: account, connection: index, acknowledge: fc.boolean() },
});
const times = [1, PROVISIONING_MS / 2, PROVISIONING_MS, PROVISIONING_MS, PROVISIONING_MS, DAY, 7 * DAY];
const passing = fc.record({
  kind: is('pass'),
  milliseconds: fc.constantFrom(...times, ...times, 31 * DAY),
  settle: fc.boolean(),
});
export const someStep = fc.oneof(
  ...[
    { weight: 5, arbitrary: moneySteps },
    { weight: 1, arbitrary: deletingLink },
    { weight: 6, arbitrary: requesting },
  ],
  ...[
    { weight: 12, arbitrary: deciding },
    { weight: 5, arbitrary: passing },
  ],
);
export type Step = typeof someStep extends fc.Arbitrary<infer S> ? S : never;
type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

async function deleteLink(
  model: Model,
  world: World,
  step: StepOf<'delete-link' | 'delete-all'>,
): Promise<Outcome | undefined> {
  const link = model.linkAt(step.link);
  if (link === undefined) return undefined;
  const call = world.as(OWNER[step.by]);
  const params = { crossConnectId: link.id };
  const read = await call('getCrossConnect', { params });
  const version = read.status === 200 && 'version' in read.body ? read.body.version : 1;
  const cascade = step.kind === 'delete-all';
  const answer = await call('deleteCrossConnect', { params, version, query: { cascade: String(cascade) } });
  const live = model.liveIn(link);
  const inTheWay = cascade ? live.filter(({ status }) => status === 'PROVISIONING') : live;
  const expected =
    link.owner !== step.by || link.status === 'gone'
      ? 'not-found'
      : !['ACTIVE', 'EXPIRED', 'FAILED'].includes(link.status)
        ? 'wrong-state'
        : inTheWay.length > 0
          ? 'has-connections'
          : 'done';
  if (expected === 'done') {
    for (const each of live) {
      if (each.status === 'PENDING_ACCEPTANCE') each.status = 'CANCELLED';
      if (each.status === 'ACTIVE')
        Object.assign(each, { status: 'DELETING', settlesAt: model.now + PROVISIONING_MS });
    }
    const ends = live.filter(({ status }) => status === 'DELETING').map(({ settlesAt }) => settlesAt);
    const settlesAt = Math.max(model.now, ...ends) + PROVISIONING_MS;
    Object.assign(link, { status: 'DELETING', settlesAt });
  }
  return { expected, actual: actualOf(answer) };
}

async function ask(model: Model, world: World, step: StepOf<'request'>): Promise<Outcome | undefined> {
  const link = model.linkAt(step.link);
  if (link === undefined) return undefined;
  const requesters = VPCS.filter(({ owner, regionId }) => owner === link.owner && regionId === link.from);
  const accepters = VPCS.filter(({ regionId }) => regionId === link.to);
  const pairs = step.pairs.map(([r, a]): ModelPair => ({
    link,
    requester: at(requesters, r)!,
    accepter: at(accepters, a)!,
  }));
  const answer = await world.as(OWNER[link.owner])('createVpcConnections', {
    params: { crossConnectId: link.id },
    body: {
      pairs: pairs.map(({ requester, accepter }) => ({
        requesterVpcId: requester.id,
        accepterVpcId: accepter.id,
      })),
      approveNow: step.approveNow,
      acknowledge: step.acknowledge ? ['ambiguous-destination'] : [],
    },
  });
  const foreign = pairs.some(({ accepter }) => accepter.owner !== link.owner);
  const expected =
    link.status === 'gone'
      ? 'not-found'
      : link.status !== 'ACTIVE'
        ? 'not-active'
        : step.approveNow && foreign
          ? 'not-the-approver'
          : (model.judge(pairs, link.owner, step.acknowledge) ?? 'done');
  if (expected === 'done' && answer.status === 201)
    for (const [n, pair] of pairs.entries())
      model.connect(pair, answer.body.items[n]?.id ?? '', step.approveNow);
  return { expected, actual: actualOf(answer) };
}

type Decision = StepOf<'accept' | 'reject' | 'cancel' | 'remove' | 'again'>;
function expectedOf(model: Model, each: ModelConnection, { kind, by, acknowledge }: Decision): string {
  const [asked, answers] = [each.requester.owner === by, each.accepter.owner === by];
  const pending = each.status === 'PENDING_ACCEPTANCE';
  const judged = (except?: ModelConnection) =>
    each.link.status === 'ACTIVE' ? (model.judge([each], by, acknowledge, except) ?? 'done') : 'not-active';
  if (!asked && !answers) return 'not-found';
  if (kind === 'accept') return !pending ? 'wrong-state' : !answers ? 'not-the-approver' : judged(each);
  if (kind === 'reject') return !pending ? 'wrong-state' : !answers ? 'not-the-approver' : 'done';
  if (kind === 'cancel') return pending && asked ? 'done' : 'wrong-state';
  if (kind === 'remove') return each.status === 'ACTIVE' ? 'done' : 'wrong-state';
  const ended = !LIVE.includes(each.status) && each.status !== 'DELETED';
  return ended && asked && !each.replaced ? judged() : 'wrong-state';
}
const OPERATION = {
  accept: 'acceptVpcConnection',
  reject: 'rejectVpcConnection',
  cancel: 'cancelVpcConnection',
  remove: 'deleteVpcConnection',
  again: 'requestVpcConnectionAgain',
} as const;

async function act(model: Model, world: World, step: Decision): Promise<Outcome | undefined> {
  const each = model.connectionAt(step.connection);
  if (each === undefined) return undefined;
  const params = { connectionId: each.id };
  const acknowledge = step.acknowledge ? ['ambiguous-destination'] : [];
  const body = step.kind === 'accept' || step.kind === 'again' ? { acknowledge } : {};
  const answer = await world.as(OWNER[step.by])(OPERATION[step.kind], { params, body });
  const expected = expectedOf(model, each, step);
  if (expected === 'done' && answer.status < 400) {
    const settlesAt = model.now + PROVISIONING_MS;
    if (step.kind === 'accept') Object.assign(each, { status: 'PROVISIONING', settlesAt });
    if (step.kind === 'reject') each.status = 'REJECTED';
    if (step.kind === 'cancel') each.status = 'CANCELLED';
    if (step.kind === 'remove') Object.assign(each, { status: 'DELETING', settlesAt });
    if (step.kind === 'again') {
      each.replaced = true;
      model.connect(each, answer.body.id, false);
    }
  }
  return { expected, actual: actualOf(answer) };
}

export async function take(step: Step, model: Model, world: World): Promise<Outcome | undefined> {
  switch (step.kind) {
    case 'buy':
    case 'resize':
    case 'renew':
    case 'top-up':
      return takeMoneyStep(step, model, world);
    case 'delete-link':
    case 'delete-all':
      return deleteLink(model, world, step);
    case 'request':
      return ask(model, world, step);
    case 'pass':
      world.pass(step.milliseconds);
      model.pass(step.milliseconds);
      if (step.settle) await world.app.settle();
      return undefined;
    default:
      return act(model, world, step);
  }
}

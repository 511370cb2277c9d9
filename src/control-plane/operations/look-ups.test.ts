import { describe, expect, it } from 'vitest';
import { HANOI, openWorld, problemName, SAIGON, vpcId, type World } from '../test-world';
import { FIRST, PAIR } from './test-request';

const NOBODY = 'net-00000000-0000-4000-8000-000000000000';
const HIDDEN = 'HCM-HIDDEN';
const MINUTE = 60_000;

/** Hanoi also has a VPC in the region where Saigon's requesters are. */
const open = () =>
  openWorld('two-accounts', ({ vpcs }) => {
    const [any] = vpcs;
    if (any) vpcs.push({ ...any, id: vpcId(HIDDEN), name: HIDDEN, accountId: 'acc-hanoi-logistics' });
  });
const look = (world: World, id: string, user: string = SAIGON.viewer) =>
  world.as(user)('lookUpPeerVpc', { params: { ...FIRST, vpcId: id } });
const ask = (world: World, accepterVpcId: string, id: 'checkPairs' | 'createVpcConnections' = 'checkPairs') =>
  world.as(SAIGON.operator)(id, { params: FIRST, body: { pairs: [{ ...PAIR, accepterVpcId }] } });

describe('looking up a VPC of another account', () => {
  it('tells its CIDR and the account, and nothing more', async () => {
    const { body } = await look(open(), PAIR.accepterVpcId);
    expect(body).toEqual({
      ...{ vpcId: PAIR.accepterVpcId, cidr: '10.13.0.0/16', regionId: 'HAN01' },
      accountName: 'Hanoi Logistics',
    });
  });

  it('answers alike for an unknown id, a wrong region and what is no id', async () => {
    const world = open();
    const answers = [
      ...[await look(world, NOBODY), await look(world, vpcId(HIDDEN)), await look(world, 'x')],
      await look(world, vpcId('HCM-VPC01')),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('goes through a Cross Connect of the own account', async () => {
    const answer = await look(open(), PAIR.accepterVpcId, HANOI.owner);
    expect(problemName(answer)).toBe('not-found');
  });

  it('is limited to twenty a minute, for the account as a whole', async () => {
    const world = open();
    for (let count = 0; count < 20; count++) {
      await look(world, count % 2 ? NOBODY : PAIR.accepterVpcId);
      world.pass(1_000);
    }
    const refused = await look(world, PAIR.accepterVpcId, SAIGON.owner);
    expect(problemName(refused)).toBe('rate-limited');
    expect(refused.headers.get('retry-after')).toBe('40');
    world.pass(40_000 - 1);
    expect((await look(world, PAIR.accepterVpcId)).status).toBe(429);
    world.pass(1);
    expect((await look(world, PAIR.accepterVpcId)).status).toBe(200);
    expect((await look(world, PAIR.accepterVpcId)).status).toBe(429);
  });
});

describe.each(['checkPairs', 'createVpcConnections'] as const)('%s with a foreign VPC', (id) => {
  it('answers alike for an unknown id and one of a wrong region', async () => {
    const world = open();
    const [unknown, wrong] = [await ask(world, NOBODY, id), await ask(world, vpcId(HIDDEN), id)];
    expect(unknown.problem.errors).toMatchObject([{ path: 'pairs.0.accepterVpcId', rule: 'unknown-id' }]);
    expect(wrong.text).toBe(unknown.text);
  });

  it('gives no second way of trying ids', async () => {
    const world = open();
    for (let count = 0; count < 20; count++) expect((await ask(world, NOBODY, id)).status).toBe(422);
    expect(problemName(await ask(world, vpcId(HIDDEN), id))).toBe('rate-limited');
    expect(problemName(await ask(world, PAIR.accepterVpcId, id))).toBe('rate-limited');
    world.pass(MINUTE);
    expect((await ask(world, PAIR.accepterVpcId, id)).status).toBeLessThan(300);
  });
});

it('right ids cost nothing', async () => {
  const world = open();
  for (let count = 0; count < 50; count++) expect((await ask(world, PAIR.accepterVpcId)).status).toBe(200);
});

it('a VPC of the own account in the wrong region is told as that', async () => {
  const world = openWorld('two-accounts', ({ regions, vpcs, crossConnects }) => {
    regions.push({ id: 'DAD01', name: 'Da Nang 01', city: 'Da Nang' });
    for (const row of crossConnects) row.accepterRegionId = 'DAD01';
    for (const vpc of vpcs) vpc.accountId = 'acc-saigon-retail';
  });
  expect((await ask(world, PAIR.accepterVpcId)).problem).toMatchObject({
    ...{ status: 422, type: '/problems/region-mismatch' },
    errors: [{ path: 'pairs.0.accepterVpcId' }],
  });
});

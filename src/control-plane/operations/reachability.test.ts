import { expect, it } from 'vitest';
import { worldRows } from '../seed/worlds';
import { HANOI, NOW, openWorld, problemName, SAIGON, vpcId } from '../test-world';

/** The owner of the account whose VPCs the running example is about. */
function openExample() {
  const { memberships, vpcs } = worldRows('example', NOW);
  const accountId = vpcs.find(({ name }) => name === 'HCM-VPC01')?.accountId;
  const owner = memberships.find((each) => each.accountId === accountId && each.role === 'owner');
  const world = openWorld('example');
  return { world, call: world.as(owner?.userId ?? '') };
}
const owner = () => openExample().call;
const [hcm1, hcm2, han1] = ['HCM-VPC01', 'HCM-VPC02', 'HAN-VPC01'].map(vpcId) as [string, string, string];

it('answers with the hops by name, there and back', async () => {
  const { body } = await owner()('checkReachability', {
    body: { from: { vpcId: hcm1 }, to: { address: '10.13.0.5' } },
  });
  expect(body.verdict).toBe('reachable');
  expect(body.to).toMatchObject({ vpcId: han1, name: 'HAN-VPC01', address: '10.13.0.5' });
  expect(body.hops.map(({ kind, name }) => `${kind} ${name}`)).toContain('cross-connect Cross Connect 1');
  expect(body.returnHops).toHaveLength(6);
});

it('HCM-VPC02 does not reach HAN-VPC01 until the remedy is carried out', async () => {
  const { world, call } = openExample();
  const question = { body: { from: { vpcId: hcm2 }, to: { vpcId: han1 } } };
  const { body } = await call('checkReachability', question);
  expect(body).toMatchObject({ verdict: 'unreachable', failure: { reason: 'no-route', vpcId: hcm2 } });
  if (body.remedy?.kind !== 'connect') throw new Error('another remedy');
  const { crossConnectId, requesterVpcId, accepterVpcId } = body.remedy;
  await call('createVpcConnections', {
    params: { crossConnectId },
    body: { pairs: [{ requesterVpcId, accepterVpcId }], approveNow: true },
    idempotencyKey: 'mend',
  });
  expect((await call('checkReachability', question)).body.failure?.reason).toBe('provisioning');
  world.pass(60_000);
  expect((await call('checkReachability', question)).body.verdict).toBe('reachable');
});

it('lists the effective routes of a VPC', async () => {
  const { body } = await owner()('listVpcRoutes', { params: { vpcId: hcm1 } });
  expect(body.items.map(({ destination, state }) => `${destination} ${state}`)).toEqual([
    '10.13.0.0/16 ACTIVE',
    '10.14.0.0/16 ACTIVE',
  ]);
});

it('says what is wrong with the question', async () => {
  const call = owner();
  const ask = (from: object) => call('checkReachability', { body: { from, to: { vpcId: han1 } } });
  const wrong = await ask({ vpcId: hcm1, address: '10.99.0.1' });
  expect(wrong.problem.errors).toMatchObject([{ path: 'from.address', rule: 'not-in-vpc' }]);
  expect((await ask({})).problem.errors).toMatchObject([{ path: 'from', rule: 'required' }]);
  expect((await ask({ address: '10.1' })).status).toBe(422);
  expect((await ask({ address: '10.99.0.1' })).body).toMatchObject({
    verdict: 'unknown',
    failure: { reason: 'unknown-address' },
  });
});

it("another account's VPC is unknown, and so are its routes", async () => {
  const world = openWorld('two-accounts');
  const { memberships, vpcs } = worldRows('two-accounts', NOW);
  const hanoi = memberships.find(({ userId }) => userId === HANOI.owner)?.accountId;
  const id = vpcs.find(({ accountId }) => accountId === hanoi)?.id ?? '';
  const saigon = world.as(SAIGON.owner);
  expect((await world.as(HANOI.owner)('listVpcRoutes', { params: { vpcId: id } })).status).toBe(200);
  expect(problemName(await saigon('listVpcRoutes', { params: { vpcId: id } }))).toBe('not-found');
  const body = { from: { vpcId: id }, to: { address: '10.0.0.1' } };
  expect(problemName(await saigon('checkReachability', { body }))).toBe('not-found');
});

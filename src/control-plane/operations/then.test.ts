import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, shift } from '../seed/times';
import { crossConnectId, HANOI, NOW, openWorld, problemName, SAIGON, type World } from '../test-world';
import { accept, FIRST, openRequest } from './test-request';

const owner = (world: World) => world.as(SAIGON.owner);
const topologyAt = async (world: World, at: string, user: string = SAIGON.viewer) =>
  (await world.as(user)('getTopology', { query: { at } })).body;
const moments = async (world: World, query = {}) =>
  (await world.as(SAIGON.viewer)('listTopologyMoments', { query })).body.items;

/** Renames, resizes and deletes it, an hour apart each; gives when it was what. */
async function liveAndDie(world: World) {
  const call = owner(world);
  const version = async () => {
    const { body } = await call('getCrossConnect', { params: FIRST });
    return 'version' in body ? body.version : 0;
  };
  const first = world.now();
  world.pass(HOUR);
  await call('updateCrossConnect', {
    ...{ params: FIRST, version: await version(), body: { name: 'Southern link', deletionLock: false } },
  });
  const renamed = world.now();
  world.pass(HOUR);
  await call('resizeCrossConnect', {
    ...{ params: FIRST, version: await version(), body: { packageId: 'pkg-han01-hcm03-50' } },
  });
  const resized = world.now();
  world.pass(HOUR);
  await call('deleteCrossConnect', { params: FIRST, version: await version() });
  world.pass(HOUR);
  await world.app.settle();
  return { first, renamed, resized };
}

describe('the topology of a moment', () => {
  it('has a Cross Connect that is gone by now as it was called and sized then', async () => {
    const world = openWorld('two-accounts');
    const { first, renamed, resized } = await liveAndDie(world);
    const at = async (moment: string) => (await topologyAt(world, moment)).crossConnects[0];
    expect((await owner(world)('getTopology')).body.crossConnects).toEqual([]);
    expect(await at(first)).toMatchObject({ id: FIRST.crossConnectId, name: 'Cross Connect 1', own: true });
    expect(await at(first)).toMatchObject({ bandwidthMbps: 100, status: 'ACTIVE' });
    expect(await at(shift(renamed, -1))).toMatchObject({ name: 'Cross Connect 1' });
    expect(await at(renamed)).toMatchObject({ name: 'Southern link', bandwidthMbps: 100 });
    expect(await at(resized)).toMatchObject({ bandwidthMbps: 50, status: 'CHANGING' });
    expect(await at(shift(resized, 30 * MINUTE))).toMatchObject({ bandwidthMbps: 50, status: 'ACTIVE' });
    expect(await at(world.now())).toBeUndefined();
    expect(await at(shift(NOW, -900 * DAY))).toBeUndefined();
  });

  it('tells the accepter what went through a Cross Connect, and its name no longer than that', async () => {
    const opened = await openRequest();
    const { world } = opened;
    const before = shift(world.now(), -1);
    world.pass(MINUTE);
    await accept(opened);
    const accepted = world.now();
    const whole = await topologyAt(world, accepted, HANOI.viewer);
    expect(whole.crossConnects).toMatchObject([{ name: 'Cross Connect 1', own: false }]);
    expect(whole.connections).toMatchObject([{ status: 'PROVISIONING' }]);
    expect(await topologyAt(world, before, HANOI.viewer)).toMatchObject({
      crossConnects: [],
      connections: [],
    });
    const pending = await topologyAt(world, NOW);
    expect(pending.connections).toMatchObject([{ status: 'PENDING_ACCEPTANCE' }]);
    // The requester learnt the name of the other's VPC when its owner accepted.
    const nameOf = ({ vpcs }: typeof pending) => vpcs.find(({ own }) => !own)?.name;
    expect([nameOf(pending), nameOf(await topologyAt(world, accepted))]).toEqual([undefined, 'HAN-VPC01']);
  });

  it('is also sent as columns', async () => {
    const world = openWorld('busy');
    const [moment] = (await world.as('usr-nguyen-minh-an')('listTopologyMoments')).body.items;
    const { body } = await world.as('usr-nguyen-minh-an')('getTopologyColumns', {
      query: { at: moment ?? '' },
    });
    expect(body.crossConnects).toMatchObject([{ name: 'Pilot link', status: 'PROVISIONING' }]);
  });

  it('is refused for what is still to come, and for what is no moment', async () => {
    const world = openWorld('two-accounts');
    for (const [at, rule] of [
      [shift(NOW, 1), 'in-the-future'],
      ['yesterday', 'invalid'],
    ]) {
      const answer = await owner(world)('getTopology', { query: { at: at ?? '' } });
      expect(problemName(answer)).toBe('invalid-input');
      expect(answer.problem.errors).toMatchObject([{ path: 'at', rule }]);
    }
    expect((await owner(world)('getTopology', { query: { at: NOW } })).status).toBe(200);
  });
});

describe('the moments at which it changed', () => {
  it('are each told once, oldest first, also what followed from time', async () => {
    const world = openWorld('two-accounts');
    const before = await moments(world);
    const { renamed, resized } = await liveAndDie(world);
    const added = (await moments(world)).slice(before.length);
    expect(added.slice(0, 3)).toEqual([renamed, resized, shift(resized, 20_000)]);
    expect(added).toHaveLength(5);
    expect(added).toEqual([...new Set(added)].toSorted());
  });

  it('are those of one Cross Connect when asked so, and nobody else sees them', async () => {
    const world = openWorld('busy');
    const all = (await world.as('usr-nguyen-minh-an')('listTopologyMoments')).body.items;
    const query = { crossConnectId: crossConnectId('Media transfer') };
    const some = (await world.as('usr-nguyen-minh-an')('listTopologyMoments', { query })).body.items;
    expect(some.length).toBeGreaterThan(2);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(all.length).toBeGreaterThan(some.length);
    expect((await world.as('usr-ngo-thanh-minh')('listTopologyMoments', { query })).body.items.length).toBe(
      0,
    );
  });
});

describe('the trail', () => {
  it('tells before and after of every value that a change replaced', async () => {
    const world = openWorld('two-accounts');
    const call = owner(world);
    await liveAndDie(world);
    const { items } = (await call('listEvents', { query: FIRST })).body;
    const changesOf = (type: string) => items.find((each) => each.type === type)?.changes;
    expect(changesOf('cross-connect.updated')).toEqual([
      { field: 'name', before: 'Cross Connect 1', after: 'Southern link' },
    ]);
    expect(changesOf('cross-connect.resized')).toEqual([{ field: 'bandwidthMbps', before: 100, after: 50 }]);
    expect(changesOf('cross-connect.created')).toContainEqual({ field: 'requesterRegionId', after: 'HCM03' });
    expect(changesOf('cross-connect.deleted')).toBeUndefined();
  });

  it('tells the old and the new end of a renewed term, the lock, the description and a role', async () => {
    const world = openWorld('two-accounts');
    const call = owner(world);
    const { body } = await call('getCrossConnect', { params: FIRST });
    if (body.access !== 'owner') throw new Error('not the owner');
    await call('renewCrossConnect', { params: FIRST, version: body.version, body: { termMonths: 1 } });
    await call('updateCrossConnect', {
      ...{ params: FIRST, version: body.version + 1, body: { deletionLock: true, description: 'Keep' } },
    });
    const given = { params: { memberId: SAIGON.viewer }, version: 1, body: { role: 'operator' } };
    expect((await call('updateMember', given)).status).toBe(200);
    const [role, updated, renewed] = (await call('listEvents')).body.items;
    expect(role?.changes).toEqual([{ field: 'role', before: 'viewer', after: 'operator' }]);
    expect(updated?.changes).toEqual([
      { field: 'description', before: body.description, after: 'Keep' },
      { field: 'deletionLock', before: false, after: true },
    ]);
    expect(renewed?.changes).toMatchObject([{ field: 'termEndsAt', before: body.termEndsAt }]);
  });

  it('tells what had happened by a moment', async () => {
    const world = openWorld('two-accounts');
    const { renamed } = await liveAndDie(world);
    const { items } = (await owner(world)('listEvents', { query: { until: renamed, pageSize: 1 } })).body;
    expect(items).toMatchObject([{ type: 'cross-connect.updated', at: renamed }]);
  });
});

it('the present has what a process with a faster clock has just written', async () => {
  const { world, params } = await openRequest();
  const bought = await owner(world)('createCrossConnect', {
    body: {
      ...{ name: 'Of the future', packageId: 'pkg-han01-hcm03-10', termMonths: 1 },
      ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
    },
  });
  world.pass(-50);
  const { crossConnects, connections } = (await owner(world)('getTopology')).body;
  expect(crossConnects.map((each) => each.id)).toContain(bought.body.id);
  expect(connections.map((each) => each.id)).toContain(params.connectionId);
});

import { describe, expect, it } from 'vitest';
import { BOTH, HANOI, openWorld, problemName, SAIGON, type World } from '../test-world';

const open = () => openWorld('two-accounts');
const give = (world: World, memberId: string, role: string, version = 1, by: string = SAIGON.owner) =>
  world.as(by)('updateMember', { params: { memberId }, version, body: { role } });
const rolesOf = async (world: World, by: string = SAIGON.owner) =>
  Object.fromEntries((await world.as(by)('listMembers')).body.items.map(({ id, role }) => [id, role]));
const events = async (world: World) =>
  (await world.as(SAIGON.viewer)('listEvents', { query: { type: ['member.role-changed'] } })).body.items;

describe('the members', () => {
  it('are those of the account, in order of their names, whoever of them asks', async () => {
    const world = open();
    for (const by of Object.values(SAIGON)) {
      const { items } = (await world.as(by)('listMembers')).body;
      expect(items.map(({ name, role }) => `${name}: ${role}`)).toEqual([
        'Bùi Đức Khoa: operator',
        'Đặng Mai Hà: approver',
        'Hồ Ngọc Lan: viewer',
        'Trịnh Văn Sơn: operator',
        'Võ Hoàng Giang: owner',
      ]);
    }
    expect(await rolesOf(world, HANOI.viewer)).toMatchObject({ [BOTH]: 'approver', [HANOI.owner]: 'owner' });
  });

  it('have so many working tokens, which owners know, and everybody of themselves', async () => {
    const world = open();
    const body = { name: 'Nightly job', role: 'viewer', days: 1 };
    await world.as(SAIGON.operator)('createApiToken', { body });
    const counts = async (by: string) =>
      (await world.as(by)('listMembers')).body.items.map(({ id, activeTokens }) => [id, activeTokens]);
    expect(await counts(SAIGON.owner)).toContainEqual([SAIGON.operator, 1]);
    expect(await counts(SAIGON.owner)).toContainEqual([SAIGON.viewer, 0]);
    expect(await counts(SAIGON.operator)).toContainEqual([SAIGON.operator, 1]);
    expect(await counts(SAIGON.viewer)).toContainEqual([SAIGON.operator, undefined]);
    world.pass(86_400_000);
    expect(await counts(SAIGON.owner)).toContainEqual([SAIGON.operator, 0]);
  });
});

describe('changing a role', () => {
  it('holds from the next request on, and is in the trail', async () => {
    const world = open();
    const changed = await give(world, SAIGON.viewer, 'approver');
    expect(changed.body).toMatchObject({ id: SAIGON.viewer, role: 'approver', version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await world.as(SAIGON.viewer)('getMe')).body).toMatchObject({
      role: 'approver',
      permissions: ['read', 'change', 'approve', 'manage-tokens'],
    });
    expect(await events(world)).toMatchObject([
      {
        ...{ type: 'member.role-changed', role: 'approver', actor: { id: SAIGON.owner } },
        resource: { kind: 'member', id: SAIGON.viewer, name: 'Hồ Ngọc Lan' },
      },
    ]);
    expect((await world.as(HANOI.owner)('listEvents')).body.items).not.toContainEqual(
      expect.objectContaining({ type: 'member.role-changed' }),
    );
  });

  it('is one of this account only', async () => {
    const world = open();
    await give(world, BOTH, 'viewer');
    expect(await rolesOf(world)).toMatchObject({ [BOTH]: 'viewer' });
    expect(await rolesOf(world, HANOI.owner)).toMatchObject({ [BOTH]: 'approver' });
  });

  it('asks for the version that was seen', async () => {
    const world = open();
    await give(world, SAIGON.viewer, 'operator');
    const late = await give(world, SAIGON.viewer, 'owner');
    expect(late.problem).toMatchObject({ status: 412, currentVersion: 2 });
    const blind = await world.as(SAIGON.owner)('updateMember', {
      ...{ params: { memberId: SAIGON.viewer }, body: { role: 'owner' } },
    });
    expect(problemName(blind)).toBe('version-required');
    expect(await rolesOf(world)).toMatchObject({ [SAIGON.viewer]: 'operator' });
  });

  it('to the same role changes nothing', async () => {
    const world = open();
    expect((await give(world, SAIGON.viewer, 'viewer')).body).toMatchObject({ version: 1 });
    expect(await events(world)).toEqual([]);
  });

  it.each(['boss', '', null, 7])('to %j is no role', async (role) => {
    const answer = await open().as(SAIGON.owner)('updateMember', {
      ...{ params: { memberId: SAIGON.viewer }, version: 1, body: { role } },
    });
    expect(answer.problem).toMatchObject({ status: 422, errors: [{ path: 'role' }] });
  });

  it('never leaves an account without an owner', async () => {
    const world = open();
    for (const role of ['viewer', 'operator', 'approver']) {
      const answer = await give(world, SAIGON.owner, role);
      expect(answer.problem).toMatchObject({ status: 409, reason: 'last-owner' });
      expect(problemName(answer)).toBe('last-owner');
    }
    await give(world, SAIGON.approver, 'owner');
    expect((await give(world, SAIGON.owner, 'viewer')).status).toBe(200);
    expect(problemName(await give(world, SAIGON.approver, 'viewer', 2, SAIGON.approver))).toBe('last-owner');
  });

  it('by two owners of each other at once leaves one of them', async () => {
    const world = open();
    await give(world, SAIGON.approver, 'owner');
    const answers = await Promise.all([
      give(world, SAIGON.approver, 'viewer', 2, SAIGON.owner),
      give(world, SAIGON.owner, 'viewer', 1, SAIGON.approver),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    expect(
      Object.values(await rolesOf(world, SAIGON.viewer)).filter((role) => role === 'owner'),
    ).toHaveLength(1);
  });
});

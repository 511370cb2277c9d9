import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_BASE } from '../contract/operations';
import {
  crossConnectId,
  BOTH,
  HANOI,
  NOW,
  openWorld,
  problemName,
  SAIGON,
  vpcId,
  type World,
} from './test-world';
import { newTokenSecret } from './token-secret';

const DAY = 86_400_000;
const MINUTE = 60_000;
const LINK = { crossConnectId: crossConnectId('Cross Connect 1') };
const PAIR = { requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId('HAN-VPC01') };
const open = () => openWorld('two-accounts');
const make = async (world: World, by: string, role = 'viewer', accountId?: string) => {
  const body = { name: `Job as ${role}`, role, days: 30 };
  return (await world.as(by)('createApiToken', { body, ...(accountId !== undefined && { accountId }) })).body;
};
const request = (world: World, by: string) =>
  world.as(by)('createVpcConnections', { params: LINK, body: { pairs: [PAIR] } });
const lastUse = async (world: World, by: string = SAIGON.owner) =>
  (await world.as(by)('listApiTokens')).body.items[0]?.lastUsedAt;

describe('a program with a token', () => {
  it('acts for its owner, with the role of the token, and the trail says so', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.owner, 'operator');
    const me = await world.as(secret)('getMe');
    expect(me.body).toMatchObject({
      ...{ user: { id: SAIGON.owner }, role: 'operator', permissions: ['read', 'change'] },
      account: { id: 'acc-saigon-retail' },
    });
    expect((await request(world, secret)).status).toBe(201);
    const { items } = (await world.as(SAIGON.viewer)('listEvents')).body;
    expect(items[0]).toMatchObject({ actor: { id: SAIGON.owner }, tokenName: 'Job as operator' });
    expect((await world.as(SAIGON.viewer)('listEvents', { query: { q: 'job as' } })).body.items).toHaveLength(
      2,
    );
  });

  it('is not named to the other account, which reads the same line', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.owner, 'operator');
    expect((await request(world, secret)).status).toBe(201);
    const told = await world.as(HANOI.owner)('listEvents');
    expect(told.body.items[0]).toMatchObject({
      type: 'vpc-connection.requested',
      actor: { id: SAIGON.owner },
    });
    expect(told.text).not.toContain('Job as operator');
    expect((await world.as(HANOI.owner)('listEvents', { query: { q: 'job as' } })).body.items).toEqual([]);
  });

  it('may what its owner may at that time: a demoted owner means a lesser token', async () => {
    const world = open();
    await world.as(SAIGON.owner)('updateMember', {
      ...{ params: { memberId: SAIGON.viewer }, version: 1, body: { role: 'operator' } },
    });
    const { secret } = await make(world, SAIGON.viewer, 'operator');
    const change = (role: string, version: number) =>
      world.as(SAIGON.owner)('updateMember', {
        params: { memberId: SAIGON.viewer },
        version,
        body: { role },
      });
    await change('viewer', 2);
    expect((await request(world, secret)).problem).toMatchObject({ status: 403, permission: 'change' });
    expect((await world.as(secret)('getMe')).body).toMatchObject({ role: 'viewer', permissions: ['read'] });
    // And not more than it was made for when its owner rises.
    await change('owner', 3);
    expect((await world.as(secret)('getMe')).body).toMatchObject({ role: 'operator' });
    expect((await request(world, secret)).status).toBe(201);
  });

  it('is bound to one account, and knows of no other', async () => {
    const world = open();
    const { secret } = await make(world, BOTH, 'approver', 'acc-hanoi-logistics');
    const call = world.as(secret);
    // Without a header it is the account of the token, not the first one of its owner.
    expect((await call('getMe')).body).toMatchObject({
      ...{
        account: { id: 'acc-hanoi-logistics' },
        accounts: [{ id: 'acc-hanoi-logistics', role: 'approver' }],
      },
    });
    expect((await call('getMe')).text).not.toContain('Saigon');
    expect((await call('getMe', { accountId: 'acc-hanoi-logistics' })).status).toBe(200);
    for (const accountId of ['acc-saigon-retail', 'acc-nobody', ''])
      expect(problemName(await call('getMe', { accountId }))).toBe('forbidden');
  });

  it('is refused when its owner has left the account', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    await world.store.write(async (tx) => {
      const [row] = await tx.memberships.find({ where: { userId: SAIGON.operator } });
      await tx.memberships.remove(row?.id ?? '');
    });
    expect(problemName(await world.as(secret)('getMe'))).toBe('forbidden');
    const { items } = (await world.as(SAIGON.owner)('listApiTokens')).body;
    expect(items[0]).not.toHaveProperty('effectiveRole');
  });

  it('is refused from the moment at which the token ends', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    world.pass(30 * DAY - 1);
    expect((await world.as(secret)('getMe')).status).toBe(200);
    world.pass(1);
    const late = await world.as(secret)('getMe');
    expect(late.problem).toMatchObject({ status: 401, detail: 'The API token Job as viewer is expired.' });
  });

  it('is refused as soon as the token is revoked', async () => {
    const world = open();
    const { id, secret } = await make(world, SAIGON.operator, 'operator');
    expect((await world.as(secret)('getMe')).status).toBe(200);
    await world.as(SAIGON.owner)('revokeApiToken', { params: { tokenId: id } });
    const detail = 'The API token Job as operator is revoked.';
    for (const answer of [await world.as(secret)('getMe'), await request(world, secret)])
      expect(answer.problem).toMatchObject({ status: 401, detail });
  });

  it('changes nothing any more when the token is revoked while it asks', async () => {
    const world = open();
    const { id, secret } = await make(world, SAIGON.operator, 'operator');
    await world.as(secret)('getMe');
    const { write } = world.store;
    world.store.write = async (work) => {
      world.store.write = write;
      await write(async (tx) => {
        const row = await tx.apiTokens.get(id);
        if (row) await tx.apiTokens.update({ ...row, revokedAt: NOW, revokedBy: SAIGON.owner });
      });
      return write(work);
    };
    expect((await request(world, secret)).problem).toMatchObject({ status: 401 });
  });
});

describe('what is no token', () => {
  it.each([
    ['a made-up one', newTokenSecret],
    ['a wrong checksum', () => `cct_${'a'.repeat(49)}`],
    ['a short one', () => 'cct_abc'],
    ['the prefix', () => 'cct_'],
  ])('%s is refused, and the host is not asked', async (_, secret) => {
    const token = secret();
    // The host would know this one.
    const world = openWorld('two-accounts', ({ users }) => {
      users.push({ id: token, name: 'A token', email: 'token@saigon.example' });
    });
    expect(problemName(await world.as(token)('getMe'))).toBe('unauthenticated');
  });

  it('the hash of a secret is none', async () => {
    const world = open();
    await make(world, SAIGON.operator);
    const hash = await world.store.read(async (tx) => (await tx.apiTokens.find())[0]?.hash ?? '');
    for (const wrong of [hash, `cct_${hash}`])
      expect(problemName(await world.as(wrong)('getMe'))).toBe('unauthenticated');
  });
});

describe('the last use', () => {
  it('is noted to the minute, also of what was refused', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    expect(await lastUse(world)).toBeUndefined();
    expect(problemName(await request(world, secret))).toBe('forbidden');
    const first = world.now();
    expect(await lastUse(world)).toBe(first);
    world.pass(MINUTE - 1);
    await world.as(secret)('getMe');
    expect(await lastUse(world)).toBe(first);
    world.pass(1);
    await world.as(secret)('getMe');
    expect(await lastUse(world)).toBe(world.now());
  });

  it('is no change that anybody has to hear of', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    const before = await world.news.position('acc-saigon-retail');
    await world.as(secret)('getMe');
    expect(await world.news.position('acc-saigon-retail')).toBe(before);
  });

  it('is not that of a token that has ended', async () => {
    const world = open();
    const { id, secret } = await make(world, SAIGON.operator);
    await world.as(SAIGON.owner)('revokeApiToken', { params: { tokenId: id } });
    await world.as(secret)('getMe');
    expect(await lastUse(world)).toBeUndefined();
  });
});

describe('the event stream of a program', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const listen = (world: World, token: string) =>
    world.app.fetch(
      new Request(`http://console.test${API_BASE}/events/stream`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );

  it('ends when the token is revoked', async () => {
    const world = open();
    const { id, secret } = await make(world, SAIGON.operator);
    const mine = await listen(world, secret);
    await world.as(SAIGON.owner)('revokeApiToken', { params: { tokenId: id } });
    expect(await mine.text()).toContain('api-token.revoked');
  });

  it('ends with the token, at the next sign of life', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    const mine = await listen(world, secret);
    world.pass(30 * DAY);
    vi.advanceTimersByTime(15_000);
    expect(await mine.text()).toContain(': still here');
  });

  it('stays when another token is revoked', async () => {
    const world = open();
    const { secret } = await make(world, SAIGON.operator);
    const { id } = await make(world, SAIGON.owner);
    const mine = await listen(world, secret);
    await world.as(SAIGON.owner)('revokeApiToken', { params: { tokenId: id } });
    await world.as(SAIGON.owner)('updateMember', {
      ...{ params: { memberId: SAIGON.viewer }, version: 1, body: { role: 'operator' } },
    });
    const reader = mine.body?.getReader();
    const decoder = new TextDecoder();
    let heard = '';
    while (!heard.includes('member.role-changed')) heard += decoder.decode((await reader?.read())?.value);
    expect(heard).toContain('api-token.revoked');
    await reader?.cancel();
  });

  it('is one of its own account', async () => {
    const world = open();
    const { secret } = await make(world, HANOI.viewer);
    const mine = await listen(world, secret);
    await make(world, SAIGON.owner);
    await make(world, HANOI.owner);
    const chunk = new TextDecoder();
    const reader = mine.body?.getReader();
    let heard = '';
    while (!heard.includes('data:')) heard += chunk.decode((await reader?.read())?.value);
    const { items } = (await world.as(HANOI.owner)('listApiTokens')).body;
    expect(items.some(({ id }) => heard.includes(id))).toBe(true);
    expect(heard.match(/data:/g)).toHaveLength(1);
    await reader?.cancel();
  });
});

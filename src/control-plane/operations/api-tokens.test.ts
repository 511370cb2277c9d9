import { describe, expect, it } from 'vitest';
import { TOKEN_DAYS_MAX, TOKENS_PER_MEMBER } from '../../domain/api-tokens';
import { sha256 } from '../digest';
import { BOTH, HANOI, openWorld, problemName, SAIGON, type World } from '../test-world';

const DAY = 86_400_000;
const open = () => openWorld('two-accounts');
const job = { name: 'Nightly job', role: 'viewer', days: 30 };
const make = (world: World, by: string, body: object = job) => world.as(by)('createApiToken', { body });
const listed = async (world: World, by: string) => (await world.as(by)('listApiTokens')).body.items;
const revoke = (world: World, by: string, tokenId: string) =>
  world.as(by)('revokeApiToken', { params: { tokenId } });

describe('making a token', () => {
  it('says the secret once, and keeps nothing but its hash', async () => {
    const world = open();
    const { status, body, text } = await make(world, SAIGON.operator);
    const { secret, ...token } = body;
    expect(status).toBe(201);
    expect(secret).toMatch(/^cct_[0-9A-Za-z]{49}$/);
    expect(token).toMatchObject({
      ...{ name: 'Nightly job', role: 'viewer', effectiveRole: 'viewer', status: 'active' },
      ...{ owner: { id: SAIGON.operator, name: 'Bùi Đức Khoa' }, start: secret.slice(0, 8) },
      ...{ createdAt: world.now(), expiresAt: new Date(Date.parse(world.now()) + 30 * DAY).toISOString() },
    });
    expect(text).not.toContain(await sha256(secret));
    expect(await listed(world, SAIGON.operator)).toEqual([token]);
    const kept = await world.store.read(async (tx) =>
      JSON.stringify([await tx.apiTokens.find(), await tx.idempotency.find(), await tx.events.find()]),
    );
    expect(kept).toContain(await sha256(secret));
    expect(kept).not.toContain(secret.slice(4, 47));
    expect((await world.as(SAIGON.operator)('listEvents')).text).not.toContain(secret.slice(0, 12));
  });

  it.each([
    [SAIGON.viewer, ['viewer']],
    [SAIGON.operator, ['viewer', 'operator']],
    [SAIGON.approver, ['viewer', 'operator', 'approver']],
    [SAIGON.owner, ['viewer', 'operator', 'approver', 'owner']],
  ])('%s can give it %j', async (by, allowed) => {
    for (const role of ['viewer', 'operator', 'approver', 'owner']) {
      const answer = await make(open(), by, { ...job, role });
      if (allowed.includes(role)) expect(answer.body.role).toBe(role);
      else
        expect(answer.problem).toMatchObject({
          ...{ status: 422, errors: [{ path: 'role', rule: 'above-own-role' }] },
        });
    }
  });

  it('looks at the role in the account that it is for', async () => {
    const world = open();
    const inHanoi = { accountId: 'acc-hanoi-logistics', body: { ...job, role: 'approver' } };
    expect((await world.as(BOTH)('createApiToken', inHanoi)).status).toBe(201);
    expect((await make(world, BOTH, { ...job, role: 'approver' })).status).toBe(422);
    expect(await listed(world, BOTH)).toEqual([]);
    expect(await listed(world, HANOI.owner)).toHaveLength(1);
  });

  it.each([
    ['days', 0, 'invalid'],
    ['days', TOKEN_DAYS_MAX + 1, 'invalid'],
    ['days', 1.5, 'invalid'],
    ['days', undefined, 'required'],
    ['name', 'job', 'name-length'],
    ['name', 'Nightly job!', 'name-characters'],
    ['role', 'admin', 'invalid'],
    ['secret', 'cct_mine', 'unknown-field'],
  ])('names what is wrong with %s: %j', async (path, value, rule) => {
    const { problem } = await make(open(), SAIGON.owner, { ...job, [path]: value });
    expect(problem.errors).toMatchObject([{ path, rule }]);
  });

  it('takes a year at most', async () =>
    expect((await make(open(), SAIGON.owner, { ...job, days: TOKEN_DAYS_MAX })).status).toBe(201));

  it('wants a name that none of the same person has that works', async () => {
    const world = open();
    const first = (await make(world, SAIGON.owner)).body;
    const again = await make(world, SAIGON.owner, { ...job, name: 'NIGHTLY JOB ' });
    expect(again.problem).toMatchObject({ status: 409, errors: [{ path: 'name', rule: 'name-taken' }] });
    expect((await make(world, SAIGON.viewer)).status).toBe(201);
    await revoke(world, SAIGON.owner, first.id);
    expect((await make(world, SAIGON.owner)).status).toBe(201);
    world.pass(30 * DAY);
    expect((await make(world, SAIGON.owner)).status).toBe(201);
  });

  it('ends at so many that work', async () => {
    const world = open();
    for (let n = 0; n < TOKENS_PER_MEMBER; n += 1)
      expect((await make(world, SAIGON.viewer, { ...job, name: `Job number ${n}` })).status).toBe(201);
    const one = await make(world, SAIGON.viewer);
    expect(one.problem).toMatchObject({ status: 409, reason: 'too-many-tokens', limit: TOKENS_PER_MEMBER });
    expect((await make(world, SAIGON.operator)).status).toBe(201);
    await revoke(world, SAIGON.viewer, (await listed(world, SAIGON.viewer))[0]?.id ?? '');
    expect((await make(world, SAIGON.viewer)).status).toBe(201);
  });
});

describe('the list', () => {
  it("is one's own, newest first; an owner's has all of the account", async () => {
    const world = open();
    for (const by of [SAIGON.viewer, SAIGON.operator, SAIGON.owner, HANOI.owner]) {
      await make(world, by);
      world.pass(1000);
    }
    const owners = async (by: string) => (await listed(world, by)).map(({ owner }) => owner.id);
    expect(await owners(SAIGON.viewer)).toEqual([SAIGON.viewer]);
    expect(await owners(SAIGON.approver)).toEqual([]);
    expect(await owners(SAIGON.owner)).toEqual([SAIGON.owner, SAIGON.operator, SAIGON.viewer]);
    expect(await owners(HANOI.viewer)).toEqual([]);
    const page = await world.as(SAIGON.owner)('listApiTokens', { query: { page: 2, pageSize: 2 } });
    expect(page.body).toMatchObject({ total: 3, items: [{ owner: { id: SAIGON.viewer } }] });
  });

  it('tells what became of each', async () => {
    const world = open();
    const { id } = (await make(world, SAIGON.operator, { ...job, role: 'operator' })).body;
    await world.as(SAIGON.owner)('updateMember', {
      ...{ params: { memberId: SAIGON.operator }, version: 1, body: { role: 'viewer' } },
    });
    expect(await listed(world, SAIGON.operator)).toMatchObject([
      { role: 'operator', effectiveRole: 'viewer' },
    ]);
    await revoke(world, SAIGON.owner, id);
    expect(await listed(world, SAIGON.operator)).toMatchObject([
      { status: 'revoked', revokedAt: world.now(), revokedBy: { name: 'Võ Hoàng Giang' } },
    ]);
    world.pass(1);
    await make(world, SAIGON.operator);
    world.pass(30 * DAY);
    expect((await listed(world, SAIGON.operator)).map(({ status }) => status)).toEqual([
      'expired',
      'revoked',
    ]);
  });
});

describe('revoking', () => {
  it('is in the trail once, and may be said twice', async () => {
    const world = open();
    const { id } = (await make(world, SAIGON.viewer)).body;
    for (let n = 0; n < 2; n += 1) expect((await revoke(world, SAIGON.viewer, id)).status).toBe(204);
    expect((await world.as(SAIGON.owner)('listEvents')).body.items.slice(0, 2)).toMatchObject([
      { type: 'api-token.revoked', resource: { kind: 'apiToken', id, name: 'Nightly job' } },
      { type: 'api-token.created', role: 'viewer', actor: { id: SAIGON.viewer } },
    ]);
  });

  it("is for one's own, and for an owner", async () => {
    const world = open();
    const { id } = (await make(world, SAIGON.operator)).body;
    for (const by of [SAIGON.approver, HANOI.owner])
      expect(problemName(await revoke(world, by, id))).toBe('not-found');
    expect((await listed(world, SAIGON.operator))[0]?.status).toBe('active');
    expect((await revoke(world, SAIGON.owner, id)).status).toBe(204);
  });
});

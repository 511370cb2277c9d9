import { describe, expect, it } from 'vitest';
import { BOTH, HANOI, problemName, PROVISIONING_MS, SAIGON } from '../test-world';
import type { WorldRows } from '../seed/world-builder';
import { accept, cancel, openRequest, PAIR, read, refusal, reject, trail, verdict } from './test-request';

const DAY = 86_400_000;
const twoPersons = ({ crossConnects }: WorldRows) => {
  for (const row of crossConnects) row.twoPersonApproval = true;
};

describe('accepting', () => {
  it('provisions, then connects; both sides see the names from then on', async () => {
    const opened = await openRequest();
    expect((await read(opened)).accepter).not.toHaveProperty('vpcName');
    expect((await read(opened, HANOI.viewer)).accepter.vpcName).toBe('HAN-VPC01');
    const { body } = await accept(opened);
    expect(body).toMatchObject({
      ...{ status: 'PROVISIONING', sides: ['accepter'], progress: { percent: 0 } },
      ...{ decidedBy: { id: HANOI.approver, name: 'Dương Bảo Ngân' }, decidedAt: opened.world.now() },
    });
    expect(body).not.toHaveProperty('expiresAt');
    expect((await read(opened)).accepter.vpcName).toBe('HAN-VPC01');
    opened.world.pass(PROVISIONING_MS);
    expect((await read(opened)).status).toBe('ACTIVE');
    await opened.world.app.settle();
    expect(await trail(opened)).toEqual([
      ['requested', '2026-11-23T08:00:00.000Z'],
      ['accepted', '2026-11-23T08:00:00.000Z'],
      ['activated', '2026-11-23T08:00:20.000Z'],
    ]);
  });

  it('is the accepter account’s, once, while the Cross Connect is active', async () => {
    const opened = await openRequest();
    expect(refusal(await accept(opened, SAIGON.owner))).toEqual(['not-the-approver', 'not-the-approver']);
    expect((await accept(opened)).status).toBe(200);
    expect(refusal(await accept(opened))).toEqual(['wrong-state', 'wrong-state']);
    expect(refusal(await reject(opened))).toEqual(['wrong-state', 'wrong-state']);

    const late = await openRequest(({ crossConnects }) => {
      for (const row of crossConnects) row.termEndsAt = '2026-11-23T08:00:01.000Z';
    });
    late.world.pass(1_000);
    expect(refusal(await accept(late))).toEqual(['not-active', 'not-active']);
    expect((await reject(late)).status).toBe(200);
  });

  it('checks the conditions again: the request stays pending and shows why', async () => {
    const opened = await openRequest();
    await opened.world.store.write(async (tx) => {
      const vpc = await tx.vpcs.get(PAIR.accepterVpcId);
      if (vpc) await tx.vpcs.update({ ...vpc, cidr: '10.10.0.0/17' });
    });
    const { problem } = await accept(opened);
    expect(problem).toMatchObject({ status: 409, code: 2009, violations: [{ sharedCidr: '10.10.0.0/17' }] });
    const after = await read(opened, HANOI.viewer);
    expect(after).toMatchObject({ status: 'PENDING_ACCEPTANCE', check: { verdict: 'blocked' } });
    expect(after.check?.violations).toEqual(problem.violations);
    expect(after).not.toHaveProperty('decidedBy');
  });

  it('asks the accepter to acknowledge what only the accepter can know', async () => {
    const opened = await openRequest(({ accounts, users, crossConnects, vpcs, connections }) => {
      const [link] = crossConnects;
      const [vpc] = vpcs;
      if (!link || !vpc) throw new Error('the world is empty');
      accounts.push({ id: 'acc-third', name: 'Third' });
      users.push({ id: 'usr-third', name: 'Third', email: 'third@example.test' });
      // A third account's VPC of the same range is connected with the accepter's already.
      const other = { ...vpc, id: 'net-11111111-1111-4111-8111-111111111111', name: 'Other VPC' };
      vpcs.push({ ...other, accountId: 'acc-third' });
      crossConnects.push({ ...link, id: 'ri-1', name: 'Other Link', accountId: 'acc-third' });
      connections.push({
        ...{ id: 'riv-11111111-1111-4111-8111-111111111111', crossConnectId: 'ri-1', status: 'ACTIVE' },
        ...{ requesterVpcId: other.id, requesterAccountId: 'acc-third', requestedBy: 'usr-third' },
        ...{ accepterVpcId: PAIR.accepterVpcId, accepterAccountId: 'acc-hanoi-logistics' },
        ...{ statusSince: link.createdAt, requestedAt: link.createdAt, decidedAt: link.createdAt },
        expiresAt: link.termEndsAt,
      });
    });
    expect((await read(opened)).check).toMatchObject({ verdict: 'eligible', warnings: [] });
    expect((await opened.world.as(SAIGON.viewer)('getTopology')).text).not.toContain('Other');
    const refused = await accept(opened);
    expect(problemName(refused)).toBe('warning-not-acknowledged');
    expect(refused.problem.warnings?.[0]?.culprits.map(({ name }) => name)).toEqual([
      ...['Other VPC', 'Other VPC ↔ HAN-VPC01', 'Other Link'],
    ]);
    const accepted = await accept(opened, HANOI.approver, { acknowledge: ['ambiguous-destination'] });
    expect(accepted.body.status).toBe('PROVISIONING');
  });
});

describe('two-person approval', () => {
  it('keeps people from accepting a request of their own, in whatever account they do it', async () => {
    const opened = await openRequest(twoPersons, BOTH);
    const own = await opened.world.as(BOTH)('acceptVpcConnection', {
      ...{ params: opened.params, body: {}, accountId: 'acc-hanoi-logistics' },
    });
    expect(refusal(own)).toEqual(['not-the-approver', 'own-request']);
    expect((await read(opened)).twoPersonApproval).toBe(true);
    expect((await accept(opened)).status).toBe(200);
  });

  it('does not keep them from rejecting it', async () => {
    const opened = await openRequest(twoPersons, BOTH);
    const rejected = await opened.world.as(BOTH)('rejectVpcConnection', {
      ...{ params: opened.params, body: {}, accountId: 'acc-hanoi-logistics' },
    });
    expect(rejected.body.status).toBe('REJECTED');
  });

  it('is not needed elsewhere', async () => {
    const opened = await openRequest(undefined, BOTH);
    const own = await opened.world.as(BOTH)('acceptVpcConnection', {
      ...{ params: opened.params, body: {}, accountId: 'acc-hanoi-logistics' },
    });
    expect(own.body.status).toBe('PROVISIONING');
  });

  it('keeps apart on whose behalf one person asks and answers', async () => {
    const opened = await openRequest(undefined, BOTH);
    const { body: rejected } = await opened.world.as(BOTH)('rejectVpcConnection', {
      ...{ params: opened.params, body: {}, accountId: 'acc-hanoi-logistics' },
    });
    expect(rejected.status).toBe('REJECTED');
    const { body } = await opened.world.as(HANOI.viewer)('listEvents', { query: opened.params });
    expect(body.items.map(({ type, actor, accountName }) => [type, actor?.id, accountName])).toEqual([
      ['vpc-connection.rejected', BOTH, 'Hanoi Logistics'],
      ['vpc-connection.requested', BOTH, 'Saigon Retail'],
    ]);
  });
});

describe('rejecting', () => {
  it('tells the reason to both, frees the pair and tells no name', async () => {
    const opened = await openRequest();
    expect(await verdict(opened.world)).toBe('pending');
    expect(refusal(await reject(opened, SAIGON.owner))).toEqual(['not-the-approver', 'not-the-approver']);
    const long = await reject(opened, HANOI.approver, { reason: 'x'.repeat(501) });
    expect(long.problem.errors).toMatchObject([{ path: 'reason', rule: 'message-length' }]);
    const { body } = await reject(opened, HANOI.approver, { reason: 'Not this quarter' });
    expect(body).toMatchObject({ status: 'REJECTED', statusReason: 'Not this quarter' });
    const seen = await read(opened);
    expect(seen).toMatchObject({ statusReason: 'Not this quarter', decidedBy: { id: HANOI.approver } });
    expect(seen.accepter).not.toHaveProperty('vpcName');
    const { body: told } = await opened.world.as(SAIGON.viewer)('listEvents', { query: opened.params });
    expect(told.items[0]).toMatchObject({
      ...{ type: 'vpc-connection.rejected', reason: 'Not this quarter', accountName: 'Hanoi Logistics' },
      resource: { name: `HCM-VPC01 ↔ ${PAIR.accepterVpcId}` },
    });
    expect(await verdict(opened.world)).toBe('eligible');
  });
});

describe('cancelling', () => {
  it('is the requester account’s, while the request waits, and frees the pair', async () => {
    const opened = await openRequest();
    expect(refusal(await cancel(opened, HANOI.owner))).toEqual(['wrong-state', 'not-the-requester']);
    const { body } = await cancel(opened);
    expect(body).toMatchObject({ status: 'CANCELLED' });
    expect(body).not.toHaveProperty('check');
    expect(await verdict(opened.world)).toBe('eligible');
    expect(problemName(await cancel(opened))).toBe('wrong-state');
    expect(problemName(await accept(opened))).toBe('wrong-state');
  });
});

describe('a request that nobody answers', () => {
  it('expires after seven days to the millisecond, and frees the pair', async () => {
    const opened = await openRequest();
    opened.world.pass(7 * DAY - 1);
    expect((await read(opened)).status).toBe('PENDING_ACCEPTANCE');
    opened.world.pass(1);
    expect(await read(opened)).toMatchObject({ status: 'EXPIRED' });
    expect(await verdict(opened.world)).toBe('eligible');
    expect(problemName(await accept(opened))).toBe('wrong-state');
    expect(problemName(await cancel(opened))).toBe('wrong-state');
    await opened.world.app.settle();
    await opened.world.app.settle();
    expect((await trail(opened)).slice(1)).toEqual([['expired', '2026-11-30T08:00:00.000Z']]);
    expect((await read(opened)).accepter).not.toHaveProperty('vpcName');
  });
});

import { describe, expect, it } from 'vitest';
import { HANOI, problemName, PROVISIONING_MS, SAIGON } from '../test-world';
import { accept, again, cancel, FIRST, openRequest, PAIR, read, refusal, reject } from './test-request';
import { remove, trail, verdict, type Opened } from './test-request';

const DAY = 86_400_000;

/** Every way for a request to end other than by being deleted. */
const ENDS: Record<string, (opened: Opened) => Promise<unknown>> = {
  REJECTED: (opened) => reject(opened, HANOI.approver, { reason: 'No' }),
  CANCELLED: (opened) => cancel(opened),
  EXPIRED: ({ world }) => Promise.resolve(world.pass(7 * DAY)),
  FAILED: async (opened) => {
    await accept(opened);
    await opened.world.store.write(async (tx) => {
      const row = await tx.connections.get(opened.params.connectionId);
      if (row) await tx.connections.update({ ...row, outcome: 'FAILED', statusReason: 'No answer' });
    });
    opened.world.pass(PROVISIONING_MS);
  },
};

describe('requesting again', () => {
  it.each(Object.keys(ENDS))(
    'follows one that is %s with a new record, each naming the other',
    async (end) => {
      const opened = await openRequest();
      await ENDS[end]?.(opened);
      expect((await read(opened)).status).toBe(end);
      const { status, body } = await again(opened, SAIGON.operator, { message: 'Once more' });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        ...{ status: 'PENDING_ACCEPTANCE', message: 'Once more', replaces: opened.params.connectionId },
        ...{ requestedAt: opened.world.now(), requester: { vpcId: PAIR.requesterVpcId } },
      });
      expect(body).not.toHaveProperty('statusReason');
      expect(body).not.toHaveProperty('decidedBy');
      expect(await read(opened)).toMatchObject({ status: end, replacedBy: body.id });
      expect(refusal(await again(opened))).toEqual(['wrong-state', 'replaced-already']);
      const later = { ...opened, params: { connectionId: body.id } };
      expect((await accept(later)).body.status).toBe('PROVISIONING');
    },
  );

  it('is the requester account’s, and not for live or deleted ones', async () => {
    const opened = await openRequest();
    expect(refusal(await again(opened))).toEqual(['wrong-state', 'wrong-state']);
    await accept(opened);
    expect(refusal(await again(opened))).toEqual(['wrong-state', 'wrong-state']);
    opened.world.pass(PROVISIONING_MS);
    await remove(opened);
    opened.world.pass(PROVISIONING_MS);
    expect((await read(opened)).status).toBe('DELETED');
    expect(refusal(await again(opened))).toEqual(['wrong-state', 'wrong-state']);

    const other = await openRequest();
    await reject(other);
    expect(refusal(await again(other, HANOI.owner))).toEqual(['wrong-state', 'not-the-requester']);
  });

  it('holds the pair against the conditions as they are by then', async () => {
    const opened = await openRequest();
    await reject(opened);
    const { body } = await opened.world.as(SAIGON.operator)('createVpcConnections', {
      ...{ params: FIRST, body: { pairs: [PAIR] } },
    });
    const refused = await again(opened);
    expect(refused.problem).toMatchObject({ code: 2010 });
    expect(refused.problem.violations?.[0]?.culprits[0]?.id).toBe(body.items[0]?.id);
    expect(await read(opened)).not.toHaveProperty('replacedBy');
  });

  it('needs an active Cross Connect', async () => {
    const opened = await openRequest(({ crossConnects }) => {
      for (const row of crossConnects) row.termEndsAt = '2026-11-23T08:00:01.000Z';
    });
    await cancel(opened);
    opened.world.pass(1_000);
    expect(refusal(await again(opened))).toEqual(['not-active', 'not-active']);
    const { body } = await opened.world.as(SAIGON.viewer)('getCrossConnect', { params: FIRST });
    const version = 'version' in body ? body.version : 0;
    const deleted = await opened.world.as(SAIGON.owner)('deleteCrossConnect', { params: FIRST, version });
    expect(deleted.status).toBe(204);
    opened.world.pass(PROVISIONING_MS);
    // The record is still there to be read: it is the Cross Connect that is not.
    expect((await read(opened)).status).toBe('CANCELLED');
    expect(refusal(await again(opened))).toEqual(['not-active', 'not-active']);
  });

  it('does not approve for another account', async () => {
    const opened = await openRequest();
    await reject(opened);
    const refused = await again(opened, SAIGON.owner, { approveNow: true });
    expect(refusal(refused)).toEqual(['not-the-approver', 'other-account']);
    expect(await read(opened)).not.toHaveProperty('replacedBy');
  });
});

describe('deleting a connection', () => {
  const openActive = async () => {
    const opened = await openRequest();
    await accept(opened);
    opened.world.pass(PROVISIONING_MS);
    return opened;
  };

  it.each([SAIGON.operator, HANOI.operator])('is either side’s: %s', async (user) => {
    const opened = await openActive();
    const { body } = await remove(opened, user);
    expect(body).toMatchObject({ status: 'DELETING', progress: { percent: 0 } });
    // It counts until it is gone.
    expect(await verdict(opened.world)).toBe('connected');
    expect(problemName(await remove(opened, user))).toBe('wrong-state');
    opened.world.pass(PROVISIONING_MS);
    expect(await verdict(opened.world)).toBe('eligible');
    await opened.world.app.settle();
    expect(await read(opened)).toMatchObject({ status: 'DELETED', accepter: { vpcName: 'HAN-VPC01' } });
    expect((await trail(opened)).map(([type]) => type)).toEqual([
      ...['requested', 'accepted', 'activated', 'deletion-started', 'deleted'],
    ]);
  });

  it('is for active ones only', async () => {
    const opened = await openRequest();
    expect(refusal(await remove(opened))).toEqual(['wrong-state', 'wrong-state']);
    await accept(opened);
    expect(refusal(await remove(opened))).toEqual(['wrong-state', 'wrong-state']);
    const rejected = await openRequest();
    await reject(rejected);
    expect(refusal(await remove(rejected))).toEqual(['wrong-state', 'wrong-state']);
  });
});

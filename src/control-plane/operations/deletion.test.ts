import { describe, expect, it } from 'vitest';
import {
  crossConnectId,
  HANOI,
  openWorld,
  problemName,
  PROVISIONING_MS,
  SAIGON,
  vpcId,
  type World,
} from '../test-world';

const FIRST = { crossConnectId: crossConnectId('Cross Connect 1') };
const operator = (w: World) => w.as(SAIGON.operator);
const remove = (w: World, version = 2, cascade = true) =>
  operator(w)('deleteCrossConnect', { params: FIRST, version, query: { cascade: String(cascade) } });
const lock = (w: World, deletionLock: boolean, version: number) =>
  operator(w)('updateCrossConnect', { params: FIRST, version, body: { deletionLock } });
const request = async (w: World, requester: string, accepter: string) => {
  const { body } = await operator(w)('createVpcConnections', {
    params: FIRST,
    body: { pairs: [{ requesterVpcId: vpcId(requester), accepterVpcId: vpcId(accepter) }] },
  });
  return body.items[0]!.id;
};
const accept = (w: World, connectionId: string) =>
  w.as(HANOI.approver)('acceptVpcConnection', { params: { connectionId }, body: {} });
const statuses = async (w: World, ...ids: string[]) => {
  const read = (connectionId: string) => w.as(HANOI.viewer)('getVpcConnection', { params: { connectionId } });
  return (await Promise.all(ids.map(read))).map(({ body }) => body.status);
};
/** One active, one that waits. */
async function filled() {
  const w = openWorld('two-accounts');
  const active = await request(w, 'HCM-VPC01', 'HAN-VPC01');
  await accept(w, active);
  w.pass(PROVISIONING_MS);
  const pending = await request(w, 'HCM-VPC02', 'HAN-VPC02');
  return { w, active, pending };
}

describe('deleting with all connections', () => {
  it('cancels the requests, removes the connections, and then goes, each told to both sides', async () => {
    const { w, active, pending } = await filled();
    const balance = async () => (await operator(w)('getBalance')).body.balanceVnd;
    const before = await balance();
    expect((await remove(w)).status).toBe(204);
    expect(await statuses(w, active, pending)).toEqual(['DELETING', 'CANCELLED']);
    const read = () => operator(w)('getCrossConnect', { params: FIRST });
    const steps = async () => {
      const { body } = await read();
      if (body.access !== 'owner') throw new Error('not ours');
      return [body.status, body.progress?.percent, body.progress?.steps.map(({ state }) => state).join()];
    };
    expect(await steps()).toEqual(['DELETING', 0, 'current,waiting,waiting']);
    w.pass(PROVISIONING_MS);
    expect(await steps()).toEqual(['DELETING', 50, 'done,current,waiting']);
    expect(await statuses(w, active)).toEqual(['DELETED']);
    w.pass(PROVISIONING_MS);
    expect(problemName(await read())).toBe('not-found');
    await w.app.settle();
    expect(await balance()).toBe(before);
    const { items } = (await w.as(SAIGON.viewer)('listEvents', { query: FIRST })).body;
    const told = items.map(({ type }) => type);
    expect(told.slice(0, 3)).toEqual([
      ...['cross-connect.deleted', 'vpc-connection.deleted', 'cross-connect.deletion-started'],
    ]);
    expect(told.slice(3, 5).toSorted()).toEqual([
      ...['vpc-connection.cancelled', 'vpc-connection.deletion-started'],
    ]);
    const { body } = await w.as(HANOI.viewer)('getVpcConnection', { params: { connectionId: active } });
    expect(body).toMatchObject({ status: 'DELETED', crossConnect: { name: 'Cross Connect 1' } });
  });

  it('waits for a connection that is going already', async () => {
    const { w, active, pending } = await filled();
    await operator(w)('cancelVpcConnection', { params: { connectionId: pending } });
    await operator(w)('deleteVpcConnection', { params: { connectionId: active } });
    w.pass(PROVISIONING_MS / 2);
    expect((await remove(w)).status).toBe(204);
    w.pass(PROVISIONING_MS);
    expect((await operator(w)('getCrossConnect', { params: FIRST })).body.status).toBe('DELETING');
    w.pass(PROVISIONING_MS / 2);
    expect(problemName(await operator(w)('getCrossConnect', { params: FIRST }))).toBe('not-found');
  });

  it('does nothing at all while one is being set up, and names it', async () => {
    const { w, active, pending } = await filled();
    await accept(w, pending);
    const refused = await remove(w);
    expect(problemName(refused)).toBe('has-connections');
    expect(refused.problem).toMatchObject({ connectionIds: [pending], reason: 'connections-setting-up' });
    expect(await statuses(w, active, pending)).toEqual(['ACTIVE', 'PROVISIONING']);
    w.pass(PROVISIONING_MS);
    expect((await remove(w)).status).toBe(204);
  });

  it('has to be asked for, and is a plain deletion where nothing is connected', async () => {
    const { w } = await filled();
    expect(problemName(await remove(w, 2, false))).toBe('has-connections');
    const empty = openWorld('two-accounts');
    expect((await remove(empty)).status).toBe(204);
    const { body } = await operator(empty)('getCrossConnect', { params: FIRST });
    expect('progress' in body && body.progress?.steps).toHaveLength(2);
  });

  it('needs the version that was seen, also when the network is instant', async () => {
    const { w } = await filled();
    expect(problemName(await remove(w, 1))).toBe('version-conflict');
  });
});

describe('the deletion lock', () => {
  it('stands before every deletion until it is taken off', async () => {
    const { w } = await filled();
    expect((await lock(w, true, 2)).body).toMatchObject({ deletionLock: true, version: 3 });
    for (const cascade of [true, false]) {
      const refused = await remove(w, 3, cascade);
      expect(problemName(refused)).toBe('deletion-locked');
      expect(refused.problem.reason).toBe('deletion-locked');
    }
    expect((await lock(w, false, 3)).body.deletionLock).toBe(false);
    expect((await remove(w, 4)).status).toBe(204);
  });
  it('is no obstacle to anything else', async () => {
    const { w, active } = await filled();
    await lock(w, true, 2);
    const params = { connectionId: active };
    expect((await operator(w)('deleteVpcConnection', { params })).status).toBe(200);
    const renewal = { params: FIRST, version: 3, body: { termMonths: 1 } };
    expect((await w.as(SAIGON.owner)('renewCrossConnect', renewal)).status).toBe(200);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { watchReads } from '../test-reads';
import { HANOI, liveIn, openMemory, openWorld, SAIGON } from '../test-world';
import { accept, openRequest, PAIR, reject, type Opened } from './test-request';

afterEach(() => liveIn(openMemory));

describe('listing the trail', () => {
  it('reads no more than the page of the account, however long the trail of all is', async () => {
    const read = watchReads();
    const call = openWorld('two-accounts').as(SAIGON.owner);
    const whole = (await call('listEvents', { query: { pageSize: 1000 } })).body;
    read.forget();
    const page = (await call('listEvents', { query: { page: 2, pageSize: 1 } })).body;
    expect(page.items).toEqual(whole.items.slice(1, 2));
    expect(page.total).toBe(whole.items.length);
    expect(read.of('events')).toHaveLength(1);
  });

  it('reads nothing of others for a search either', async () => {
    const read = watchReads();
    const call = openWorld('two-accounts').as(SAIGON.owner);
    await call('listEvents', { query: { q: 'a' } });
    const accounts = read.of('events').map(({ accountIds }) => accountIds);
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.filter((ids) => !ids.includes('acc-saigon-retail'))).toEqual([]);
  });

  it('begins behind one moment and ends at another', async () => {
    const call = openWorld('two-accounts').as(SAIGON.owner);
    const { items } = (await call('listEvents', { query: { pageSize: 1000 } })).body;
    const [until = '', since = ''] = [items[1]?.at, items.at(-1)?.at];
    const part = (await call('listEvents', { query: { until, since, pageSize: 1000 } })).body;
    expect(part.items).toEqual(items.filter(({ at }) => at <= until && at > since));
    expect(part.items.length).toBeLessThan(items.length);
    expect(part.total).toBe(part.items.length);
  });
});

describe('the name of a VPC in the trail', () => {
  const namesFor = async ({ world, params }: Opened, user: string, q?: string) => {
    const query = { ...params, ...(q !== undefined && { q }) };
    return (await world.as(user)('listEvents', { query })).body.items.map(({ resource }) => resource.name);
  };
  const named = 'HCM-VPC01 ↔ HAN-VPC01';
  const byId = `HCM-VPC01 ↔ ${PAIR.accepterVpcId}`;

  it('is read by its owner, and by nobody else before it was accepted', async () => {
    const opened = await openRequest();
    await reject(opened);
    expect(await namesFor(opened, HANOI.viewer)).toEqual([named, named]);
    expect(await namesFor(opened, SAIGON.viewer)).toEqual([byId, byId]);
    expect(await namesFor(opened, HANOI.viewer, 'han-vpc01')).toEqual([named, named]);
    expect(await namesFor(opened, HANOI.viewer, PAIR.accepterVpcId)).toEqual([named, named]);
    expect(await namesFor(opened, SAIGON.viewer, 'han-vpc01')).toEqual([]);
  });

  it('is read by both once it was accepted, also in the lines of before', async () => {
    const opened = await openRequest();
    await accept(opened);
    expect(await namesFor(opened, SAIGON.viewer)).toEqual([named, named]);
    expect(await namesFor(opened, HANOI.viewer)).toEqual([named, named]);
  });
});

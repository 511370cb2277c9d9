import { environmentManager, keepPreviousData, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { columnsOf } from '../contract/topology-packing';
import { topologyQuery } from './topology-query';

const THEN = '2026-11-23T08:00:00.000Z';
const NOTHING = columnsOf({ regions: [], vpcs: [], crossConnects: [], connections: [] });

let asked: string[];
let answer: () => void;
let stop: () => void;
const queries = new QueryClient();

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return new Promise<Response>((resolve) => {
      answer = () =>
        resolve(new Response(JSON.stringify(NOTHING), { headers: { 'content-type': 'application/json' } }));
    });
  });
});
afterEach(() => {
  stop();
  queries.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  environmentManager.setIsServer(() => true);
});

const optionsAt = (at?: string) => ({ ...topologyQuery(at), placeholderData: keepPreviousData });
function look(at?: string) {
  const observer = new QueryObserver(queries, optionsAt(at));
  stop = observer.subscribe(() => undefined);
  return observer;
}
async function answered(times: number) {
  await vi.waitFor(() => expect(asked).toHaveLength(times));
  answer();
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
}

it('says of when it is, also while it stands in for another moment', async () => {
  const shown = look(THEN);
  await answered(1);
  expect(shown.getCurrentResult().data?.at).toBe(THEN);

  shown.setOptions(optionsAt());
  expect(shown.getCurrentResult()).toMatchObject({ isPlaceholderData: true, data: { at: THEN } });
  await answered(2);
  expect(shown.getCurrentResult().isPlaceholderData).toBe(false);
  expect(shown.getCurrentResult().data).not.toHaveProperty('at');
});

it('of a moment is read again when there are news, and otherwise not', async () => {
  look(THEN);
  await answered(1);
  stop();
  look(THEN);
  expect(queries.isFetching()).toBe(0);
  void queries.invalidateQueries();
  await answered(2);
  expect(asked[1]).toContain(encodeURIComponent(THEN));
});

it('is read again while something moves, but no sooner than after twice the time that it took', async () => {
  environmentManager.setIsServer(() => false);
  vi.useFakeTimers();
  const moving = columnsOf({
    regions: [],
    vpcs: [],
    connections: [],
    crossConnects: [
      {
        ...{
          id: 'ri-6a8c2f04-6a70-4f9a-9d3c-6c0a51d4b1aa',
          name: 'Backbone',
          status: 'PROVISIONING',
          own: true,
        },
        ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', bandwidthMbps: 50 },
      },
    ],
  });
  let reads = 0;
  vi.stubGlobal('fetch', async () => {
    reads += 1;
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    return new Response(JSON.stringify(moving));
  });
  look();
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(reads).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(reads).toBe(2);
});

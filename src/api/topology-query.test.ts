import { keepPreviousData, QueryClient, QueryObserver } from '@tanstack/react-query';
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

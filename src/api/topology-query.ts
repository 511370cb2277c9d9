import { queryOptions } from '@tanstack/react-query';
import type { Topology } from '../contract/types';
import { isMoving } from '../domain/connection-lifecycle';
import { isMovingStatus } from '../domain/cross-connect-lifecycle';
import { call } from './client';
import { apiQuery } from './query';

const REFRESH_MS = 1_500;
let tookMs = 0;
const moving = ({ crossConnects, connections }: Topology) =>
  connections.some(({ status }) => isMoving(status)) ||
  crossConnects.some(({ status }) => isMovingStatus(status));

/** `at`: the moment that it shows, unless that is the present. Until another one is there, a page may still show this one. */
export type TopologyAt = Topology & { readonly at?: string };

/**
 * The account's network; read again by itself while something in it is moving, after twice the time that it took the last time. Sent as columns, kept as rows. As it was `at` a
 * moment (ISO 8601 UTC) it is read again only when there are news: its VPCs are those of today.
 */
export const topologyQuery = (at?: string) => {
  const input = at === undefined ? {} : { query: { at } };
  return queryOptions({
    queryKey: apiQuery('getTopologyColumns', input).queryKey,
    queryFn: async ({ signal }): Promise<TopologyAt> => {
      const began = performance.now();
      const [columns, { topologyFrom }] = await Promise.all([
        call('getTopologyColumns', input, { signal }),
        import('../contract/topology-packing'),
      ]);
      tookMs = performance.now() - began;
      return { ...topologyFrom(columns), ...(at !== undefined && { at }) };
    },
    ...(at !== undefined && { staleTime: Infinity }),
    refetchInterval: ({ state: { data } }) =>
      at === undefined && data !== undefined && moving(data)
        ? Math.max(REFRESH_MS, 2 * tookMs)
        : (false as const),
  });
};

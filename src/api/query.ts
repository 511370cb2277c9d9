import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import type { Input, OperationId, Output } from '../contract/operations';
import { call } from './client';
import { mayPass, type ApiError } from './errors';
import { session } from './session';

/** The one way to read: key, fetch and type of an operation. `useQuery(apiQuery('getVpc', { params: { vpcId } }))`. */
export function apiQuery<Id extends OperationId>(id: Id, input: Input<Id>) {
  return queryOptions({
    queryKey: [id, session.get()?.accountId ?? '', input] as const,
    queryFn: ({ signal }): Promise<Output<Id>> => call(id, input, { signal }),
  });
}

/**
 * What the service has refused stays refused on the screen while it is asked again because of some news: by itself the library
 * would forget it, and take what is said of it from under the hand of whoever is about to press something in it.
 */
function keepRefusals(cache: QueryCache) {
  const refusals = new WeakMap<object, Error>();
  cache.subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action, query } = event;
    if (action.type === 'error') {
      if (mayPass(action.error)) refusals.delete(query);
      else refusals.set(query, action.error as Error);
    }
    const error = refusals.get(query);
    if (action.type === 'fetch' && query.state.status === 'pending' && error !== undefined)
      query.setState({ status: 'error', error });
  });
  return cache;
}

/** A service that asks to be left alone for longer is not asked by itself again: the screen says so, and offers to. */
const LONGEST_WAIT_MS = 30_000;
const waitOf = (error: Error) => 1_000 * ((error as ApiError).retryAfterSeconds ?? 0);

export const createQueryClient = () =>
  new QueryClient({
    queryCache: keepRefusals(new QueryCache()),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // Whatever was read before may have changed while nothing could be heard.
        refetchOnReconnect: 'always',
        retry: (failures, error) => mayPass(error) && waitOf(error) <= LONGEST_WAIT_MS && failures < 2,
        retryDelay: (attempt, error) => Math.max(500 * 2 ** attempt, waitOf(error)),
      },
      // Offline a change fails at once and says so: waiting unseen, it would be made when nobody expects it any more.
      mutations: { retry: false, networkMode: 'always' },
    },
  });

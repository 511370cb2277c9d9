import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Input, OperationId, Output } from '../contract/operations';
import { call } from './client';
import { mayPass } from './errors';
import { session } from './session';

/** The one way to read: key, fetch and type of an operation. `useQuery(apiQuery('getVpc', { params: { vpcId } }))`. */
export function apiQuery<Id extends OperationId>(id: Id, input: Input<Id>) {
  return queryOptions({
    queryKey: [id, session.get()?.accountId ?? '', input] as const,
    queryFn: ({ signal }): Promise<Output<Id>> => call(id, input, { signal }),
  });
}

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // Whatever was read before may have changed while nothing could be heard.
        refetchOnReconnect: 'always',
        retry: (failures, error) => mayPass(error) && failures < 2,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      // Offline a change fails at once and says so: waiting unseen, it would be made when nobody expects it any more.
      mutations: { retry: false, networkMode: 'always' },
    },
  });

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
        retry: (failures, error) => mayPass(error) && failures < 2,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });

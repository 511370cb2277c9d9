import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { apiQuery } from '../../api/query';
import { session } from '../../api/session';

export const accessRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'members',
    loader: () => {
      if (session.get() !== undefined) void queries.prefetchQuery(apiQuery('listMembers', {}));
      return null;
    },
    lazy: async () => ({ Component: (await import('./MembersPage')).MembersPage }),
  },
  {
    path: 'api-tokens',
    loader: () => {
      if (session.get() !== undefined)
        void queries.prefetchQuery(apiQuery('listApiTokens', { query: { pageSize: 1000 } }));
      return null;
    },
    lazy: async () => ({ Component: (await import('./TokensPage')).TokensPage }),
  },
];

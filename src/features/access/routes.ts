import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { apiQuery } from '../../api/query';
import { session } from '../../api/session';
import { page } from '../../components/late-code';

export const accessRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'members',
    loader: () => {
      if (session.get() !== undefined) void queries.prefetchQuery(apiQuery('listMembers', {}));
      return null;
    },
    lazy: page(() => import('./MembersPage'), 'MembersPage'),
  },
  {
    path: 'api-tokens',
    loader: () => {
      if (session.get() !== undefined)
        void queries.prefetchQuery(apiQuery('listApiTokens', { query: { pageSize: 1000 } }));
      return null;
    },
    lazy: page(() => import('./TokensPage'), 'TokensPage'),
  },
];

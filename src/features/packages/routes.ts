import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { apiQuery } from '../../api/query';
import { session } from '../../api/session';
import { page } from '../../components/late-code';

export const packageRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'packages',
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(apiQuery('listRegions', {}));
      const asked = new URL(request.url).searchParams;
      const [requesterRegionId, accepterRegionId] = [asked.get('from'), asked.get('to')];
      if (requesterRegionId !== null && accepterRegionId !== null) {
        void queries.prefetchQuery(
          apiQuery('listPackages', { query: { requesterRegionId, accepterRegionId } }),
        );
      }
      return null;
    },
    lazy: page(() => import('./PackagesPage'), 'PackagesPage'),
  },
];

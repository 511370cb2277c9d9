import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { page } from '../../components/late-code';
import { eventsQuery, readView } from './queries';

export const activityRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'activity',
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(eventsQuery(readView(new URL(request.url).searchParams)));
      void queries.prefetchQuery(topologyQuery());
      return null;
    },
    lazy: page(() => import('./ActivityPage'), 'ActivityPage'),
  },
];

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { page } from '../../components/late-code';
import { serversQuery } from './queries';

export const reachabilityRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'reachability',
    loader: () => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(topologyQuery());
      void queries.prefetchQuery(serversQuery());
      return null;
    },
    lazy: page(() => import('./ReachabilityPage'), 'ReachabilityPage'),
  },
];

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';

export const topologyRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'topology',
    loader: () => {
      if (session.get() !== undefined) void queries.prefetchQuery(topologyQuery());
      return null;
    },
    lazy: async () => ({ Component: (await import('./TopologyPage')).TopologyPage }),
  },
];

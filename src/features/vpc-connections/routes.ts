import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { page } from '../../components/late-code';
import { crossConnectQuery, meQuery } from './queries';

export const vpcConnectionRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'cross-connects/:crossConnectId/connect',
    loader: ({ params: { crossConnectId } }) => {
      if (session.get() === undefined || crossConnectId === undefined) return null;
      void queries.prefetchQuery(crossConnectQuery(crossConnectId));
      void queries.prefetchQuery(topologyQuery());
      void queries.prefetchQuery(meQuery());
      return null;
    },
    lazy: page(() => import('./ConnectPage'), 'ConnectPage'),
  },
];

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { page } from '../../components/late-code';
import { crossConnectsQuery, regionsQuery, vpcConnectionsQuery, vpcQuery, vpcsQuery } from './queries';

export const vpcRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'vpcs',
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(vpcsQuery(new URL(request.url).searchParams));
      void queries.prefetchQuery(regionsQuery());
      return null;
    },
    lazy: page(() => import('./VpcsPage'), 'VpcsPage'),
  },
  {
    path: 'vpcs/:vpcId',
    loader: ({ params: { vpcId } }) => {
      if (session.get() === undefined || vpcId === undefined) return null;
      void queries.prefetchQuery(vpcQuery(vpcId));
      void queries.prefetchQuery(vpcConnectionsQuery(vpcId));
      void queries.prefetchQuery(crossConnectsQuery());
      void queries.prefetchQuery(regionsQuery());
      return null;
    },
    lazy: page(() => import('./VpcPage'), 'VpcPage'),
  },
];

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { page } from '../../components/late-code';
import { subnetsQuery } from './queries';

export const addressSpaceRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'address-space',
    loader: () => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(topologyQuery());
      void queries.prefetchQuery(subnetsQuery());
      return null;
    },
    lazy: page(() => import('./AddressSpacePage'), 'AddressSpacePage'),
  },
];

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { page } from '../../components/late-code';
import { cameToNothingQuery, crossConnectsQuery, recentEventsQuery } from './queries';

export const overviewRoutes = (queries: QueryClient): RouteObject[] => [
  {
    index: true,
    loader: () => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(toAnswerQuery());
      void queries.prefetchQuery(crossConnectsQuery());
      void queries.prefetchQuery(topologyQuery());
      void queries.prefetchQuery(cameToNothingQuery());
      void queries.prefetchQuery(recentEventsQuery());
      return null;
    },
    lazy: page(() => import('./OverviewPage'), 'OverviewPage'),
  },
];

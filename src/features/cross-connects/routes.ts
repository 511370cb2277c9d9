import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { apiQuery } from '../../api/query';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { page } from '../../components/late-code';
import { readView } from '../../components/list/list-view';
import { readMoment } from '../../components/past/moments';
import { crossConnectList, pageQuery } from './list/list-view';
import { connectionsQuery, crossConnectQuery, eventsQuery } from './queries';

/** Loaders start the data together with the code of the page, and wait for neither. */
export const crossConnectRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'cross-connects',
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(pageQuery(readView(crossConnectList, new URL(request.url).searchParams)));
      void queries.prefetchQuery(apiQuery('listRegions', {}));
      void queries.prefetchQuery(apiQuery('listQuotas', {}));
      return null;
    },
    lazy: page(() => import('./list/CrossConnectsPage'), 'CrossConnectsPage'),
  },
  {
    path: 'cross-connects/new',
    loader: () => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(apiQuery('listRegions', {}));
      void queries.prefetchQuery(apiQuery('getBalance', {}));
      return null;
    },
    lazy: page(() => import('./create/CreateCrossConnectPage'), 'CreateCrossConnectPage'),
  },
  {
    path: 'cross-connects/:crossConnectId',
    loader: ({ params: { crossConnectId = '' } }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(crossConnectQuery(crossConnectId));
      void queries.prefetchQuery(connectionsQuery(crossConnectId));
      return null;
    },
    lazy: page(() => import('./detail/CrossConnectPage'), 'CrossConnectPage'),
    children: [
      {
        index: true,
        lazy: page(() => import('./detail/ConnectionsTab'), 'ConnectionsTab'),
      },
      {
        path: 'matrix',
        loader: ({ request }) => {
          const at = readMoment(new URL(request.url).searchParams.get('at'));
          if (session.get() !== undefined) void queries.prefetchQuery(topologyQuery(at));
          return null;
        },
        lazy: page(() => import('./matrix/MatrixTab'), 'MatrixTab'),
      },
      {
        path: 'routes',
        loader: () => {
          if (session.get() !== undefined) void queries.prefetchQuery(topologyQuery());
          return null;
        },
        lazy: page(() => import('./detail/RoutesTab'), 'RoutesTab'),
      },
      {
        path: 'activity',
        loader: ({ params: { crossConnectId = '' }, request }) => {
          if (session.get() === undefined) return null;
          void queries.prefetchQuery(eventsQuery(crossConnectId, new URL(request.url).searchParams));
          return null;
        },
        lazy: page(() => import('./detail/ActivityTab'), 'ActivityTab'),
      },
    ],
  },
];

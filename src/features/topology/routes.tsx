import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { loadCode } from '../../api/code';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { readMoment } from '../../components/past/moments';
import type { TopologyActions } from './actions';

export const topologyRoutes = (
  queries: QueryClient,
  loadActions: () => Promise<TopologyActions>,
): RouteObject[] => [
  {
    path: 'topology',
    loader: ({ request }) => {
      const at = readMoment(new URL(request.url).searchParams.get('at'));
      if (session.get() !== undefined) void queries.prefetchQuery(topologyQuery(at));
      return null;
    },
    lazy: async () => {
      const [{ TopologyPage }, { ActionsContext }, actions] = await Promise.all([
        loadCode(() => import('./TopologyPage')),
        loadCode(() => import('./actions')),
        loadCode(loadActions),
      ]);
      return {
        element: (
          <ActionsContext value={actions}>
            <TopologyPage />
          </ActionsContext>
        ),
      };
    },
  },
];

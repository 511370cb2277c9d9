import type { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import type { RouteObject } from 'react-router';
import { loadCode } from '../../api/code';
import { session } from '../../api/session';
import { topologyQuery } from '../../api/topology-query';
import { meQuery, requestQuery, requestsQuery, type Tab } from './queries';

export function requestRoutes(queries: QueryClient): RouteObject[] {
  const route = (path: string, tab: Tab): RouteObject => ({
    path,
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      const search = new URL(request.url).searchParams;
      const selected = search.get('selected');
      void queries.prefetchQuery(requestsQuery(tab, search));
      void queries.prefetchQuery(meQuery());
      void queries.prefetchQuery(topologyQuery());
      if (selected) void queries.prefetchQuery(requestQuery(selected));
      return null;
    },
    lazy: async () => {
      const { RequestsPage } = await loadCode(() => import('./RequestsPage'));
      return { element: createElement(RequestsPage, { tab }) };
    },
  });
  return [
    route('requests', 'toApprove'),
    route('requests/sent', 'sent'),
    route('requests/history', 'history'),
  ];
}

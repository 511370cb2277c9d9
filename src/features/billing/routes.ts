import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { apiQuery } from '../../api/query';
import { session } from '../../api/session';
import { page } from '../../components/late-code';
import { readView } from '../../components/list/list-view';
import { ledgerList, ledgerQuery, termsQuery } from './queries';

export const billingRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: 'billing',
    loader: ({ request }) => {
      if (session.get() === undefined) return null;
      void queries.prefetchQuery(ledgerQuery(readView(ledgerList, new URL(request.url).searchParams)));
      void queries.prefetchQuery(apiQuery('getBalance', {}));
      void queries.prefetchQuery(termsQuery());
      return null;
    },
    lazy: page(() => import('./BillingPage'), 'BillingPage'),
  },
  {
    path: 'billing/terms',
    loader: () => {
      if (session.get() !== undefined) void queries.prefetchQuery(termsQuery());
      return null;
    },
    lazy: page(() => import('./terms/TermsPage'), 'TermsPage'),
  },
];

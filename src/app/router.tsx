import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { page } from '../components/late-code';
import { accessRoutes } from '../features/access/routes';
import { apiDocsRoutes } from '../features/api-docs/routes';
import { activityRoutes } from '../features/activity/routes';
import { billingRoutes } from '../features/billing/routes';
import { crossConnectRoutes } from '../features/cross-connects/routes';
import { glossaryRoutes } from '../features/glossary/routes';
import { overviewRoutes } from '../features/overview/routes';
import { packageRoutes } from '../features/packages/routes';
import { reachabilityRoutes } from '../features/reachability/routes';
import { requestRoutes } from '../features/requests/routes';
import { topologyRoutes } from '../features/topology/routes';
import { vpcConnectionRoutes } from '../features/vpc-connections/routes';
import { addressSpaceRoutes } from '../features/address-space/routes';
import { vpcRoutes } from '../features/vpcs/routes';
import { CrashPage, RootCrashPage } from './CrashPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

/** While the code of the first page is under way, the shell stands alone. */
const HydrateFallback = () => null;

/** Each feature brings its routes: small eager loaders that start the data with the navigation, and lazy pages. */
export const createRoutes = (queries: QueryClient): RouteObject[] => [
  {
    path: '/sign-in',
    HydrateFallback,
    lazy: page(() => import('./SignInPage'), 'SignInPage'),
    ErrorBoundary: RootCrashPage,
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: RootCrashPage,
    children: [
      {
        HydrateFallback,
        ErrorBoundary: CrashPage,
        children: [
          ...overviewRoutes(queries),
          ...crossConnectRoutes(queries),
          ...vpcConnectionRoutes(queries),
          ...requestRoutes(queries),
          ...topologyRoutes(queries, async () => (await import('./topology-actions')).topologyActions),
          ...reachabilityRoutes(queries),
          ...vpcRoutes(queries),
          ...addressSpaceRoutes(queries),
          ...packageRoutes(queries),
          ...billingRoutes(queries),
          ...accessRoutes(queries),
          ...activityRoutes(queries),
          ...apiDocsRoutes(),
          ...glossaryRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

export const createRouter = (queries: QueryClient) => createBrowserRouter(createRoutes(queries));

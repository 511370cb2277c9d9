import type { RouteObject } from 'react-router';
import { page } from '../../components/late-code';

export const apiDocsRoutes = (): RouteObject[] => [
  {
    path: 'api-docs',
    lazy: page(() => import('./ApiDocsPage'), 'ApiDocsPage'),
  },
];

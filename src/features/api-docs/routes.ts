import type { RouteObject } from 'react-router';

export const apiDocsRoutes = (): RouteObject[] => [
  {
    path: 'api-docs',
    lazy: async () => ({ Component: (await import('./ApiDocsPage')).ApiDocsPage }),
  },
];

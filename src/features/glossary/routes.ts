import type { RouteObject } from 'react-router';

export const glossaryRoutes: RouteObject[] = [
  {
    path: 'glossary',
    lazy: async () => ({ Component: (await import('./GlossaryPage')).GlossaryPage }),
  },
];

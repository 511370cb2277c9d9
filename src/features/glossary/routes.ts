import type { RouteObject } from 'react-router';
import { page } from '../../components/late-code';

export const glossaryRoutes: RouteObject[] = [
  {
    path: 'glossary',
    lazy: page(() => import('./GlossaryPage'), 'GlossaryPage'),
  },
];

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router';
import { LanguageProvider } from '../i18n/Language';
import type { createRouter } from './router';
import { cssVariables, theme } from './theme';

interface Props {
  queries: QueryClient;
  router: ReturnType<typeof createRouter>;
  initialLanguage: ComponentProps<typeof LanguageProvider>['initial'];
}

export function App({ queries, router, initialLanguage }: Props) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider initial={initialLanguage}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

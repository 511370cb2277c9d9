import '../../src/app/mantine.css';
import '../../src/app/global.css';

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useState, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../src/api/query';
import { cssVariables, theme } from '../../src/app/theme';
import { GraphView } from '../../src/features/topology/GraphView';
import { LanguageProvider } from '../../src/i18n/Language';
import type { Candidate, Picture } from './candidate';

const nothing = () => undefined;
const IDLE: Pick<ComponentProps<typeof GraphView>, 'connector' | 'fresh' | 'onFilter' | 'onPath'> = {
  ...{ onFilter: nothing, onPath: nothing },
  connector: { connecting: undefined, begin: nothing, choose: nothing, cancel: nothing },
  fresh: new Set(),
};
let setSelected: (id: string | undefined) => void = nothing;
let setPicture: (picture: Picture) => void = nothing;

function Stage({ first, at }: { first: Picture; at: string | undefined }) {
  const [{ graph, places }, setShown] = useState(first);
  setPicture = setShown;
  const [selection, set] = useState<readonly string[]>([]);
  const select = useCallback((id: string | undefined) => set(id === undefined ? [] : [id]), []);
  setSelected = select;
  return <GraphView {...{ graph, places, selection, at }} onSelect={select} {...IDLE} />;
}

/** The product's own graph. */
export const candidate: Candidate = {
  mount: (element, picture, at) =>
    flushSync(() =>
      createRoot(element).render(
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="light">
          <LanguageProvider initial={{ language: 'en', dictionary: undefined }}>
            <QueryClientProvider client={createQueryClient()}>
              <MemoryRouter>
                <Stage first={picture} at={at} />
              </MemoryRouter>
            </QueryClientProvider>
          </LanguageProvider>
        </MantineProvider>,
      ),
    ),
  isDrawn() {
    const canvas = document.querySelector('canvas');
    return canvas === null || canvas.style.width !== '';
  },
  // As a click does, it is rendered at once.
  select: (vpcId) => flushSync(() => setSelected(vpcId)),
  replace: (picture) => flushSync(() => setPicture(picture)),
};

import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Topology } from '../../contract/types';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { WhatIfPanel } from './WhatIfPanel';

function useWhatIf() {
  const [search, setSearch] = useSearchParams();
  const change = (edit: (params: URLSearchParams) => void) =>
    setSearch(
      (before) => {
        const params = new URLSearchParams(before);
        edit(params);
        return params;
      },
      { preventScrollReset: true },
    );
  return { open: search.has('plan') || search.has('whatif'), change };
}

/** Begins to change the network in thought; nothing once that has begun. */
export function WhatIfStart() {
  const t = useWords(whatIf);
  const { open, change } = useWhatIf();
  if (open) return null;
  return (
    <Button variant="default" onClick={() => change((params) => params.set('whatif', '1'))}>
      {t.start}
    </Button>
  );
}

/** On a page that shows the network: lets somebody change it in thought only. The page itself shows `plannedTopology`. */
export function WhatIf({ topology }: { topology: Topology }) {
  const { open, change } = useWhatIf();
  if (!open) return null;
  return (
    <WhatIfPanel
      topology={topology}
      onClose={() =>
        change((params) => {
          params.delete('plan');
          params.delete('whatif');
        })
      }
    />
  );
}

import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Topology } from '../../contract/types';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { WhatIfPanel } from './WhatIfPanel';

/** On a page that shows the network: lets somebody change it in thought only. The page itself shows `plannedTopology`. */
export function WhatIf({ topology }: { topology: Topology }) {
  const t = useWords(whatIf);
  const [search, setSearch] = useSearchParams();
  const open = search.has('plan') || search.has('whatif');
  const change = (edit: (params: URLSearchParams) => void) =>
    setSearch(
      (before) => {
        const params = new URLSearchParams(before);
        edit(params);
        return params;
      },
      { preventScrollReset: true },
    );
  if (!open)
    return (
      <Button variant="default" size="xs" onClick={() => change((params) => params.set('whatif', '1'))}>
        {t.start}
      </Button>
    );
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

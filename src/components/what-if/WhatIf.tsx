import { Button } from '@mantine/core';
import type { Topology } from '../../contract/types';
import { whatIf } from '../../i18n/en/what-if';
import { useWords } from '../../i18n/Language';
import { useUrlSearch, withParams } from '../useUrlSearch';
import { WhatIfPanel } from './WhatIfPanel';

function useWhatIf() {
  const [search, setSearch] = useUrlSearch();
  const change = (params: Record<string, string | undefined>) =>
    setSearch((last) => withParams(last, params), { preventScrollReset: true });
  return { open: search.has('plan') || search.has('whatif'), change };
}

/** Begins to change the network in thought; nothing once that has begun. */
export function WhatIfStart() {
  const t = useWords(whatIf);
  const { open, change } = useWhatIf();
  if (open) return null;
  return (
    <Button variant="default" onClick={() => change({ whatif: '1' })}>
      {t.start}
    </Button>
  );
}

/** On a page that shows the network: lets somebody change it in thought only. The page itself shows `plannedTopology`. */
export function WhatIf({ topology }: { topology: Topology }) {
  const { open, change } = useWhatIf();
  if (!open) return null;
  return <WhatIfPanel topology={topology} onClose={() => change({ plan: undefined, whatif: undefined })} />;
}

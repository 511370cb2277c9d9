import { useState } from 'react';
import { call } from '../../api/client';
import type { CrossConnect } from '../../contract/types';

/** Of Cross Connects as they were when a dialog opened: what they are now, as far as it was looked at again. */
export function usePresent() {
  const [present, setPresent] = useState<ReadonlyMap<string, CrossConnect>>(new Map());
  return {
    presentOf: (row: CrossConnect) => present.get(row.id) ?? row,
    /** For after a refusal: somebody was faster, and what they did has to be seen before another try. */
    async lookAgain({ id }: CrossConnect) {
      try {
        const now = await call('getCrossConnect', { params: { crossConnectId: id } });
        if (now.access === 'owner') setPresent((before) => new Map(before).set(id, now));
      } catch {
        // The refusal is told; what was known of it stays.
      }
    },
  };
}

import { useState } from 'react';
import type { Notice } from './notices';

interface Seen {
  notices: readonly Notice[] | undefined;
  ids: ReadonlySet<string>;
  arrived: readonly Notice[];
}

/** What has come last while somebody is here; nothing for what was there when they came. */
export function useArrivals(notices: readonly Notice[] | undefined): readonly Notice[] {
  const [seen, setSeen] = useState<Seen>({ notices: undefined, ids: new Set(), arrived: [] });
  if (notices === undefined) return seen.arrived;
  const fresh = notices.filter(({ id, unread }) => unread && !seen.ids.has(id));
  const isFirst = seen.notices === undefined;
  if (isFirst || fresh.length > 0) {
    setSeen({
      notices,
      ids: new Set([...seen.ids, ...notices.map(({ id }) => id)]),
      arrived: isFirst ? [] : fresh,
    });
  }
  return seen.arrived;
}

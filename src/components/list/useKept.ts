import { useCallback } from 'react';
import { keptKey } from '../kept-key';
import { useKept as useKeptText } from '../useKept';

/** A text kept in this browser for one person, and a way to another one; nothing is kept of nobody. */
export function useKept(what: string, userId: string | undefined) {
  const [text, keepText] = useKeptText(keptKey(what, userId ?? ''));
  const keep = useCallback(
    (next: string | ((before: string | null) => string)) => {
      if (userId !== undefined) keepText(next);
    },
    [keepText, userId],
  );
  return [text, keep] as const;
}

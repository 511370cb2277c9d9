import { useCallback, useState } from 'react';
import { session } from '../api/session';

const PREFIX = 'cross-connect.draft.';
/** Of the account that somebody acts for; where they have chosen none, their own. */
const storageKey = (key: string) => {
  const { accountId, person } = session.get() ?? {};
  return `${PREFIX}${accountId ?? person?.subject ?? ''}.${key}`;
};

/** For when what the drafts speak of is no more. */
export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function load<T>(key: string, initial: () => T): T {
  try {
    const text = sessionStorage.getItem(storageKey(key));
    return text === null ? initial() : (JSON.parse(text) as T);
  } catch {
    return initial();
  }
}

/**
 * What somebody is typing, kept in this tab for the account: a reload, an error, or an expired session loses nothing.
 * `clear` when it has become real.
 */
export function useDraft<T>(key: string, initial: () => T) {
  const [draft, setDraft] = useState(() => load(key, initial));
  const change = useCallback(
    (next: T | ((before: T) => T)) =>
      setDraft((before) => {
        const value = typeof next === 'function' ? (next as (before: T) => T)(before) : next;
        sessionStorage.setItem(storageKey(key), JSON.stringify(value));
        return value;
      }),
    [key],
  );
  const clear = useCallback(() => sessionStorage.removeItem(storageKey(key)), [key]);
  return [draft, change, clear] as const;
}

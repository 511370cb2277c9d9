import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another tab may be arranging the same list.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** A text kept in this browser for one person, and a way to another one; nothing is kept of nobody. */
export function useKept(what: string, userId: string | undefined) {
  const key = `cross-connect.${what}.${userId ?? ''}`;
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const keep = (next: string) => {
    if (userId === undefined) return;
    localStorage.setItem(key, next);
    for (const listener of listeners) listener();
  };
  return [text, keep] as const;
}

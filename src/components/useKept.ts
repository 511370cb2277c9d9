import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  // Another tab has kept something.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
};

/** A text of this browser's (localStorage), the same in every place and tab that shows it; null where there is none yet. */
export function useKept(key: string) {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const keep = useCallback(
    (next: string | ((before: string | null) => string)) => {
      localStorage.setItem(key, typeof next === 'string' ? next : next(localStorage.getItem(key)));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [text, keep] as const;
}

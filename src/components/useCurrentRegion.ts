import { useCallback, useSyncExternalStore } from 'react';

const KEY = 'cross-connect.region';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The region that the console looks from: chosen in the header, kept in this browser. */
export function useCurrentRegion() {
  const region = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY) ?? undefined);
  const choose = useCallback((next: string) => {
    localStorage.setItem(KEY, next);
    for (const listener of listeners) listener();
  }, []);
  return [region, choose] as const;
}

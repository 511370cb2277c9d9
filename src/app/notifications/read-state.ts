import { useCallback, useSyncExternalStore } from 'react';

/** What somebody has read: everything up to an event, and single things. Kept in this browser. */
export interface ReadState {
  /** Id of an event; empty where there was none yet. */
  upTo: string;
  ids: readonly string[];
}

const PREFIX = 'cross-connect.notices.';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  // Another tab of the same person has read something.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
};

export function parseReadState(text: string | null): ReadState | undefined {
  try {
    const { upTo, ids } = (JSON.parse(text ?? 'null') ?? {}) as Partial<Record<keyof ReadState, unknown>>;
    if (typeof upTo !== 'string' || !Array.isArray(ids)) return undefined;
    return { upTo, ids: ids.filter((id) => typeof id === 'string') };
  } catch {
    return undefined;
  }
}

/** `owner`: the person and the account they act for. Undefined before they have ever looked. */
export function useReadState(owner: string) {
  const key = `${PREFIX}${owner}`;
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const keep = useCallback(
    (next: ReadState) => {
      localStorage.setItem(key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [parseReadState(text), keep] as const;
}

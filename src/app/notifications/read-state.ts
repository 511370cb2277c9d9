import { useCallback } from 'react';
import { keptKey } from '../../components/kept-key';
import { useKept } from '../../components/useKept';
import type { Me } from '../../contract/types';

/** What somebody has read: everything up to an event, and single things. Kept in this browser. */
export interface ReadState {
  /** Id of an event; empty where there was none yet. */
  upTo: string;
  ids: readonly string[];
}

export function parseReadState(text: string | null): ReadState | undefined {
  try {
    const { upTo, ids } = (JSON.parse(text ?? 'null') ?? {}) as Partial<Record<keyof ReadState, unknown>>;
    if (typeof upTo !== 'string' || !Array.isArray(ids)) return undefined;
    return { upTo, ids: ids.filter((id) => typeof id === 'string') };
  } catch {
    return undefined;
  }
}

/** Of one person for one account. Undefined before they have ever looked. */
export function useReadState({ user, account }: Pick<Me, 'user' | 'account'>) {
  const [text, keepText] = useKept(keptKey('notices', user.id, account.id));
  const keep = useCallback((next: ReadState) => keepText(JSON.stringify(next)), [keepText]);
  return [parseReadState(text), keep] as const;
}

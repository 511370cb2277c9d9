import { keptKey } from '../../components/kept-key';
import type { ObjectRef } from './place';

/** Objects of the own account that somebody has looked at, the last one first. */
export interface Recent extends ObjectRef {
  name: string;
}
const KEPT = 8;

const isRecent = (value: unknown): value is Recent => {
  const { kind, id, name } = (value ?? {}) as Partial<Record<keyof Recent, unknown>>;
  return (
    (kind === 'crossConnect' || kind === 'vpc' || kind === 'connection') &&
    typeof id === 'string' &&
    typeof name === 'string'
  );
};

/** Whatever the text is, something that can be used. */
export function readRecent(text: string | null): Recent[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
export const without = (recent: readonly Recent[], id: string) => recent.filter((each) => each.id !== id);
export const withVisit = (recent: readonly Recent[], visited: Recent) =>
  [visited, ...without(recent, visited.id)].slice(0, KEPT);

/** Of one person for one account. */
export const recentOf = (accountId: string | undefined) => `recent.${accountId ?? ''}`;
/** For when somebody signs out: nothing of what they looked at stays in this browser, for whichever account. */
export function forgetRecent(userId: string) {
  const [first = '', last = ''] = keptKey(recentOf('*'), userId).split('*');
  for (const key of Object.keys(localStorage))
    if (key.startsWith(first) && key.endsWith(last)) localStorage.removeItem(key);
}

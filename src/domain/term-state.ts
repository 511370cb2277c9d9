import type { CrossConnectStatus } from './cross-connect-lifecycle';
import { reached } from './moment';

/** So long before its end a term asks to be renewed. */
export const REMIND_DAYS = 7;
export const REMIND_MS = REMIND_DAYS * 86_400_000;

/** `none`: what has failed was refunded, and what is being deleted ends now. */
export type TermState = 'running' | 'ends-soon' | 'ended' | 'none';

export function termStateAt(
  { status, termEndsAt }: { readonly status: CrossConnectStatus; readonly termEndsAt: string },
  now: string,
): TermState {
  if (status === 'FAILED' || status === 'DELETING') return 'none';
  if (reached(termEndsAt, now)) return 'ended';
  return Date.parse(termEndsAt) - Date.parse(now) <= REMIND_MS ? 'ends-soon' : 'running';
}

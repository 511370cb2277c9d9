import { isRunning, type CrossConnectStatus } from './cross-connect-lifecycle';
import { REMIND_MS } from './term-state';

export type CrossConnectAttention = 'term-ended' | 'term-ends' | 'cross-connect-failed';

interface Termed {
  readonly status: CrossConnectStatus;
  readonly termEndsAt: string;
}

/** From when on the end of a term is told of, in ms. */
export const termWarnedAt = (termEndsAt: string) => Date.parse(termEndsAt) - REMIND_MS;

/** Whether a paid term is running out; `before` in ms. What has ended, failed or is going has none that could. */
export const termEndsBefore = ({ status, termEndsAt }: Termed, before: number) =>
  isRunning(status) && Date.parse(termEndsAt) <= before;

/** Why somebody should look at it, if at all; `now` in ms. */
export function crossConnectAttention(crossConnect: Termed, now: number): CrossConnectAttention | undefined {
  if (crossConnect.status === 'EXPIRED') return 'term-ended';
  if (crossConnect.status === 'FAILED') return 'cross-connect-failed';
  return termEndsBefore(crossConnect, now + REMIND_MS) ? 'term-ends' : undefined;
}

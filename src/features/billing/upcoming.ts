import type { CrossConnect } from '../../contract/types';
import { termEndsBefore } from '../../domain/cross-connect-attention';

export const UPCOMING_DAYS = 90;
const DAY_MS = 86_400_000;

/** What has expired, and what ends within the next months, in that order; they come by the end of their terms. */
export const upcomingEnds = (crossConnects: readonly CrossConnect[], now: number) =>
  crossConnects.filter(
    (each) => each.status === 'EXPIRED' || termEndsBefore(each, now + UPCOMING_DAYS * DAY_MS),
  );

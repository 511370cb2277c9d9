import { reached } from './moment';

/** Paid terms and their calendar. All times are ISO 8601 UTC, so no day has a missing or a double hour. */
export const TERMS = [1, 3, 6, 12] as const;
export type TermMonths = (typeof TERMS)[number];

/** What has been paid for: whole months from a start. */
export interface Term {
  readonly termStartedAt: string;
  readonly termMonths: number;
  readonly termEndsAt: string;
}

/** What is left of a term: the running month to the whole minute, and the months after it. */
export interface Unused {
  readonly months: number;
  /** Whole minutes left of the running month, of `monthMinutes`. */
  readonly minutes: number;
  readonly monthMinutes: number;
}

const MINUTE_MS = 60_000;
const wholeMinutes = (fromMs: number, toMs: number) => Math.floor((toMs - fromMs) / MINUTE_MS);

/** Adds calendar months in UTC; a day that the month lacks becomes its last one (31 January + 1 = 28 or 29 February). */
export function addMonthsUtc(iso: string, months: number): string {
  const from = new Date(iso);
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return to.toISOString();
}

export const termFrom = (termStartedAt: string, termMonths: number): Term => ({
  termStartedAt,
  termMonths,
  termEndsAt: addMonthsUtc(termStartedAt, termMonths),
});

/**
 * The term after a renewal. A running one is prolonged, counted from its start, so that a day lost to February comes back in
 * March; one that has ended begins anew.
 */
export const renewTerm = (term: Term, months: number, now: string): Term =>
  reached(term.termEndsAt, now)
    ? termFrom(now, months)
    : termFrom(term.termStartedAt, term.termMonths + months);

export function unusedAt({ termStartedAt, termMonths }: Term, now: string): Unused {
  const at = Math.max(Date.parse(now), Date.parse(termStartedAt));
  const beginOf = (month: number) => Date.parse(addMonthsUtc(termStartedAt, month));
  let month = 0;
  while (month < termMonths && beginOf(month + 1) <= at) month++;
  if (month === termMonths) return { months: 0, minutes: 0, monthMinutes: 0 };
  const monthEnds = beginOf(month + 1);
  return {
    months: termMonths - month - 1,
    minutes: wholeMinutes(at, monthEnds),
    monthMinutes: wholeMinutes(beginOf(month), monthEnds),
  };
}

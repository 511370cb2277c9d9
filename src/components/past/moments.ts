/** In the URL: a moment (ISO 8601 UTC), or the present with the way back through time opened. */
export const NOW = 'now';

const ISO = /^\d{4}-\d\d-\d\dT/;
/** `Date.parse` alone would take a 5 for the first of May. */
export const readMoment = (text: string | null): string | undefined => {
  const time = text !== null && ISO.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

/** Steps are the moments, oldest first, and behind them the present. What lies between two belongs to the earlier one. */
export const stepOf = (moments: readonly string[], at: string | undefined): number =>
  at === undefined
    ? moments.length
    : Math.max(
        0,
        moments.findLastIndex((moment) => moment <= at),
      );

const two = (n: number) => String(n).padStart(2, '0');
/** As `<input type="datetime-local">` has it, in the reader's time zone. */
export function localText(iso: string): string {
  const at = new Date(iso);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}

const SECOND_MS = 1_000;
/** The end of the second that somebody typed: all that happened in it has happened. Undefined: no moment, or still to come. */
export function fromLocalText(text: string, nowMs: number): string | undefined {
  const begins = Date.parse(text);
  if (Number.isNaN(begins) || begins > nowMs) return undefined;
  return new Date(Math.min(begins + SECOND_MS - 1, nowMs)).toISOString();
}

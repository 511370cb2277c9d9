import { Refusal } from './problem';

const WINDOW_MS = 60_000;

export interface RateLimit {
  /** Refuses an account that has used up its minute. */
  need(accountId: string): void;
  count(accountId: string): void;
}

/** So many a minute for each account. */
function createRateLimit(clock: () => string, perMinute: number, what: string): RateLimit {
  const recent = new Map<string, number[]>();
  const timesOf = (accountId: string, now: number) =>
    (recent.get(accountId) ?? []).filter((time) => time > now - WINDOW_MS);
  return {
    need(accountId) {
      const now = Date.parse(clock());
      const times = timesOf(accountId, now);
      const freeing = times[times.length - perMinute];
      if (freeing === undefined) return;
      const seconds = Math.ceil((freeing + WINDOW_MS - now) / 1000);
      throw new Refusal(
        'rate-limited',
        `Too many ${what}. Try again in ${seconds} s.`,
        {},
        { 'retry-after': String(seconds) },
      );
    },
    count(accountId) {
      const now = Date.parse(clock());
      recent.set(accountId, [...timesOf(accountId, now), now]);
    },
  };
}

const PER_MINUTE = 20;

/**
 * Nobody finds out what others have by trying ids: look-ups are limited, and so are pairs that name an id which is not
 * there. Pairs with right ids cost nothing: they are what the wizard sends. A host may limit changes altogether, so that one
 * account cannot keep the others from theirs.
 */
export const createLimits = (clock: () => string, changesPerMinute?: number) => ({
  lookUps: createRateLimit(clock, PER_MINUTE, 'look-ups'),
  wrongIds: createRateLimit(clock, PER_MINUTE, 'look-ups'),
  changes: changesPerMinute === undefined ? undefined : createRateLimit(clock, changesPerMinute, 'changes'),
});
export type Limits = ReturnType<typeof createLimits>;

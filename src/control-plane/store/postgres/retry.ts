import { TooManyConflicts } from '../port';

export interface RetryOptions {
  /** How often a change is tried before it is given up; the first time counts. */
  attempts?: number;
  /** From 0 to below 1. */
  random?(): number;
  pause?(milliseconds: number): Promise<void>;
}

const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 250;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/**
 * A unique index may notice a race before the serialisable transaction does: tried again, the work sees the other one's row
 * and says no by itself. That may happen to one change several times; when it goes on, it is a bug and the index is right.
 */
const UNIQUE_VIOLATIONS_AT_MOST = 4;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Tries work again after a conflict, with growing pauses of random length. Throws `TooManyConflicts`, or what is no conflict as it
 * is.
 */
export function createRetry({ attempts = 12, random = Math.random, pause = wait }: RetryOptions = {}) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    let uniqueViolations = 0;
    const isConflict = (error: unknown) => {
      const code = codeOf(error);
      if (code === UNIQUE_VIOLATION) return (uniqueViolations += 1) < UNIQUE_VIOLATIONS_AT_MOST;
      return code === SERIALIZATION_FAILURE || code === DEADLOCK;
    };
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt >= attempts) throw new TooManyConflicts(attempt, error);
        await pause(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
      }
    }
  };
}

import type { QueryClient } from '@tanstack/react-query';
import { mayPass } from './errors';

const POLL_MS = 10_000;
const LONGEST_PAUSE_MS = 300_000;
/** What has not been read by then is not waited for: it is begun anew. */
const PATIENCE_MS = 120_000;
/** Several pieces of news that arrive together cause one refresh. */
const GATHER_MS = 100;

export interface Refresher {
  /** Something has changed. */
  news(): void;
  /** Whether to refresh now and then, since nobody tells of news. */
  poll(does: boolean): void;
  stop(): void;
}

const isOutOfReach = (queries: QueryClient) =>
  queries
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state: { error } }) => mayPass(error));

/**
 * Refreshes whatever is on the screen, one time after the other, with a pause at least twice as long as the last time has taken:
 * a service that is slow is not asked faster than it answers. Polls to which there is no answer come ever more seldom.
 */
export function createRefresher(queries: QueryClient): Refresher {
  let state: 'idle' | 'running' | 'stopped' = 'idle';
  let next: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let hasNews = false;
  let polls = false;
  let failures = 0;
  let isHanging = false;
  let restUntil = 0;

  async function refresh() {
    state = 'running';
    // What was begun before the news does not tell of them. A poll knows of none, and leaves alone what is under way.
    const cancelRefetch = hasNews || isHanging;
    hasNews = false;
    const began = performance.now();
    const patience = new Promise<boolean>((resolve) => {
      late = setTimeout(() => resolve(true), PATIENCE_MS);
    });
    const read = queries.invalidateQueries({}, { cancelRefetch }).then(() => false);
    isHanging = await Promise.race([read, patience]);
    clearTimeout(late);
    if (state !== 'running') return;
    const ended = performance.now();
    restUntil = ended + Math.min(LONGEST_PAUSE_MS, 2 * (ended - began));
    failures = isHanging || isOutOfReach(queries) ? failures + 1 : 0;
    state = 'idle';
    plan();
  }

  function plan() {
    clearTimeout(next);
    if (state !== 'idle' || !(hasNews || polls)) return;
    const rest = restUntil - performance.now();
    const poll = Math.min(LONGEST_PAUSE_MS, POLL_MS * 2 ** failures);
    const pause = hasNews ? Math.max(GATHER_MS, rest) : Math.max(poll, rest) * (1 + Math.random() / 4);
    next = setTimeout(() => void refresh(), pause);
  }

  return {
    news() {
      if (hasNews) return;
      hasNews = true;
      plan();
    },
    poll(does) {
      if (polls === does) return;
      polls = does;
      failures = 0;
      if (!hasNews) plan();
    },
    stop() {
      state = 'stopped';
      clearTimeout(next);
      clearTimeout(late);
    },
  };
}

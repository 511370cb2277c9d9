import type { News } from '../contract/types';

/** Tells the event streams of the accounts concerned that something is worth reading again. */
export interface NewsPort {
  publish(published: { accountIds: readonly string[]; news: readonly News[] }): void;
  /** Returns how to stop listening. */
  subscribe(accountId: string, listener: (news: News) => void): () => void;
}

/** News within one process. */
export function createNews(): NewsPort {
  const listeners = new Map<string, Set<(news: News) => void>>();
  return {
    publish({ accountIds, news }) {
      for (const accountId of new Set(accountIds)) {
        for (const listener of listeners.get(accountId) ?? []) news.forEach(listener);
      }
    },
    subscribe(accountId, listener) {
      const own = listeners.get(accountId) ?? new Set();
      listeners.set(accountId, own.add(listener));
      return () => own.delete(listener);
    },
  };
}

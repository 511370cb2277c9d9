import type { News } from '../contract/types';

/** How many pieces of news of an account are kept for a reader who comes back. */
const KEPT = 200;

/** Said instead of what is no longer known: read everything again. */
const RESET: News = { type: 'reset', resource: 'news', id: '', version: 0 };

/** Tells the event streams of the accounts concerned that something is worth reading again. */
export interface NewsPort {
  publish(published: { accountIds: readonly string[]; news: readonly News[] }): void;
  /** The id of the newest piece of news of the account, to be given as `since` later. */
  position(accountId: string): string;
  /**
   * First tells what came after `since`, or that this is no longer known; without it, only what is new from now on.
   * Returns how to stop listening.
   */
  subscribe(accountId: string, listener: (news: News, id: string) => void, since?: string): () => void;
}

interface Channel {
  /** How many pieces of news there have been; the last of them are kept. */
  count: number;
  kept: News[];
  listeners: Set<(news: News, id: string) => void>;
}

/**
 * News within one process. Ids are counted for each account by itself, so that they tell nothing about what others do, and
 * begin with a name of this process: what another one has counted means nothing here.
 */
export function createNews(epoch: string = crypto.randomUUID()): NewsPort {
  const channels = new Map<string, Channel>();
  const channelOf = (accountId: string): Channel => {
    const known = channels.get(accountId) ?? { count: 0, kept: [], listeners: new Set() };
    channels.set(accountId, known);
    return known;
  };
  const idOf = (count: number) => `${epoch}.${count}`;

  /** What came after `since`, oldest first; undefined when that is not known. */
  const missed = ({ count, kept }: Channel, since: string): News[] | undefined => {
    const [, from, number] = /^(.+)\.(\d{1,15})$/.exec(since) ?? [];
    const behind = count - Number(number);
    return from === epoch && behind >= 0 && behind <= kept.length
      ? kept.slice(kept.length - behind)
      : undefined;
  };

  return {
    publish({ accountIds, news }) {
      for (const accountId of new Set(accountIds)) {
        const channel = channelOf(accountId);
        for (const each of news) {
          channel.count += 1;
          channel.kept = [...channel.kept, each].slice(-KEPT);
          for (const listener of channel.listeners) listener(each, idOf(channel.count));
        }
      }
    },
    position: (accountId) => idOf(channelOf(accountId).count),
    subscribe(accountId, listener, since) {
      const channel = channelOf(accountId);
      if (since !== undefined) {
        const known = missed(channel, since);
        if (known === undefined) listener(RESET, idOf(channel.count));
        else known.forEach((each, index) => listener(each, idOf(channel.count - known.length + index + 1)));
      }
      channel.listeners.add(listener);
      return () => channel.listeners.delete(listener);
    },
  };
}

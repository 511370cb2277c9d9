import type { News } from '../contract/types';
import type { Transaction } from './store/port';

/** How many pieces of news of an account are kept for a reader who comes back. */
export const KEPT = 200;

/** Said instead of what is no longer known: read everything again. */
export const RESET: News = { type: 'reset', resource: 'news', id: '', version: 0 };

export interface Published {
  accountIds: readonly string[];
  news: readonly News[];
}
export type NewsListener = (news: News, id: string) => void;

/** Tells the event streams of the accounts concerned that something is worth reading again. */
export interface NewsPort {
  /** In the transaction of the change that the news are about: what has to be kept with it is kept with it, or not at all. */
  keep(tx: Transaction, published: readonly Published[]): Promise<void>;
  /** When that has succeeded: the listeners in all processes are told, each once; what one process tells, in its order. */
  publish(published: readonly Published[]): void;
  /** The id of the newest piece of news of the account, to be given as `since`. */
  position(accountId: string): Promise<string>;
  /**
   * First tells what came after `since`, or that this is no longer known; then what is new. Ids tell nothing about what other
   * accounts do. Returns how to stop listening.
   */
  subscribe(accountId: string, since: string, listener: NewsListener): () => void;
}

interface Channel {
  /** How many pieces of news there have been; the last of them are kept. */
  count: number;
  kept: News[];
  listeners: Set<NewsListener>;
}

/**
 * News within one process, forgotten with it. Ids are counted for each account by itself and begin with a name of this process:
 * what another one has counted means nothing here.
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
    keep: () => Promise.resolve(),
    publish(published) {
      for (const { accountIds, news } of published) {
        for (const accountId of new Set(accountIds)) {
          const channel = channelOf(accountId);
          for (const each of news) {
            channel.count += 1;
            channel.kept = [...channel.kept, each].slice(-KEPT);
            for (const listener of channel.listeners) listener(each, idOf(channel.count));
          }
        }
      }
    },
    position: (accountId) => Promise.resolve(idOf(channelOf(accountId).count)),
    subscribe(accountId, since, listener) {
      const channel = channelOf(accountId);
      const known = missed(channel, since);
      if (known === undefined) listener(RESET, idOf(channel.count));
      else known.forEach((each, index) => listener(each, idOf(channel.count - known.length + index + 1)));
      channel.listeners.add(listener);
      return () => channel.listeners.delete(listener);
    },
  };
}

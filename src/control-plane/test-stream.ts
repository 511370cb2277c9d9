import { expect } from 'vitest';
import { API_BASE, operations } from '../contract/operations';
import { openAccounts } from './test-accounts';
import type { World } from './test-world';

/* Listens to the stream of news as a tab does. */

const OPEN = /^: open(\nid: \S+)?$/;
export const News = operations.streamEvents.success.stream;

/** A world that counts who listens. */
export function open(world: World = openAccounts()) {
  let listening = 0;
  const { subscribe } = world.news;
  world.news.subscribe = (accountId, since, listener) => {
    const stop = subscribe(accountId, since, listener);
    let heard = true;
    listening += 1;
    return () => {
      stop();
      if (heard) listening -= 1;
      heard = false;
    };
  };
  return { world, listening: () => listening };
}

export async function listen(world: World, userId: string, headers: Record<string, string> = {}) {
  const reader = new AbortController();
  const response = await world.app.fetch(
    new Request(`http://console.test${API_BASE}/events/stream`, {
      headers: { authorization: `Bearer ${userId}`, ...headers },
      signal: reader.signal,
    }),
  );
  return {
    response,
    leave: () => reader.abort(),
    /** All that was said until now, by leaving: a stream that ends has said everything. */
    async heard() {
      reader.abort();
      const parts = (await response.text()).split('\n\n').filter((part) => part !== '');
      expect(parts.shift()).toMatch(OPEN);
      return parts.map((part) => {
        const data = /^id: \S+\ndata: (.*)$/.exec(part)?.[1];
        return News.parse(JSON.parse(data ?? `no piece of news: ${part}`));
      });
    },
  };
}

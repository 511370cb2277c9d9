import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { apiWorkerSource } from './vite-plugin-api-worker';

interface FetchEvent {
  request: { url: string; mode: string };
  stopImmediatePropagation(): void;
}

/** Which of the worker's listeners a request gets to: ours only, or MSW's as well. */
const isKeptFromMsw = (url: string): boolean => {
  const listeners: ((event: FetchEvent) => void)[] = [];
  const scope = {
    URL,
    self: { location: new URL('http://console.test/api-worker.js') },
    addEventListener: (type: string, listener: (event: FetchEvent) => void) => {
      if (type === 'fetch') listeners.push(listener);
    },
  };
  runInNewContext(apiWorkerSource(), scope);
  expect(listeners).toHaveLength(2);
  let stopped = false;
  listeners[0]?.({ request: { url, mode: 'cors' }, stopImmediatePropagation: () => (stopped = true) });
  return stopped;
};

test.each([
  ['http://console.test/api/v1/me', false],
  ['http://console.test/api/demo', false],
  ['http://console.test/assets/TopologyPage.js', true],
  ['http://console.test/apiary.js', true],
  ['http://elsewhere.test/api/v1/me', true],
])('of %s it is %s that the worker leaves it alone', (url, kept) => {
  expect(isKeptFromMsw(url)).toBe(kept);
});

test("MSW's own text is unchanged, so that its integrity check holds", () => {
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  expect(apiWorkerSource()).toContain(readFileSync(worker, 'utf8'));
});

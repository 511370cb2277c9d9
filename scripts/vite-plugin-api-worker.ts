import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILE = 'api-worker.js';

/**
 * MSW's worker relays every request of the page to the page and back, lazy chunks included, which makes loading several
 * times slower. Registered first, this keeps it away from whatever is not a call of the API.
 */
const ONLY_API = `addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin || !url.pathname.startsWith('/api/')) {
    event.stopImmediatePropagation();
  }
});
`;

/** MSW compares the checksum in its own, unchanged text with what it expects, so that text follows as it is. */
export const apiWorkerSource = (): string => {
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return `${ONLY_API}\n${readFileSync(worker, 'utf8')}`;
};

/** Serves and emits the service worker of the browser host. Only for builds that have that host. */
export const apiWorker = (): Plugin => ({
  name: 'api-worker',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url?.split('?')[0] !== `/${FILE}`) return next();
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.setHeader('cache-control', 'no-cache');
      response.end(apiWorkerSource());
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: apiWorkerSource() });
  },
});

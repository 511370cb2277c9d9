import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createBrowserBackend, type BrowserBackendOptions } from './browser-backend';
import { exclusively } from './locks';
import { startSettleTimer } from './settle-timer';

const WORKER = '/api-worker.js';

/**
 * Browsers stop an idle worker, and MSW forgets its pages with it; leaving a page can be called off, but MSW has said
 * goodbye by then. Saying hello again when the page is back in use costs nothing and mends both.
 */
const stayKnownToWorker = () => {
  const hello = () => navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE');
  addEventListener('pageshow', hello);
  addEventListener('focus', hello);
  document.addEventListener('visibilitychange', hello);
};

/** Hosts the control plane inside the browser: for development and for the demo that needs no installation. */
export const startBrowserHost = async (options: Partial<BrowserBackendOptions> = {}): Promise<void> => {
  const backend = createBrowserBackend({ exclusively, ...options });
  const worker = setupWorker(http.all('/api/*', async ({ request }) => (await backend).fetch(request)));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true, serviceWorker: { url: WORKER } });
  stayKnownToWorker();
  const { settleDue } = await backend;
  startSettleTimer(settleDue);
};

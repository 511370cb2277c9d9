import './fonts.css';
import './mantine.css';
import './global.css';
import './print/print.css';

import { config } from 'zod/mini';
import { createRoot } from 'react-dom/client';
import { watchMissedCode } from '../api/code';
import { loadConsoleConfig } from '../api/console-config';
import { createQueryClient } from '../api/query';
import { loadDictionary, preferredLanguage } from '../i18n/Language';
import { App } from './App';
import { prepareOnIntent } from './intent';
import { createRouter } from './router';
import { keepEarlyKeys } from './shortcuts/early-keys';

// Without this zod probes `new Function`, which a strict content security policy reports.
config({ jitless: true });

/** Whether the page stays: it may have to leave for a sign-in. */
const prepare = async (): Promise<boolean> => {
  if (import.meta.env.VITE_API_HOST === 'browser') {
    const { startBrowserHost } = await import('../control-plane/hosts/browser');
    await startBrowserHost();
  }
  const { oidc } = await loadConsoleConfig();
  if (oidc === undefined) return true;
  const { startSignIn } = await import('../api/oidc/start-sign-in');
  return startSignIn(oidc);
};

async function start(root: Element) {
  watchMissedCode();
  keepEarlyKeys();
  const language = preferredLanguage();
  document.documentElement.lang = language;
  const dictionary = loadDictionary(language);
  // Whoever waits for it below is told of its failure; before that nobody is there to hear.
  dictionary.catch(() => undefined);
  if (!(await prepare())) return;
  const queries = createQueryClient();
  // Asks for the page and its data at once, beside the words.
  const router = createRouter(queries);
  const initialLanguage = { language, dictionary: await dictionary };
  createRoot(root).render(<App {...{ queries, router, initialLanguage }} />);
  prepareOnIntent(router);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
start(root).catch(async (error: unknown) => {
  // Without the words or the demo host nothing can be rendered but this.
  const { sayCannotStart } = await import('./cannot-start');
  sayCannotStart(root, error);
});

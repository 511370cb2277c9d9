import '@fontsource-variable/inter/wght.css';
import './mantine.css';
import './global.css';

import { config } from 'zod/mini';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query';
import { loadDictionary, preferredLanguage } from '../i18n/Language';
import { App } from './App';
import { createRouter } from './router';

// Without this zod probes `new Function`, which a strict content security policy reports.
config({ jitless: true });

const startHost = async () => {
  if (import.meta.env.VITE_API_HOST !== 'browser') return;
  const { startBrowserHost } = await import('../control-plane/hosts/browser');
  await startBrowserHost();
};

/** Not at the top level: a chunk that is waited for there may itself wait for this one. */
async function start() {
  const language = preferredLanguage();
  const [dictionary] = await Promise.all([loadDictionary(language), startHost()]);
  document.documentElement.lang = language;

  const queries = createQueryClient();
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <App queries={queries} router={createRouter(queries)} initialLanguage={{ language, dictionary }} />,
  );
}

void start();

import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { apiWorker } from './scripts/vite-plugin-api-worker.ts';
import { CONFIG_PATH } from './src/contract/console-config.ts';

/** The page that most visits begin with: in one piece. */
const LIST = 'cross-connects';
const CROSS_CONNECTS =
  /src\/(features\/cross-connects\/(list\/[^/]+$|CreateButton|queries)|i18n\/en\/cross-connects)/;

/** What every list needs beside the shell: one request instead of some fifty small ones. No overlay may come in here. */
const LISTS = [
  /src\/components\/(list\/[^/]+$|table\/(table-key|TableHead|TableRow|Tick)\.|Later\.|FoundLine\.|i18n\/en\/lists\.)/,
  /src\/components\/(DataTable|Pager|SearchField|HintLayer\.module|EmptyState|UpdatedAgo|ActionButton|ShortId|ListSkeleton|Money|Cidr|TimeAgo|TermEnd|Card)\./,
  /src\/components\/(PageHeader|ErrorNotice|Notice|Badge|\w+StatusBadge|Sentence|FactList|useNow|hint|icons|text)\b/,
  /src\/domain\/(allowed|lifecycle|connection-lifecycle|cross-connect-lifecycle|progress|permissions)\./,
  /@mantine\/core\/esm\/components\/Group\//,
  /node_modules\/(lucide-react|@tanstack\/(react-query|query-core))\//,
];

/** Half of what every page needs, and the same from one version of the console to the next: browsers keep it. */
const REACT = /node_modules\/(react|react-dom|react-router|scheduler)\//;

/** Asks for the configuration beside the code, not after it. A build with a configuration of its own asks for none. */
const earlyConfig = (): Plugin => ({
  name: 'early-config',
  transformIndexHtml: () => [
    {
      tag: 'link',
      attrs: { rel: 'preload', href: CONFIG_PATH, as: 'fetch', crossorigin: true },
      injectTo: 'head',
    },
  ],
});
/** Fetches the page that most visits begin with beside the code that starts the console, not after it. */
const earlyList = (): Plugin => ({
  name: 'early-list',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === LIST)
        .flatMap(({ fileName, viteMetadata }) => [
          { rel: 'modulepreload', href: `/${fileName}` },
          ...[...(viteMetadata?.importedCss ?? [])].map((css) => ({ rel: 'stylesheet', href: `/${css}` })),
        ])
        .map((link) => ({ tag: 'link', attrs: { ...link, crossorigin: true }, injectTo: 'head' })),
  },
});
const asksForConfig = (mode: string) =>
  Object.keys(loadEnv(mode, process.cwd(), 'VITE_')).every(
    (name) => !['VITE_API_HOST', 'VITE_API_BASE_URL', 'VITE_OIDC_ISSUER'].includes(name),
  );

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    earlyList(),
    ...(mode === 'demo' ? [apiWorker()] : []),
    ...(asksForConfig(mode) ? [earlyConfig()] : []),
  ],
  server: {
    port: 5173,
    watch: { ignored: ['**/dist*/**', '**/.cache/**', '**/.data/**', '**/test-results/**'] },
  },
  preview: { port: 4174 },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: REACT, tags: ['$initial'], priority: 3 },
            { name: 'initial', tags: ['$initial'], priority: 2 },
            { name: LIST, test: (id) => CROSS_CONNECTS.test(id), priority: 1 },
            { name: 'lists', test: (id) => LISTS.some((each) => each.test(id)), priority: 1 },
          ],
        },
      },
    },
  },
}));

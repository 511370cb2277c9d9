import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { launchBrowser } from './browser';
import './table/page-interface';
import './topology/page-interface';

/**
 * A page of a benchmark, from the folder of that name, as a production build on loopback; each opened one has a browser of its
 * own. `ready`: what it puts into its window when it is.
 */
export async function servePage(name: string, ready: 'table' | 'candidate') {
  const shared = {
    root: join(import.meta.dirname, name),
    ...({ configFile: false, logLevel: 'warn' } as const),
  };
  const outDir = join(import.meta.dirname, `../.cache/bench-${name}`);
  await build({
    ...shared,
    mode: 'production',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4_700, strictPort: false },
  });
  const origin = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4700/';
  return {
    async open(search: Record<string, string>) {
      const browser = await launchBrowser();
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(0);
      await page.goto(`${origin}?${new URLSearchParams(search).toString()}`);
      await page.waitForFunction((key) => window[key] !== undefined, ready);
      return { browser, page };
    },
    close: () => server.close(),
  };
}

import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { ensureBrowser } from '../../scripts/setup.mjs';
import type { Kind } from './candidate';

const root = import.meta.dirname;
const outDir = join(root, '../../.cache/bench-topology');

/** The benchmark's page as a production build on loopback; each opened page has a browser of its own. */
export async function servePage() {
  const shared = { root, configFile: false, logLevel: 'warn' } as const;
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
  const executablePath = await ensureBrowser();
  return {
    async open(kind: Kind, size: number) {
      const browser = await chromium.launch({
        executablePath,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(0);
      await page.goto(`${origin}?kind=${kind}&size=${size}`);
      await page.waitForFunction(() => window.candidate !== undefined);
      return { browser, page };
    },
    close: () => server.close(),
  };
}

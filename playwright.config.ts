import { defineConfig, devices } from '@playwright/test';
import { testBrowser } from './scripts/setup.mjs';

const port = Number(process.env.E2E_PORT ?? 4180);
const executablePath = await testBrowser();
/** Everything against the service as a process, each worker with its own; not a part of `npm test`, which has the time for one host. */
const isNodeHost = process.env.E2E_HOST === 'node';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // For a small machine that does other things too.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    trace: 'on-first-retry',
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
  projects: isNodeHost
    ? [{ name: 'node' }]
    : [
        // The service inside the browser, from the built demo.
        { name: 'browser', testIgnore: 'node/**' },
        // The service as a process: each worker starts its own.
        { name: 'node', testDir: 'e2e/node' },
      ],
  webServer: isNodeHost
    ? undefined
    : {
        command: `node node_modules/vite/bin/vite.js preview --mode demo --outDir dist-demo --host 127.0.0.1 --strictPort --port ${port}`,
        url: `http://127.0.0.1:${port}`,
        reuseExistingServer: false,
      },
});

import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import e2e from '../playwright.config';

const root = join(import.meta.dirname, '..');

/** As the end-to-end tests run, but for what is done with the screen. */
export default defineConfig({
  ...e2e,
  testDir: root,
  testMatch: 'scripts/screenshots.pictures.ts',
  outputDir: join(root, 'test-results'),
  reporter: 'list',
  retries: 0,
  workers: 1,
  projects: [{ name: 'pictures' }],
  use: { ...e2e.use, timezoneId: 'Asia/Ho_Chi_Minh', trace: 'off' },
  webServer: [e2e.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
});

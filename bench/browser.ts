import { chromium } from '@playwright/test';
import { ensureBrowser } from '../scripts/setup.mjs';

export const launchBrowser = async () =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

// Draws public/favicon.svg as the PNG icons that the manifest names: `node scripts/make-icons.mjs`. They are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './setup.mjs';

const folder = join(import.meta.dirname, '..', 'public');
const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');
/** A system cuts a maskable icon into a shape of its own: the picture stays inside, its ground fills the corners. */
const [, ground] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
const icons = [
  { name: 'icon-192.png', size: 192, share: 1, background: 'transparent' },
  { name: 'icon-512.png', size: 512, share: 1, background: 'transparent' },
  { name: 'apple-touch-icon.png', size: 180, share: 0.86, background: ground },
  { name: 'icon-maskable-512.png', size: 512, share: 0.8, background: ground },
];

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, size, share, background } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = Math.round(size * share);
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${background} }
     svg { width: ${inner}px; height: ${inner}px }</style>${svg}`,
  );
  writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

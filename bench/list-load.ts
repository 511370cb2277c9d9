import { readFileSync, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../scripts/setup.mjs';
import { benchBackend } from './backend';
import { report, spread } from './report';

/**
 * The production console, served with gzip from loopback, over the control plane in Node's memory: what a browser with a cold
 * cache transfers and how long it takes until the Cross Connects list shows its rows.
 */
const RUNS = 7;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await build({ root, mode: 'production', logLevel: 'warn' });
const backend = benchBackend('busy');

async function serve(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/api/')) {
    if (url.pathname.endsWith('/stream')) return; // left open, as a live stream is
    const answer = await backend.fetch(
      new Request(url, { headers: { authorization: `Bearer ${backend.token}` } }),
    );
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(await answer.text());
    return;
  }
  const file = join(dist, url.pathname);
  const found = extname(url.pathname) !== '' && existsSync(file) ? file : join(dist, 'index.html');
  const body = readFileSync(found);
  const text = !found.endsWith('.woff2');
  response.writeHead(200, {
    'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
    ...(text && { 'content-encoding': 'gzip' }),
  });
  response.end(text ? gzipSync(body, { level: 9 }) : body);
}
const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const usable: number[] = [];
const scriptKb: number[] = [];
const requests: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(
    (token) => sessionStorage.setItem('cross-connect.session', JSON.stringify({ token })),
    backend.token,
  );
  let count = 0;
  page.on('request', () => count++);
  const started = performance.now();
  await page.goto(`${origin}/cross-connects`, { waitUntil: 'commit' });
  await page.getByRole('row').nth(1).getByRole('link').first().waitFor();
  usable.push(performance.now() - started);
  requests.push(count);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  scriptKb.push(bytes / 1000);
  await context.close();
}
await browser.close();
server.close();
server.closeAllConnections();

report(
  'Cross Connects list, cold cache',
  `Production build, gzip, loopback, headless Chromium, ${RUNS} runs: median (range). Baselines are the figures to reach; a model console to measure beside it is not built yet.`,
  ['what', 'this console', 'to reach'],
  [
    ['JavaScript transferred until usable, kB', spread(scriptKb, 1), '180'],
    ['requests until usable', spread(requests), '20'],
    ['list usable, ms', spread(usable), '-'],
  ],
);

import { report, spread } from './report';
import { serveConsole } from './served-console';

/** What a browser with a cold cache transfers, and how long it takes until the Cross Connects list shows its rows. */
const RUNS = 7;
const served = await serveConsole('busy');

const usable: number[] = [];
const scriptKb: number[] = [];
const requests: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const context = await served.browser.newContext();
  const page = await context.newPage();
  await served.signIn(page);
  let count = 0;
  page.on('request', () => count++);
  const started = performance.now();
  await page.goto(`${served.origin}/cross-connects`, { waitUntil: 'commit' });
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
await served.close();

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

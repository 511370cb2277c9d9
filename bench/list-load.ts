import type { Page } from '@playwright/test';
import { benchBackend } from './backend';
import { goals } from './goals';
import {
  blockingTime,
  elsewhere,
  onSlowProcessor,
  rowOf,
  THROTTLE,
  visit,
  watchLongTasks,
  type Served,
} from './list-load/visit';
import { median, report, spread } from './report';
import { serveConsole } from './served-console';

/**
 * What a browser with a cold cache transfers, and how long it takes until the Cross Connects list shows its rows; then from the
 * list to a detail page. Beside it a console of the same pages, written in the customary manner.
 */
const RUNS = 7;
const HOVER_MS = 150;
/** Loopback has neither length nor width; this is a line as people have it. */
const LINE = { mbps: 10, roundTripMs: 40 };

interface Run {
  scriptKb: number;
  requests: number;
  usable: number;
  usableOverLine: number;
  navigation: number;
  blocking: number;
}

/** Measured in the page, from the press until the heading of the detail page is in the document and painted. */
const navigate = (page: Page) =>
  page.evaluate(async (row) => {
    const link = document.querySelector<HTMLAnchorElement>(row);
    if (link === null) throw new Error('no row to follow');
    const name = link.textContent;
    const started = performance.now();
    link.click();
    // Not a function with a name: what compiles this file would have it call a helper that the page does not know.
    while (!document.querySelector('h1')?.textContent.includes(name) || location.pathname !== link.pathname)
      await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, rowOf('/cross-connects'));

async function measure(served: Served): Promise<Run> {
  const context = await served.browser.newContext();
  const page = await context.newPage();
  const { first, usable, requests } = await visit(served, page);
  const scriptKb = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1000,
  );
  // As a person does: the pointer is over the link for a moment before it is pressed.
  await first.hover();
  await page.waitForTimeout(HOVER_MS);
  const navigation = await navigate(page);
  await context.close();

  const usableOverLine = await elsewhere(
    served,
    (devtools) =>
      devtools.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: LINE.roundTripMs },
        ...{ downloadThroughput: (LINE.mbps * 1e6) / 8, uploadThroughput: (LINE.mbps * 1e6) / 8 },
      }),
    async (distant) => (await visit(served, distant)).usable,
  );
  const blocking = await onSlowProcessor(served, async (slow) => {
    await watchLongTasks(slow);
    await visit(served, slow);
    await navigate(slow);
    return blockingTime(slow);
  });
  return { scriptKb, requests, usable, usableOverLine, navigation, blocking };
}

const consoles = {
  console: await serveConsole(benchBackend('busy')),
  model: await serveConsole(benchBackend('busy'), 'model'),
};
const runs: Record<keyof typeof consoles, Run[]> = { console: [], model: [] };
// One after the other, so that both meet the same machine.
for (let run = 0; run < RUNS; run++) {
  runs.console.push(await measure(consoles.console));
  runs.model.push(await measure(consoles.model));
}
await consoles.console.close();
await consoles.model.close();

const of = (which: keyof typeof consoles, key: keyof Run) => runs[which].map((run) => run[key]);
const ratioOf = (key: keyof Run) => median(of('console', key)) / median(of('model', key));
const row = (name: string, key: keyof Run, digits: number, toReach: string) => [
  ...[name, spread(of('console', key), digits), spread(of('model', key), digits)],
  ...[ratioOf(key).toFixed(2), toReach],
];
report(
  'Cross Connects list, cold cache, and on to a detail page',
  `Production builds, gzip, loopback, headless Chromium, ${RUNS} runs in turn: median (range). The model console (bench/model-console) has the same pages over the same service, written in the customary manner: a component kit with its whole style sheet, one bundle, data asked for when a component is rendered.`,
  ['what', 'this console', 'model console', 'ratio', 'to reach'],
  [
    row('JavaScript transferred until usable, kB', 'scriptKb', 1, '180 kB'),
    row('requests until usable', 'requests', 0, '20'),
    row('list usable, ms', 'usable', 0, 'ratio 0.6'),
    row(
      `list usable over ${LINE.mbps} Mbit/s and ${LINE.roundTripMs} ms there and back, ms`,
      'usableOverLine',
      ...([0, 'ratio 0.6'] as const),
    ),
    row('list to detail, ms', 'navigation', 0, '100 ms, ratio 0.4'),
    row(`total blocking time of both at ${THROTTLE} × CPU, ms`, 'blocking', 0, 'ratio 0.6'),
  ],
);
const seen = (key: keyof Run) => median(of('console', key));
const asTheModel = (what: string, key: keyof Run, atMost: number) => ({
  ...{ what: `${what}, ratio to the model console`, atMost, seen: ratioOf(key), digits: 2 },
});
goals([
  {
    ...{ what: 'list: JavaScript transferred until usable', unit: ' kB' },
    ...{ atMost: 180, seen: seen('scriptKb'), digits: 1 },
  },
  { what: 'list: requests until usable', atMost: 20, seen: seen('requests') },
  asTheModel('list usable, cold cache, loopback', 'usable', 0.6),
  asTheModel('list usable, cold cache, over a line', 'usableOverLine', 0.6),
  { what: 'list to detail', unit: ' ms', atMost: 100, seen: seen('navigation') },
  asTheModel('list to detail', 'navigation', 0.4),
  asTheModel(`total blocking time at ${THROTTLE} × CPU`, 'blocking', 0.6),
]);

import type { CDPSession, Page } from '@playwright/test';
import type { serveConsole } from '../served-console';

export type Served = Awaited<ReturnType<typeof serveConsole>>;
const LONG_TASK_MS = 50;
/** Times slower than this machine, for the long tasks. */
export const THROTTLE = 4;

export const watchLongTasks = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { longTasks: number[] };
    seen.longTasks = [];
    new PerformanceObserver((list) => {
      seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
export const blockingTime = (page: Page) =>
  page.evaluate(
    (limit) =>
      (window as unknown as { longTasks: number[] }).longTasks.reduce(
        (sum, duration) => sum + Math.max(0, duration - limit),
        0,
      ),
    LONG_TASK_MS,
  );

/** The link of a row of a list. */
export const rowOf = (path: string) => `tbody a[href^="${path}/"]`;

/** Noted by the page itself, when the first row is in the document and painted: whoever asks from outside learns it in steps of 100 to 500 ms. */
const watchFirstRow = (page: Page, path: string) =>
  page.addInitScript((row) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(row) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    }).observe(document, { childList: true, subtree: true });
  }, rowOf(path));

/** Opens a list in a page that is not used yet. Times, in ms, count from the moment at which the browser sets out for the page. */
export async function visit(served: Served, page: Page, path = '/cross-connects') {
  await served.signIn(page);
  await watchFirstRow(page, path);
  let requests = 0;
  page.on('request', () => requests++);
  await page.goto(`${served.origin}${path}`, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime);
  return { first: page.locator(rowOf(path)).first(), usable: (await usable.jsonValue()) ?? NaN, requests };
}

/** In a browser that has seen nothing, on another machine or at the end of another line. */
export async function elsewhere(
  { browser }: Served,
  emulate: (devtools: CDPSession) => Promise<unknown>,
  take: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await emulate(await context.newCDPSession(page));
  const figure = await take(page);
  await context.close();
  return figure;
}

/** With a processor as slow as that of a phone. */
export const onSlowProcessor = (served: Served, take: (page: Page) => Promise<number>) =>
  elsewhere(served, (devtools) => devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE }), take);

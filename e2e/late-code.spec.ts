import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './console';
import { faulty, setFault } from './faulty';

/** What becomes of those who ask for the code of a page: no answer, as from a service that is being started again; none any more. */
async function withhold(page: Page, files: RegExp) {
  let fate: 'unreachable' | 'gone' | 'there' = 'unreachable';
  const asked: string[] = [];
  const answer = (route: Route) => {
    if (fate === 'unreachable') return route.abort('connectionrefused');
    return fate === 'gone' ? route.fulfill({ status: 404 }) : route.continue();
  };
  await page.route(files, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return answer(route);
  });
  // Whether anything answers at all is asked there.
  await page.route(/:\d+\/$/, (route) =>
    fate === 'unreachable' && route.request().method() === 'HEAD' ? answer(route) : route.fallback(),
  );
  return {
    asked: () => asked.length,
    /** Once each, without their folder and their hash. */
    names: () => new Set(asked.map((path) => path.replace(/^.*\/([^/-]+)-[^/]*$/, '$1'))),
    now: (next: typeof fate) => {
      fate = next;
    },
  };
}
const missing = (page: Page) =>
  page.getByRole('heading', { name: 'A part of the console could not be loaded' });

test('the code of a page comes by itself when the service is back', async ({ app, page }) => {
  const code = await withhold(page, /assets\/ActivityPage-.*\.(js|css)/);
  await app.start({ world: 'two-regions', path: '/cross-connects' });
  await page.getByRole('link', { name: 'Activity' }).first().click();
  await expect.poll(code.asked).toBeGreaterThan(4);
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connects' })).toBeVisible();
  const onItsWay = page.getByText('That page is still on its way.');
  await expect(onItsWay).toBeVisible();
  code.now('there');
  await expect(page.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible();
  await expect(missing(page)).toHaveCount(0);
  await expect(onItsWay).toHaveCount(0);
  const looks = await page.evaluate(() =>
    [...document.styleSheets].some(({ href }) => href?.includes('/ActivityPage-')),
  );
  expect(looks).toBe(true);
});

test('a session that ends while a page is on its way leads back to that page', async ({ app, page }) => {
  await faulty(page);
  const code = await withhold(page, /assets\/ActivityPage-.*\.js/);
  await app.start({ world: 'two-regions', path: '/cross-connects' });
  await page.getByRole('link', { name: 'Activity' }).first().click();
  await expect(page.getByText('That page is still on its way.')).toBeVisible();
  expect(code.asked()).toBeGreaterThan(0);
  await setFault(page, '401');
  // What is read again when there is a connection again finds that nobody is signed in any more.
  await page.evaluate(() => ['offline', 'online'].forEach((type) => dispatchEvent(new Event(type))));
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Factivity/);
});

test('code that a deployment has replaced is told of at once', async ({ app, page }) => {
  const code = await withhold(page, /assets\/ActivityPage-.*\.js/);
  code.now('gone');
  await app.start({ world: 'two-regions', path: '/cross-connects' });
  await page.getByRole('link', { name: 'Activity' }).first().click();
  await expect(missing(page)).toBeVisible();
  code.now('there');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible();
});

test('a page does without what nobody waits for, until somebody does', async ({ app, page }) => {
  const spare = ['Bell', 'Commands', 'CopyCell', 'HintLayer', 'RegionChoice'];
  const code = await withhold(page, new RegExp(`assets/(${spare.join('|')})-.*\\.js`));
  code.now('gone');
  // It is reported, which is what is expected here.
  const reported: string[] = [];
  await page.exposeFunction('noteReport', (message: string) => void reported.push(message));
  await page.addInitScript(() =>
    addEventListener('error', (event) => {
      if (!event.message.includes('dynamically imported module')) return;
      event.preventDefault();
      (window as unknown as { noteReport(message: string): void }).noteReport(event.message);
    }),
  );
  await app.start({ world: 'busy', path: '/cross-connects' });
  await expect.poll(() => [...code.names()].sort()).toEqual(spare);
  await expect.poll(() => reported.length).toBe(spare.length);
  await page.getByRole('link', { name: 'VPCs', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'VPCs' })).toBeVisible();
  await expect(missing(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Search/ }).click();
  await expect(missing(page)).toBeVisible();
  code.now('there');
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('button', { name: /^Search/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what the header opens is there before it is asked for, also when the connection is gone', async ({
  app,
  page,
  context,
}) => {
  await app.start({ world: 'two-regions', path: '/cross-connects' });
  const arrived = (name: string) =>
    page.evaluate(
      (part) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${part}-`)),
      name,
    );
  for (const name of ['AccountDialog', 'Panel', 'Palette'])
    await expect.poll(() => arrived(name), { message: name }).toBe(true);
  await context.setOffline(true);
  for (const button of [/account menu$/, /^Notifications/, /^Search/]) {
    await page.getByRole('banner').getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test.describe('whoever will probably follow a link finds its page prepared', () => {
  const ways = [
    ['pointed at', (link: Locator) => link.hover()],
    ['reached by keyboard', (link: Locator) => link.focus()],
  ] as const;
  for (const [how, reach] of ways)
    test(how, async ({ app, page }) => {
      await app.start({ world: 'two-regions', path: '/cross-connects' });
      const fetched = (wanted: RegExp) =>
        page.evaluate(
          (pattern) =>
            performance.getEntriesByType('resource').some(({ name }) => new RegExp(pattern).test(name)),
          wanted.source,
        );
      const link = page.getByRole('navigation').getByRole('link', { name: 'Activity' });
      expect(await fetched(/assets\/ActivityPage-/)).toBe(false);
      await reach(link);
      await expect.poll(() => fetched(/assets\/ActivityPage-/)).toBe(true);
      await expect.poll(() => fetched(/\/api\/v1\/events\?/)).toBe(true);
      await expect(page).toHaveURL(/\/cross-connects$/);
    });
});

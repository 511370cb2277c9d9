import type { Page } from '@playwright/test';
import { pathExamples } from '../src/path-examples';
import { callService, expect, isNodeHost, test, type Console } from './console';
import { fillIn, NEW, next, step } from './create-form';
import { faulty, REQUEST_ID, setFault } from './faulty';

const unknown = { crossConnectId: 'ri', vpcId: 'net', peerVpcId: 'net', connectionId: 'riv' };
const pathOf = (url: string) => new URL(url, 'http://console').pathname;
/** Every page once; `src/app/router.test.ts` holds the examples against the route table. */
const PAGES = Object.entries(pathExamples(unknown))
  .filter(([, url], index, all) => all.findIndex(([, other]) => pathOf(other) === pathOf(url)) === index)
  .map(([name]) => name as keyof ReturnType<typeof pathExamples>);
/** All that these are for is part of the console. */
const READS_NOTHING: readonly string[] = ['glossary'];
/** What has to be there before the page reads anything of its own. */
const PREPARE: Partial<Record<(typeof PAGES)[number], (page: Page) => Promise<void>>> = {
  async createCrossConnect(page) {
    await page.goto(NEW);
    await page.getByRole('textbox', { name: 'Name' }).fill('Patient Backbone');
    await next(page);
    await expect(step(page, 'Regions')).toBeVisible();
  },
};
const GROUPS = 4;

const ids = async (page: Page) => {
  const first = async (path: string) =>
    (await callService<{ items: { id: string }[] }>(page, path)).items[0]?.id ?? '';
  const [crossConnectId, vpcId, peerVpcId, connectionId] = await Promise.all([
    first('/cross-connects?sort=name&status=ACTIVE'),
    first('/vpcs?regionId=HCM03'),
    first('/vpcs?regionId=HAN01'),
    first('/vpc-connections?status=REJECTED'),
  ]);
  return { crossConnectId, vpcId, peerVpcId, connectionId };
};

const main = (page: Page) => page.getByRole('main');
const alerts = (page: Page) => main(page).getByRole('alert');
const retry = (page: Page) => alerts(page).getByRole('button', { name: 'Try again' });
const loading = (page: Page) => main(page).getByRole('status', { name: /^Loading/ });
const offline = (page: Page) => page.getByText('You are offline.');

/** Nothing is missing any more: the heading, content below it, no complaint, nothing under way. */
async function expectUsable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(alerts(page)).toHaveCount(0);
  await expect(loading(page)).toHaveCount(0);
}

/** Presses every "Try again" until nothing complains. */
const retryAll = (page: Page) =>
  expect(async () => {
    for (const button of await retry(page).all()) await button.click({ timeout: 500 }).catch(() => {});
    await expect(alerts(page)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();

async function meetFaults(page: Page, path: string) {
  await setFault(page, 'hold');
  await page.goto(path);
  await expect(main(page)).toBeVisible();
  await expect(loading(page).first()).toBeVisible();

  const isTold = async (words: string) => {
    await expect(alerts(page).filter({ hasText: words }).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await setFault(page, '500');
  await isTold('The service failed.');
  await expect(alerts(page).first()).toContainText(REQUEST_ID);
  for (const [fault, words] of [
    ['dropped', 'No answer from the service.'],
    ['malformed', 'The service gave an answer that the console does not understand.'],
  ] as const) {
    await setFault(page, fault);
    await retry(page).first().click();
    await isTold(words);
  }
  await setFault(page, 'none');
  await retryAll(page);
  await expectUsable(page);
}

async function needsNoAnswer(page: Page, path: string) {
  for (const fault of ['hold', '500', 'dropped', 'malformed', 'none'] as const) {
    await setFault(page, fault);
    await page.goto(path);
    await expectUsable(page);
  }
}

/** Offline it says so; what waits is asked as soon as there is a connection, and finds the session ended. */
async function loseConnectionAndSession(page: Page) {
  const { pathname } = new URL(page.url());
  await page.context().setOffline(true);
  await expect(offline(page)).toBeVisible();
  await setFault(page, '401');
  await page.context().setOffline(false);
  await expect(offline(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
  await signInAgain(page);
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
  await expectUsable(page);
}
/** A provider knows who it was: as long as the service takes nobody, that is all that can be said. */
const wayBack = (page: Page) =>
  page.getByRole('button', { name: isNodeHost ? 'Try again' : /, Owner/ }).first();
async function signInAgain(page: Page) {
  await expect(wayBack(page)).toBeVisible();
  await setFault(page, 'none');
  await wayBack(page).click();
}

const start = async (app: Console, page: Page) => {
  await faulty(page);
  // Slow on purpose: nothing moves while it is looked at.
  await app.start({ world: 'busy', path: '/no-such-page', provisioningMs: 600_000 });
};

for (let group = 0; group < GROUPS; group += 1) {
  const pages = PAGES.filter((_, index) => index % GROUPS === group);
  test(`slow, failing, cut off, garbled, offline, signed out: ${pages.join(', ')}`, async ({ app, page }) => {
    await start(app, page);
    const examples = pathExamples(await ids(page));
    for (const name of pages)
      await test.step(name, async () => {
        await PREPARE[name]?.(page);
        if (READS_NOTHING.includes(name)) await needsNoAnswer(page, examples[name]);
        else await meetFaults(page, examples[name]);
        if (name !== 'signIn') await loseConnectionAndSession(page);
      });
  });
}

test('what was typed survives the end of the session, and is where it was after signing in', async ({
  app,
  page,
}) => {
  await faulty(page);
  await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Late Backbone');
  await setFault(page, '401');
  await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
  await signInAgain(page);
  await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Late Backbone' })).toBeVisible();
});

test('a failure of the service has an id that can be copied, by keyboard too', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start(app, page);
  await setFault(page, '500');
  await page.goto('/vpcs');
  await alerts(page).getByRole('button', { name: 'Copy request id' }).focus();
  await page.keyboard.press('Enter');
  await expect(alerts(page).getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(REQUEST_ID);
});

test('a part of the console that cannot be loaded without a connection comes when there is one', async ({
  app,
  page,
}) => {
  await app.start({ world: 'example', path: '/no-such-page' });
  await page.route(/PackagesPage/, (route) => route.abort());
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    dispatchEvent(new Event('offline'));
  });
  await page.getByRole('link', { name: 'Packages', exact: true }).click();
  await expect(page.getByText('this part of the console is not here yet')).toBeVisible();
  await page.unroute(/PackagesPage/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { level: 1, name: 'Packages' })).toBeVisible();
});

import { expect, type Browser, type Page } from '@playwright/test';
import { reviewPairById } from '../connect-form';
import { expectAccessible, expectNoSidewaysScroll } from '../console';
import { next, step } from '../create-form';
import { test, type NodeHost } from '../node-host';
import { choosePerson, providerPage, signInOnPage, signInTab } from './provider-page';

const OWNER = 'Võ Hoàng Giang';
const HANOI = 'Ngô Thanh Minh';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main navigation' });

/** Everything that outlives the page, and the address. */
const traces = (page: Page) =>
  page.evaluate(() =>
    [location.href, JSON.stringify(sessionStorage), JSON.stringify(localStorage)].join('\n'),
  );
const NO_TOKEN = /eyJ|access|refresh|code=|state=/;

/** A page that fails the test when the content security policy had to stop something. */
function watched(page: Page) {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) blocked.push(message.text());
  });
  page.on('pageerror', (error) => blocked.push(String(error)));
  return () => expect(blocked).toEqual([]);
}

test('sign in on the provider’s page, come to the page that was asked for, stay there over a reload', async ({
  page,
}) => {
  const nothingBlocked = watched(page);
  await page.goto('/cross-connects?q=Cross');
  await expect(providerPage(page)).toBeVisible();
  await expectAccessible(page);
  await choosePerson(page, OWNER);
  await expect(heading(page, 'Cross Connects')).toBeVisible();
  await expect(page).toHaveURL(/\/cross-connects\?q=Cross$/);
  await expect(page.getByRole('link', { name: 'Cross Connect 1' })).toBeVisible();
  await expect(page.getByText('Demo: sign-in, network and payment are simulated.')).toBeVisible();
  expect(await traces(page)).not.toMatch(NO_TOKEN);

  await page.reload();
  await expect(page.getByRole('link', { name: 'Cross Connect 1' })).toBeVisible();
  await expect(page).toHaveURL(/\/cross-connects\?q=Cross$/);
  await expect(page.getByRole('button', { name: new RegExp(OWNER) })).toBeVisible();
  expect(await traces(page)).not.toMatch(NO_TOKEN);
  nothingBlocked();
});

test('the provider’s page by keyboard, in Vietnamese, in the dark, on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/vpcs');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page.getByText('Đăng nhập này chỉ là mô phỏng')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const owner = page.getByRole('button', {
    name: `Đăng nhập với tên ${OWNER}, Chủ tài khoản của Saigon Retail`,
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(owner).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'VPCs')).toBeVisible();
});

test('the language of the console is that of the provider’s page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cross-connect.language', 'vi'));
  await page.goto('/');
  await expect(page.getByText('Đăng nhập này chỉ là mô phỏng')).toBeVisible();
});

test('tabs of one browser are different people, each over a reload', async ({ context, page }) => {
  const other = await context.newPage();
  await signInOnPage(page, OWNER);
  await signInOnPage(other, HANOI);
  for (const [tab, name] of [
    [page, OWNER],
    [other, HANOI],
  ] as const) {
    await tab.reload();
    await expect(tab.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  }
});

test.describe('a session that ends in the middle of the wizard', () => {
  async function halfWay(page: Page, host: NodeHost) {
    await signInOnPage(page, OWNER, `${host.url}/cross-connects/new`);
    await page.getByRole('textbox', { name: 'Name' }).fill('Half typed');
    await page.getByRole('textbox', { name: 'Description' }).fill('before the session ended');
    await next(page);
    await page.getByRole('combobox', { name: 'Requester region' }).selectOption('HCM03');
    await page.getByRole('combobox', { name: 'Accepter region' }).selectOption('HAN01');
    await next(page);
    await expect(step(page, 'Bandwidth')).toBeVisible();
  }
  /** The token is older than one that would be refused because the service takes none of this provider. */
  const older = (page: Page) =>
    page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60_000;
    });
  async function finish(page: Page) {
    await expect(step(page, 'Bandwidth')).toBeVisible();
    await page.getByRole('radio', { name: /^50 Mbps/ }).check();
    await next(page);
    await expect(page.getByText('before the session ended', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
    await expect(heading(page, 'Half typed')).toBeVisible();
  }

  test('goes on at the same step after signing in again; nothing is lost', async ({ page, durableHost }) => {
    await halfWay(page, durableHost);
    // Whoever is asked for again has to choose, as at a provider with passwords.
    await page.evaluate(() => {
      const { person } = JSON.parse(sessionStorage.getItem('cross-connect.session') ?? '{}') as {
        person: { subject: string };
      };
      const kept = JSON.stringify({ person: { subject: person.subject } });
      sessionStorage.setItem('cross-connect.session', kept);
    });
    await older(page);
    // The provider has forgotten everything: neither the token nor the one that renews it is good any more.
    await durableHost.killAndStart();
    await choosePerson(page, OWNER);
    await finish(page);
  });

  test('is not even noticed where the provider knows who it was', async ({ page, durableHost }) => {
    await halfWay(page, durableHost);
    await older(page);
    const back = page.waitForRequest(/\/callback\?/);
    await durableHost.killAndStart();
    await back;
    await finish(page);
  });

  test('is renewed without a word as long as the provider does', async ({ page, host }) => {
    await halfWay(page, host);
    let refused = 0;
    await page.route('**/api/v1/**', (route) => {
      if (refused > 0) return route.continue();
      refused += 1;
      const problem = { type: '/problems/unauthenticated', title: 'x', status: 401, detail: 'x' };
      return route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify(problem),
      });
    });
    await older(page);
    const renewed = page.waitForResponse((answer) => answer.url().endsWith('/oidc/token'));
    await page.getByRole('radio', { name: /^50 Mbps/ }).check();
    await next(page);
    expect((await renewed).status()).toBe(200);
    await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
    await expect(heading(page, 'Half typed')).toBeVisible();
    expect(refused).toBe(1);
  });
});

test('sign out: nobody is left, and the next one chooses again', async ({ page }) => {
  await signInOnPage(page, OWNER, '/packages');
  await page.getByRole('button', { name: /account menu/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expectAccessible(page);
  expect(await traces(page)).not.toContain('giang');
  await page.goBack();
  await expect(navigation(page)).toBeHidden();
  await page.goto('/packages');
  await choosePerson(page, HANOI);
  await expect(page.getByRole('button', { name: new RegExp(HANOI) })).toBeVisible();
});

test('a provider that does not answer: said, with a way on', async ({ page }) => {
  await page.route('**/oidc/.well-known/**', (route) => route.abort());
  await page.goto('/vpcs');
  await expect(page.getByRole('alert')).toContainText('The sign-in provider does not answer.');
  await expectAccessible(page);
  await page.unroute('**/oidc/.well-known/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await choosePerson(page, OWNER);
  await expect(heading(page, 'VPCs')).toBeVisible();
});

test('a sign-in that is out of date, or was forged, signs nobody in', async ({ page }) => {
  await page.goto('/callback?code=stolen&state=guessed');
  await expect(page.getByRole('alert')).toContainText('This sign-in is out of date.');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2F$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await choosePerson(page, OWNER);
  await expect(heading(page, 'Overview')).toBeVisible();
});

test('a service that does not take what the provider gives is said, not tried for ever', async ({ page }) => {
  await page.route('**/api/v1/**', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: '/problems/unauthenticated', title: 'x', status: 401, detail: 'x' }),
    }),
  );
  await page.goto('/vpcs');
  await choosePerson(page, OWNER);
  await expect(page.getByRole('alert')).toContainText('The service does not accept this sign-in.');
});

test('somebody whom nobody here knows is told so, and can sign in as somebody else', async ({ page }) => {
  const refused = {
    ...{ type: '/problems/unknown-person', title: 'x', status: 403, detail: 'x' },
    ...{ reason: 'unknown-email', email: 'stranger@elsewhere.example' },
  };
  await page.route('**/api/v1/**', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(refused) }),
  );
  await page.goto('/');
  await choosePerson(page, OWNER);
  await expect(heading(page, 'No access')).toBeVisible();
  await expect(page.getByText('Nobody here has your e-mail address yet.')).toBeVisible();
  await expect(page.getByText('Signed in as stranger@elsewhere.example')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/v1/**');
  await page.getByRole('button', { name: 'Sign in as somebody else' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await choosePerson(page, HANOI);
  await expect(navigation(page)).toBeVisible();
});

const newBrowser = async (browser: Browser, { url }: NodeHost) =>
  (await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })).newPage();

test('two customers in two browsers: one asks, the other agrees; all of it outlives a SIGKILL', async ({
  browser,
  durableHost,
}) => {
  const [saigon, hanoi] = [await newBrowser(browser, durableHost), await newBrowser(browser, durableHost)];
  await signInOnPage(hanoi, HANOI, '/vpcs');
  const link = hanoi.getByRole('link', { name: 'HAN-VPC01' }).first();
  const vpcId = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  await navigation(hanoi).getByRole('link', { name: 'Requests' }).click();

  await signInOnPage(saigon, OWNER, '/cross-connects');
  await reviewPairById(saigon, vpcId);
  await saigon.getByLabel('Message to the approver').fill('Tracking for our shops');
  await saigon.getByRole('button', { name: 'Send 1 request' }).click();
  await expect(saigon.getByText('1 request is sent.')).toBeVisible();

  // Hears of it by the live stream.
  const request = hanoi.getByRole('region', { name: 'Request', exact: true });
  await expect(request.getByText('Tracking for our shops')).toBeVisible();
  await request.getByRole('button', { name: 'Accept and connect' }).click();
  await expect(request.getByRole('status').filter({ hasText: 'is accepted' })).toBeVisible();

  await durableHost.killAndStart();
  for (const page of [saigon, hanoi]) {
    // Each comes back as who they were.
    await page.goto('/topology');
    await page.getByRole('button', { name: 'Table' }).click();
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'HCM-VPC01' });
    await expect(row).toContainText('Active');
  }
  await saigon.goto('/activity');
  await expect(saigon.getByText(HANOI).first()).toBeVisible();
  for (const page of [saigon, hanoi]) await page.context().close();
});

test('another world has other people: everybody signs in again', async ({ page }) => {
  await signInTab(page, OWNER, '/vpcs');
  await page.getByRole('button', { name: /^World: Two accounts/ }).click();
  await page.getByRole('combobox', { name: 'World' }).selectOption('example');
  await page.getByRole('button', { name: 'Reset demo data' }).click();
  await choosePerson(page, 'Nguyễn Minh An');
  await expect(heading(page, 'VPCs')).toBeVisible();
  await page.request.post('/api/demo/reset', { data: { world: 'two-accounts' } });
});

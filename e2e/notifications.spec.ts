import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { holdAnswer } from './held-answer';
import { dataTexts, englishLeft } from './vietnamese';

const bell = (page: Page, name: RegExp | string = /^Notifications/) =>
  page.getByRole('banner').getByRole('button', { name, exact: typeof name === 'string' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Notifications' });
const items = (page: Page) => panel(page).getByRole('list', { name: 'Notifications' }).getByRole('listitem');

type Listed = { items: { id: string; name: string }[] };
async function idOf(page: Page, path: string, name: string) {
  const found = (await callService<Listed>(page, path)).items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.id;
}
/** Saigon Retail asks Hanoi Logistics for a connection. */
async function ask(accepter: Page, requester: Page) {
  const accepterVpcId = await idOf(accepter, '/vpcs', 'HAN-VPC01');
  const crossConnectId = await idOf(requester, '/cross-connects', 'Cross Connect 1');
  const requesterVpcId = await idOf(requester, '/vpcs', 'HCM-VPC01');
  await callService(requester, `/cross-connects/${crossConnectId}/vpc-connections`, {
    pairs: [{ requesterVpcId, accepterVpcId }],
  });
}

test('a request is told to who answers it, and its answer to who made it', async ({ app }) => {
  const hanoi = await app.start({ world: 'two-accounts', as: 'Dương Bảo Ngân', path: '/packages' });
  await expect(bell(hanoi, 'Notifications')).toBeVisible();
  const saigon = await app.openTab({ as: 'Võ Hoàng Giang', path: '/packages' });
  await expect(bell(saigon, 'Notifications')).toBeVisible();
  await ask(hanoi, saigon);

  await expect(bell(hanoi, 'Notifications: 1 unread')).toBeVisible();
  await expect(hanoi.locator('[aria-live=polite]').filter({ hasText: 'New notification:' })).toContainText(
    'Võ Hoàng Giang requested the connection',
  );
  await expect(bell(saigon, 'Notifications')).toBeVisible();

  await bell(hanoi).click();
  await panel(hanoi).getByRole('button', { name: 'Needs me 1' }).click();
  await expect(items(hanoi)).toHaveCount(1);
  await expect(items(hanoi)).toContainText('(Saigon Retail)');
  await items(hanoi)
    .getByRole('link', { name: /^Answer the request/ })
    .click();
  await expect(panel(hanoi)).toHaveCount(0);
  await expect(hanoi).toHaveURL(/\/requests\?selected=riv-/);
  await expect(bell(hanoi, 'Notifications')).toBeVisible();

  await hanoi.getByRole('button', { name: 'Accept and connect' }).click();
  await expect(bell(saigon, 'Notifications: 2 unread')).toBeVisible();
  await bell(saigon).click();
  await expect(items(saigon)).toContainText([/became active/, /Dương Bảo Ngân .*accepted the request/]);
  await expect(panel(saigon).getByRole('button', { name: 'Needs me 0' })).toBeVisible();
});

test('by keyboard alone: read one, read all, and it stays read', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  await bell(page, /\d+ unread$/).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /^Needs me [1-9]/ })
    .focus();
  await page.keyboard.press('Space');
  const unread = panel(page).getByRole('button', { name: /^Mark as read/ });
  const before = await unread.count();
  expect(before).toBeGreaterThan(1);
  await unread.first().focus();
  await page.keyboard.press('Enter');
  await expect(unread).toHaveCount(before - 1);
  await expect(items(page).first().getByRole('link')).toBeFocused();

  await panel(page).getByRole('button', { name: 'Mark all read' }).focus();
  await page.keyboard.press('Enter');
  await expect(unread).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bell(page, 'Notifications')).toBeFocused();
  await page.reload();
  await expect(bell(page, 'Notifications')).toBeVisible();
  await bell(page).click();
  await expect(panel(page).getByRole('button', { name: 'Mark all read' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

for (const language of ['en', 'vi'] as const) {
  test(`on a phone and a desk, in both themes (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'busy', language, path: '/packages', provisioningMs: 600_000 });
    const data = language === 'vi' ? await dataTexts(page) : [];
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^(Notifications|Thông báo)/ })
      .click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectAccessible(page);
    if (language === 'vi') expect(await englishLeft(page, data)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

/** A browser whose answer to being asked is known, and that tells what it was to show. */
const browserThat = (page: Page, answer: 'granted' | 'denied' | 'missing') =>
  page.addInitScript((wanted) => {
    if (wanted === 'missing') return Reflect.deleteProperty(window, 'Notification');
    const shown: { title: string; body: string }[] = [];
    class Shown {
      static permission: NotificationPermission = 'default';
      static requestPermission() {
        Shown.permission = wanted === 'granted' ? 'granted' : 'denied';
        return Promise.resolve(Shown.permission);
      }
      onclick: (() => void) | undefined;
      constructor(title: string, { body = '' }: NotificationOptions) {
        shown.push({ title, body });
        Object.assign(window, { clickShown: () => this.onclick?.() });
      }
      close() {}
    }
    Object.assign(window, { Notification: Shown, shownNotifications: shown });
    return true;
  }, answer);
const shownBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { shownNotifications: { title: string }[] }).shownNotifications);
const hide = (page: Page) =>
  page.evaluate(() => Object.defineProperty(document, 'hidden', { get: () => true, configurable: true }));
const browserPart = (page: Page) => panel(page).getByRole('region', { name: 'Browser notifications' });

test('the browser tells of requests to answer, once it was asked to', async ({ app, page }) => {
  await browserThat(page, 'granted');
  await app.start({ world: 'two-accounts', as: 'Dương Bảo Ngân', path: '/packages' });
  await bell(page).click();
  await expect(browserPart(page)).toContainText('Off.');
  await browserPart(page).getByRole('button', { name: 'Turn on' }).click();
  await expect(browserPart(page)).toContainText('On: the browser notifies you');
  await page.keyboard.press('Escape');
  await hide(page);

  const saigon = await app.openTab({ as: 'Võ Hoàng Giang', path: '/packages' });
  // Whether the trail or the list of requests is read first makes no difference.
  const letGo = await holdAnswer(page, 'direction=incoming&pageSize=100', 'GET');
  await ask(page, saigon);
  await expect(bell(page, 'Notifications: 1 unread')).toBeVisible();
  await letGo();
  await expect.poll(() => shownBy(page)).toMatchObject([{ title: 'Request of Saigon Retail' }]);
  await page.evaluate(() => (window as unknown as { clickShown(): void }).clickShown());
  await expect(page).toHaveURL(/\/requests\?selected=riv-/);
});

test('it says honestly where the browser will not', async ({ app, page }) => {
  await browserThat(page, 'denied');
  await app.start({ world: 'two-accounts', path: '/packages' });
  await bell(page).click();
  await browserPart(page).getByRole('button', { name: 'Turn on' }).click();
  await expect(browserPart(page)).toContainText('This browser blocks them');
  await expect(browserPart(page).getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
});

test('it says honestly where the browser cannot', async ({ app, page }) => {
  await browserThat(page, 'missing');
  await app.start({ world: 'two-accounts', path: '/packages' });
  await bell(page).click();
  await expect(browserPart(page)).toContainText('This browser cannot show them');
  await expect(browserPart(page).getByRole('button')).toHaveCount(0);
});

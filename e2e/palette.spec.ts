import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });
const field = (page: Page) => palette(page).getByRole('combobox', { name: 'Search and commands' });
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });
const chosen = (page: Page) => palette(page).locator('[role=option][aria-selected=true]');
const group = (page: Page, name: string | RegExp) => palette(page).getByRole('group', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page) => page.getByRole('button', { name: 'Search or jump to…' });

async function open(page: Page) {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
}

test('by keyboard alone: a page, an object by a part of its name, Escape gives the focus back', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/vpcs' });
  await open(page);
  await expectAccessible(page);
  await page.keyboard.type('to po');
  await expect(chosen(page)).toHaveText(/^Topology/);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Topology')).toBeFocused();
  await expect(palette(page)).toBeHidden();

  await open(page);
  await page.keyboard.type('link ana');
  await expect(chosen(page)).toContainText('Analytics link');
  await expect(palette(page).getByRole('status')).toHaveText(/\d+ results?/);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Analytics link')).toBeFocused();

  const back = page.getByRole('link', { name: 'Cross Connects' }).first();
  await back.focus();
  await open(page);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(back).toBeFocused();
});

test('arrows go round, Home and End lead to the ends, and the list says which one is current', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  await open(page);
  const first = (await chosen(page).textContent()) ?? '';
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText('Sign out');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen(page).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText(first);
  await page.keyboard.press('End');
  await expect(chosen(page)).toContainText('Sign out');
  await expect(chosen(page)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(chosen(page)).toHaveText(first);
  await expect(field(page)).toBeFocused();
});

test('an id, an address and a CIDR lead to what has them', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/' });
  const { items } = await callService<{
    items: { id: string; name: string; servers: { address: string }[] }[];
  }>(page, '/vpcs?q=HCM-VPC01');
  const [vpc] = items;
  const address = vpc?.servers[0]?.address ?? '';

  await open(page);
  await field(page).fill(vpc?.id ?? '');
  await expect(chosen(page)).toContainText('HCM-VPC01');

  await field(page).fill(address);
  await expect(chosen(page)).toContainText('Server in HCM-VPC01');
  await expect(option(page, /^HCM-VPC01/)).toBeVisible();
  await expect(option(page, /^HAN-VPC/)).toHaveCount(0);
  await option(page, `Who reaches ${address}?`).click();
  await expect(heading(page, 'Reachability')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`to=${address}`));

  await open(page);
  await field(page).fill('10.10.128.0/17');
  await expect(option(page, /^HCM-VPC01/)).toBeVisible();
  await expect(option(page, /^HCM-VPC02/)).toHaveCount(0);
  await option(page, '10.10.128.0/17 in the address space').click();
  await expect(heading(page, 'Address space')).toBeVisible();
});

test('what can be done with the object of the page; what cannot says why', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'busy', path: '/cross-connects?q=Analytics' });
  await page.getByRole('link', { name: 'Analytics link' }).click();
  await expect(heading(page, 'Analytics link')).toBeVisible();
  await open(page);
  await expect(group(page, 'Here: Analytics link')).toBeVisible();
  await field(page).fill('copy id');
  await page.keyboard.press('Enter');
  await expect(palette(page).getByRole('status')).toHaveText(/^Copied: ri-/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^ri-/);
  await field(page).fill('bandwidth');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Resize Analytics link' })).toBeVisible();
  await page.keyboard.press('Escape');

  const viewer = await app.openTab({ role: 'viewer', path: new URL(page.url()).pathname });
  await expect(heading(viewer, 'Analytics link')).toBeVisible();
  await open(viewer);
  const renew = option(viewer, /^Renew/);
  await expect(renew).toHaveAttribute('aria-disabled', 'true');
  await expect(renew).toContainText('Only an owner of the account can spend money.');
  await field(viewer).fill('renew');
  await viewer.keyboard.press('Enter');
  await expect(field(viewer)).toBeFocused();
});

test('a request is answered from here', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  await expect(page).toHaveURL(/selected=riv-/);
  await open(page);
  await expect(group(page, /^Here: /)).toBeVisible();
  await field(page).fill('reject');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Reject/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/do=/);
});

/** What was seen is written down a moment later. */
const recentlyKept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('cross-connect.recent.')));

test('recent objects, per person, and none after signing out', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects?q=Analytics' });
  await page.getByRole('link', { name: 'Analytics link' }).click();
  await expect(heading(page, 'Analytics link')).toBeVisible();
  const kept = () => recentlyKept(page);
  await expect.poll(kept).toHaveLength(1);
  await page.goto('/');
  await open(page);
  await expect(group(page, 'Recently seen').getByRole('option')).toHaveText(['Analytics link']);
  const other = await app.openTab({ role: 'viewer' });
  await open(other);
  await expect(group(other, 'Recently seen')).toHaveCount(0);

  await field(page).fill('sign out');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sign-in/);
  expect(await kept()).toEqual([]);
});

test('a request that was seen lately leads to where it is answered', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  const request = 'HCM-VPC11 ↔ DAD-VPC07';
  await page.getByRole('link', { name: request }).click();
  await expect(page.getByRole('heading', { name: request })).toBeVisible();
  await expect.poll(() => recentlyKept(page)).toHaveLength(1);
  await page.goto('/');
  await open(page);
  await group(page, 'Recently seen').getByRole('option', { name: request }).click();
  await expect(page).toHaveURL(/\/requests\?selected=riv-/);
  await expect(page.getByRole('heading', { name: request })).toBeVisible();
});

test('language and theme are commands as well, and words are found without their accents', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: '/' });
  await open(page);
  await field(page).fill('tieng viet');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Tổng quan')).toBeVisible();
  const inVietnamese = page.getByRole('combobox', { name: 'Tìm kiếm và lệnh' });
  await page.keyboard.press('Control+k');
  await inVietnamese.fill('so do');
  const current = page.locator('[role=option][aria-selected=true]');
  await expect(current).toContainText('Sơ đồ mạng');
  await inVietnamese.fill('topology');
  await expect(current).toContainText('Sơ đồ mạng');
  await inVietnamese.fill('giao dien toi');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+k');
  await inVietnamese.fill('xyzzy');
  await expect(page.getByText('Không có gì khớp với "xyzzy"')).toBeVisible();
  await expectAccessible(page);
});

test('nothing found teaches; a failed search says so, and the pages are there all the same', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: '/' });
  await open(page);
  await field(page).fill('xyzzy');
  await expect(palette(page).getByText('Nothing fits "xyzzy"')).toBeVisible();
  await expect(palette(page).getByText(/an id such as ri-/)).toBeVisible();
  await expectAccessible(page);

  await app.faults({ failReads: 12 });
  await field(page).fill('bill');
  await expect(palette(page).getByText(/could not be searched/)).toBeVisible({ timeout: 20_000 });
  await expect(chosen(page)).toContainText('Billing');
  await expectAccessible(page);
  await app.faults({ failReads: 0 });
  await palette(page).getByRole('button', { name: 'Try again' }).click();
  await expect(palette(page).getByText(/could not be searched/)).toBeHidden();
});

test('on a phone: an icon, the whole screen, by touch', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await button(page).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('lab');
  await expect(option(page, /^Lab link/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await option(page, /^Lab link/).click();
  await expect(heading(page, 'Lab link')).toBeVisible();
});

test('what is typed while it is on its way stands in its field, and does nothing else', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/Palette-/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('n');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new');
  arrive();
  await expect(field(page)).toHaveValue('new');
  await page.keyboard.type('s');
  await expect(field(page)).toHaveValue('news');
  await expect(page).toHaveURL(/cross-connects$/);
});

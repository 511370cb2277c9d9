import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The keys are heard once the page has stood for a moment. */
async function ready(page: Page) {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
}
async function press(page: Page, keys: string) {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

test('two keys lead to every page', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/' });
  await ready(page);
  for (const [keys, name] of [
    ...[['g c', 'Cross Connects'] as const, ['g t', 'Topology'] as const, ['g r', 'Requests'] as const],
    ...[['g v', 'VPCs'] as const, ['g o', 'Overview'] as const, ['g b', 'Billing'] as const],
    ...[['g a', 'Activity'] as const, ['g e', 'Reachability'] as const, ['g s', 'Address space'] as const],
    ['g p', 'Packages'] as const,
  ]) {
    await press(page, keys);
    await expect(heading(page, name)).toBeFocused();
  }
});

test('n begins something new, / searches the page, and what cannot be done says why', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  await ready(page);
  await press(page, '/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('gcn?');
  await expect(page).toHaveURL(/q=gcn%3F/);
  await expect(heading(page, 'Cross Connects')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await expect(page).not.toHaveURL(/q=/);
  await page.getByRole('link', { name: 'Cross Connects' }).first().focus();
  await press(page, 'n');
  await expect(heading(page, 'Create a Cross Connect')).toBeVisible();
  // It begins with a field, in which letters are letters.
  await press(page, 'g v');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('gv');
  await page.goBack();
  await expect(heading(page, 'Cross Connects')).toBeFocused();
  await press(page, 'g v');
  await expect(heading(page, 'VPCs')).toBeFocused();
  await press(page, '/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();

  const viewer = await app.openTab({ role: 'viewer', path: '/cross-connects' });
  await ready(viewer);
  await press(viewer, 'n');
  const create = viewer.getByRole('button', { name: 'Create a Cross Connect' });
  await expect(create).toBeFocused();
  await expect(create).toHaveAccessibleDescription(/Only an owner/);
});

test('never in a field, in a dialog, or with another key', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  await ready(page);
  await press(page, 'Control+g Control+c Alt+n');
  await expect(heading(page, 'Cross Connects')).toBeVisible();
  await press(page, '?');
  await expect(sheet(page)).toBeVisible();
  await press(page, 'g v n');
  await expect(sheet(page)).toBeVisible();
  await expect(page).toHaveURL(/cross-connects$/);
});

test('on the topology the second of two keys is not for what has the focus', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await ready(page);
  await page.locator('[data-node]').first().focus();
  await press(page, 'g c');
  await expect(heading(page, 'Cross Connects')).toBeFocused();
});

test('the sheet lists them all, and switches single keys off for good', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  await ready(page);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  for (const name of ['On a page', 'Go to a page', 'In tables, the focus on a cell'])
    await expect(sheet(page).getByRole('region', { name })).toBeVisible();
  await expectAccessible(page);
  await sheet(page).getByRole('checkbox', { name: 'Shortcuts of single keys' }).uncheck();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await expect(search).not.toHaveAttribute('aria-keyshortcuts');
  await page.reload();
  await expect(heading(page, 'Cross Connects')).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await press(page, 'g v ? n');
  await expect(heading(page, 'Cross Connects')).toBeVisible();
  await expect(sheet(page)).toBeHidden();

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await sheet(page).getByRole('checkbox', { name: 'Shortcuts of single keys' }).check();
  await page.keyboard.press('Escape');
  await expect(search).toHaveAttribute('aria-keyshortcuts', '/');
  await press(page, 'g v');
  await expect(heading(page, 'VPCs')).toBeFocused();
});

for (const path of ['/packages', '/members', '/vpcs', '/billing', '/topology?view=table'])
  test(`arrows move in the table of ${path}`, async ({ app }) => {
    const page = await app.start({ world: 'busy', path });
    const table = page
      .getByRole('region')
      .filter({ has: page.getByRole('table') })
      .first();
    await table.focus();
    await page.keyboard.press('ArrowDown');
    const inTable = () => page.evaluate(() => document.activeElement?.closest('td, th') !== null);
    await expect.poll(inTable).toBe(true);
    const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.index);
    expect(await row()).toBe('0');
    await page.keyboard.press('ArrowDown');
    expect(await row()).toBe('1');
    await page.keyboard.press('ArrowUp');
    expect(await row()).toBe('0');
  });

test('in Vietnamese, on a phone', async ({ app }) => {
  const page = await app.start({ world: 'busy', language: 'vi', path: '/' });
  await page.setViewportSize({ width: 390, height: 844 });
  const phoneSheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(phoneSheet).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

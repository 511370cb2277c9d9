import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const LIST = '/cross-connects';
const table = (page: Page) => page.getByRole('table', { name: 'Cross Connects' });
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
const bar = (page: Page) => page.getByRole('search', { name: 'Filter Cross Connects' });
/** Opens a panel above the list. */
async function panel(page: Page, name: string) {
  await bar(page).getByRole('button', { name }).click();
  return page.getByRole('dialog', { name });
}
const preset = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('several values of a filter, each a chip to take away; presets; all of it in the URL', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: LIST });
  const status = await panel(page, 'Status');
  await status.getByLabel('Active').check();
  await status.getByLabel('Failed').check();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(status).toBeHidden();
  await expect(names(page)).toHaveCount(5);
  await expect(page).toHaveURL(/status=ACTIVE&status=FAILED/);

  await page.getByRole('button', { name: 'Remove the filter Status: Active' }).click();
  await expect(names(page)).toHaveText(['Lab link']);
  await page.reload();
  await expect(names(page)).toHaveText(['Lab link']);
  await expect(preset(page, 'Failed')).toHaveAttribute('aria-pressed', 'true');

  await preset(page, 'Ends in 30 days').click();
  await expect(names(page)).toHaveText(['Analytics link', 'Can Tho backup']);
  await expect(preset(page, 'Failed')).toHaveAttribute('aria-pressed', 'false');
  await preset(page, 'Needs you').click();
  await expect(names(page)).toHaveText(['Lab link', 'Can Tho backup', 'Hanoi to Da Nang']);
  await preset(page, 'Needs you').click();
  await expect(names(page)).toHaveCount(9);

  const region = await panel(page, 'Region');
  await region.getByLabel('DAD01').check();
  await region.getByLabel('HAN01').check();
  await page.keyboard.press('Escape');
  await expect(
    table(page)
      .getByRole('row')
      .filter({ hasNotText: /DAD01|HAN01|Name/ }),
  ).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names(page)).toHaveCount(9);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});

test('columns in an order of one’s own, by keyboard; another person has theirs', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  const heads = (of: Page) => table(of).getByRole('columnheader').allInnerTexts();
  const columns = await panel(page, 'Columns');
  await expectAccessible(page);
  await columns.getByRole('button', { name: 'Move Created forward' }).focus();
  for (let times = 0; times < 7; times++) {
    await page.keyboard.press('Enter');
    await expect(columns.getByRole('button', { name: 'Move Created forward' })).toBeFocused();
  }
  await columns.getByRole('checkbox', { name: 'Description' }).uncheck();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => heads(page))
    .toEqual([
      ...['', 'Name', 'Created', 'Status', 'Requester', 'Accepter', 'Bandwidth', 'Connections', 'Expires'],
    ]);
  await page.reload();
  await expect(names(page)).toHaveCount(9);
  await expect.poll(async () => (await heads(page)).slice(0, 4)).toEqual(['', 'Name', 'Created', 'Status']);

  const other = await app.openTab({ role: 'viewer', path: LIST });
  await expect(names(other)).toHaveCount(9);
  expect((await heads(other)).slice(0, 4)).toEqual(['', 'Name', 'Status', 'Requester']);

  await (await panel(page, 'Columns')).getByRole('button', { name: 'Reset columns' }).click();
  expect((await heads(page)).slice(-2)).toEqual(['Description', 'Created']);
});

test('views under names of one’s own', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'busy', path: `${LIST}?status=FAILED&status=EXPIRED&sort=name` });
  await expect(names(page)).toHaveText(['Hanoi to Da Nang', 'Lab link']);
  let views = await panel(page, 'Views');
  await views.getByRole('textbox', { name: 'Name of this view' }).fill('Broken things');
  await page.keyboard.press('Enter');
  await expect(views.getByRole('status')).toHaveText('Broken things is saved.');
  await expectAccessible(page);
  await views.getByRole('button', { name: 'Copy the link to this view' }).click();
  await expect(views.getByRole('status')).toHaveText('The link is copied.');
  expect(await clipboard(page)).toMatch(/\/cross-connects\?status=FAILED&status=EXPIRED&sort=name$/);

  await page.goto(LIST);
  await expect(names(page)).toHaveCount(9);
  views = await panel(page, 'Views');
  await views.getByRole('link', { name: 'Broken things' }).click();
  await expect(names(page)).toHaveText(['Hanoi to Da Nang', 'Lab link']);
  await expect(views).toBeHidden();

  // Under the same name, the view that is on the screen now.
  await page.getByRole('button', { name: 'Remove the filter Status: Expired' }).click();
  views = await panel(page, 'Views');
  await views.getByRole('textbox', { name: 'Name of this view' }).fill('Broken things');
  await views.getByRole('button', { name: 'Replace' }).click();
  await expect(views.getByRole('listitem')).toHaveCount(1);

  const other = await app.openTab({ role: 'viewer', path: LIST });
  await expect(names(other)).toHaveCount(9);
  await expect((await panel(other, 'Views')).getByRole('listitem')).toHaveCount(0);

  await views.getByRole('button', { name: 'Delete the view Broken things' }).click();
  await expect(views.getByRole('listitem')).toHaveCount(0);
});

test('what is ticked stays ticked on other pages and under other filters', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await page.getByRole('checkbox', { name: 'Select Lab link' }).check();
  await page.getByRole('searchbox', { name: 'Search' }).fill('Analytics');
  await expect(names(page)).toHaveText(['Analytics link']);
  await page.getByRole('checkbox', { name: 'Select Analytics link' }).check();
  await expect(page.getByText('2 selected, 1 of them not on this page')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('checkbox', { name: 'Select Lab link' })).toBeChecked();
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible();

  const exported = await panel(page, 'Export');
  await exported.getByRole('checkbox', { name: 'Only the 2 selected' }).check();
  const download = page.waitForEvent('download');
  await exported.getByRole('button', { name: 'Export JSON' }).click();
  const rows = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { name: string }[];
  expect(rows.map(({ name }) => name)).toEqual(['Lab link', 'Analytics link']);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Select all 9' }).click();
  await expect(page.getByText('9 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('of several that are deleted together, only what failed is tried again', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await page.getByRole('checkbox', { name: 'Select Analytics link' }).check();
  await page.getByRole('checkbox', { name: 'Select Lab link' }).check();
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 Cross Connects' });
  await dialog.getByRole('textbox').fill('delete 2');
  await app.faults({ failChanges: 1 });
  await page.keyboard.press('Enter');
  const line = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  await expect(line('Analytics link')).toContainText('The service failed');
  await expect(line('Lab link')).toContainText('Deletion started');
  await expect(dialog.getByRole('status')).toContainText('1 could not be deleted');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Try the failed one again' }).click();
  await expect(line('Analytics link')).toContainText('Deletion started');
  await expect(dialog.getByRole('status')).toHaveText('Deletion of 2 Cross Connects has started.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText(/selected/)).toHaveCount(0);
});

test('a file that a spreadsheet opens runs nothing', async ({ app }) => {
  const page = await app.start({ world: 'example', path: LIST });
  await names(page).first().click();
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('@SUM link');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Description' }).fill('=1+1, "quoted"');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '@SUM link' })).toBeVisible();
  await page.goto(LIST);
  await expect(names(page)).toHaveText(['@SUM link']);
  const download = page.waitForEvent('download');
  await (await panel(page, 'Export')).getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(`\r\n'@SUM link,`);
  expect(text).toContain(`"'=1+1, ""quoted"""`);
});

test('any cell can be copied, by mouse and by keyboard', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'busy', path: LIST });
  const row = table(page).getByRole('row').filter({ hasText: 'Can Tho backup' });
  await row.getByRole('cell', { name: '10 Mbps' }).hover();
  await page.getByRole('button', { name: 'Copy 10 Mbps' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied 10 Mbps' })).toBeAttached();
  expect(await clipboard(page)).toBe('10 Mbps');
  await expectAccessible(page);

  await row.getByRole('link', { name: 'Can Tho backup' }).focus();
  // Six columns on: when it expires. The whole moment is copied, not the day that the cell has room for.
  for (let times = 0; times < 6; times++) await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('cell').filter({ hasText: 'ends in' })).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test('by keyboard alone: to the search, into the table, between its cells, and on', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await expect(names(page)).toHaveCount(9);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('link/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('link/');
  await page.keyboard.press('Backspace');
  await expect(names(page)).toHaveText(['Analytics link', 'Lab link', 'Da Nang link', 'Old archive link']);

  await page.getByRole('region', { name: 'Cross Connects' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names(page).nth(1)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(names(page).nth(3)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('checkbox', { name: 'Select Old archive link' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Shift+Space');
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(table(page).getByRole('button', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(table(page).getByRole('cell', { name: 'HAN01' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Analytics link' })).toBeVisible();
});

test('on a phone: filtering, the name of a row in sight while the rest scrolls', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST, language: 'vi', scheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('search').getByRole('button', { name: 'Trạng thái' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trạng thái' });
  await dialog.getByLabel('Đang hoạt động').check();
  const box = await dialog.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(true);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const scrolled = page.getByRole('region', { name: 'Danh sách Cross Connect' });
  await scrolled.evaluate((element) => element.scrollTo({ left: 9_999 }));
  const first = scrolled.getByRole('rowheader').first();
  await expect(first).toBeInViewport({ ratio: 0.9 });
  await expectNoSidewaysScroll(page);
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';
import { LIST, table } from './cross-connects';

/** The names in the table, from top to bottom. */
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
/** Chooses a value of a filter. */
async function choose(page: Page, filter: string, value: string) {
  await page.getByRole('search').getByRole('button', { name: filter }).click();
  await page.getByRole('dialog', { name: filter }).getByLabel(value).check();
  await page.keyboard.press('Escape');
}

test('searching, filtering and sorting; the view is in the URL', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await expect(names(page)).toHaveCount(9);
  await expect(page.getByRole('status').filter({ hasText: '9 Cross Connects' })).toBeVisible();
  await expectAccessible(page);

  await choose(page, 'Status', 'Active');
  await expect(names(page)).toHaveCount(4);
  await choose(page, 'Region', 'HCM03');
  await page.getByRole('button', { name: 'Bandwidth' }).click();
  await expect(names(page)).toHaveText([
    'Can Tho backup',
    'Da Nang link',
    'Analytics link',
    'Cross Connect 1',
  ]);
  await page.getByRole('button', { name: 'Bandwidth' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Bandwidth' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('searchbox', { name: 'Search' }).fill('link');
  await expect(names(page)).toHaveText(['Analytics link', 'Da Nang link']);
  await expect(page).toHaveURL(/q=link/);

  await page.reload();
  await expect(names(page)).toHaveText(['Analytics link', 'Da Nang link']);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('link');
  await expect(page.getByRole('button', { name: 'Remove the filter Status: Active' })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like this');
  await expect(page.getByRole('heading', { name: 'No Cross Connect fits these filters' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(names(page)).toHaveCount(9);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
});

test('choosing columns, for this person, by keyboard', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  const header = (name: string) => table(page).getByRole('columnheader', { name, exact: true });
  await expect(header('Description')).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('checkbox', { name: 'Description' });
  await expect(choice).toBeVisible();
  await expectAccessible(page);
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(header('Description')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await page.reload();
  await expect(header('Accepter')).toBeVisible();
  await expect(header('Description')).toHaveCount(0);
});

test('exporting every row of the filter', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: `${LIST}?regionId=HCM03&sort=name` });
  await expect(names(page)).not.toHaveCount(0);
  const shown = await names(page).allInnerTexts();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
  expect(lines[0]).toContain('Name,Id,Status');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(shown);
  await expect(page.getByRole('status').filter({ hasText: 'Cross Connects exported' })).toBeVisible();
});

test('deleting several: what cannot go stays with its reason, each has its result', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  for (const name of ['Analytics link', 'Lab link', 'Cross Connect 1'])
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 3 Cross Connects' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Cross Connect 1' })).toContainText(
    'Remove its live connections first.',
  );
  await expect(dialog).toContainText('Nothing is refunded');
  await expectAccessible(page);
  const confirm = dialog.getByRole('button', { name: 'Delete 2 Cross Connects' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox').fill('delete 2');
  await confirm.click();
  await expect(dialog.getByRole('status')).toHaveText('Deletion of 2 Cross Connects has started.');
  await expect(dialog.getByText('Deletion started')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(table(page).getByRole('link', { name: 'Lab link' })).toHaveCount(0);
  await expect(table(page).getByRole('link', { name: 'Analytics link' })).toHaveCount(0);
  await expect(table(page).getByRole('link', { name: 'Cross Connect 1' })).toBeVisible();
});

test('the empty list teaches, and leads to the first purchase', async ({ app }) => {
  const page = await app.start({ world: 'empty', path: LIST });
  await expect(page.getByRole('heading', { name: 'Connect two regions' })).toBeVisible();
  await page.getByRole('link', { name: 'Create a Cross Connect' }).last().click();
  await expect(page).toHaveURL(/\/cross-connects\/new/);
});

test('a list that cannot be read says so and offers another try', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await expect(names(page)).toHaveCount(9);
  await app.faults({ failReads: 40 });
  await page.getByRole('button', { name: 'Failed', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText('The service failed');
  await app.faults({ failReads: 0 });
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(names(page)).toHaveText(['Lab link']);
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';

const LIST = '/cross-connects';
const table = (page: Page) => page.getByRole('table', { name: 'Cross Connects' });
/** The names in the table, from top to bottom. */
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
/** Chooses a value of a filter. */
async function choose(page: Page, filter: string, value: string) {
  await page.getByRole('search').getByRole('button', { name: filter }).click();
  await page.getByRole('dialog', { name: filter }).getByLabel(value).check();
  await page.keyboard.press('Escape');
}

async function open(page: Page, name: string) {
  await page.goto(LIST);
  await table(page).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
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
  await page.getByRole('link', { name: 'Create Cross Connect' }).last().click();
  await expect(page).toHaveURL(/\/cross-connects\/new/);
});

test('a viewer sees everything, and why nothing can be changed', async ({ app }) => {
  const page = await app.start({ world: 'busy', role: 'viewer', path: LIST });
  const create = page.getByRole('button', { name: 'Create Cross Connect' });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  await expect(create).toHaveAccessibleDescription('Only an owner of the account can spend money.');
  await open(page, 'Analytics link');
  for (const name of ['Rename…', 'Delete…'])
    await expect(page.getByRole('button', { name, exact: true }).first()).toHaveAccessibleDescription(
      /^Your role only reads/,
    );
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

test('renaming: rules at the field, the name taken, then the new name everywhere', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  await open(page, 'Da Nang link');
  await page.getByRole('button', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change Da Nang link' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.fill('abc');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(/Use 5 to 50 characters/);
  await name.fill('LAB LINK');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(/Another Cross Connect of the account has this name/);
  await expect(name).toHaveValue('LAB LINK');
  await expectAccessible(page);
  await name.fill('Coast link');
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Along the coast');
  await name.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Coast link' })).toBeVisible();
  await expect(page.getByText('Along the coast')).toBeVisible();
});

test('what was typed into the dialog survives a reload', async ({ app }) => {
  const page = await app.start({ world: 'example', path: LIST });
  await open(page, 'Cross Connect 1');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Half typed');
  await page.reload();
  await page.getByRole('button', { name: 'Rename…' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toHaveValue('Half typed');
});

test('deleting asks to type the name, shows its progress, and ends with the list', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST, provisioningMs: 2_500 });
  await open(page, 'Analytics link');
  await page.getByRole('button', { name: 'Delete…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Analytics link' });
  await expect(dialog).toContainText('Nothing is refunded');
  const confirm = dialog.getByRole('button', { name: 'Delete Cross Connect' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: 'Type "Analytics link" to confirm' }).fill('Analytics link');
  await expectAccessible(page);
  await confirm.click();
  await expect(page.getByRole('progressbar', { name: 'Progress of Analytics link' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Analytics link is deleted' })).toBeVisible();
  await page.getByRole('link', { name: 'See all Cross Connects' }).click();
  await expect(table(page).getByRole('link', { name: 'Analytics link' })).toHaveCount(0);
});

test('deleting with all connections: what goes, what that does, the lock, and then all of it as one change', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: LIST, provisioningMs: 2_500 });
  await open(page, 'Cross Connect 1');
  const remove = page.getByRole('button', { name: 'Delete…', exact: true }).first();
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByRole('checkbox', { name: 'Lock against deletion' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(remove).toHaveAccessibleDescription(/locked against deletion/);
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByRole('checkbox', { name: 'Lock against deletion' }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('link', { name: 'Activity' }).last().click();
  await remove.click();
  const dialog = page.getByRole('dialog', { name: 'Delete Cross Connect 1' });
  await expect(dialog).toContainText('3 VPC connections are removed; their traffic stops.');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'HCM-VPC02 ↔ HAN-VPC02' })).toContainText(
    'Active',
  );
  await expect(dialog).toContainText('HAN-VPC01 and HCM-VPC01 would no longer reach each other.');
  await expect(dialog).toContainText('Nothing is refunded');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Type "Cross Connect 1" to confirm' }).fill('Cross Connect 1');
  await dialog.getByRole('button', { name: 'Remove all and delete' }).click();
  await expect(page.getByText('Remove the connections')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1 is deleted' })).toBeVisible();
});

test('deleting a connection says which servers lose reach; it can be followed to its end', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: LIST });
  await open(page, 'Cross Connect 1');
  const live = page.getByRole('table', { name: 'Live VPC connections' });
  await expect(live.getByRole('row')).toHaveCount(4);
  await live.getByRole('button', { name: 'Delete… HCM-VPC01 ↔ HAN-VPC01' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the connection' });
  await expect(dialog).toContainText('HCM-VPC01 no longer reaches HAN-VPC01 (10.13.0.0/16)');
  await expect(
    dialog
      .getByRole('listitem')
      .filter({ hasText: /10\.10\.\d+\.\d+/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Delete connection' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is being deleted' })).toBeVisible();
  await expect(live.getByRole('row')).toHaveCount(3);
  const history = page.getByRole('table', { name: 'Ended VPC connections' });
  await expect(history.getByRole('row').filter({ hasText: 'HAN-VPC01' })).toContainText('Deleted');
});

test('a request is cancelled and made again', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', path: LIST });
  await open(page, 'Cross Connect 5');
  const live = page.getByRole('table', { name: 'Live VPC connections' });
  await expect(live.getByRole('link', { name: 'Accept or reject… HCM-VPC01 ↔ HAN-VPC01' })).toHaveAttribute(
    'href',
    /\/requests\?selected=riv-/,
  );
  await live.getByRole('button', { name: 'Cancel request… HCM-VPC01 ↔ HAN-VPC01' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the request' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is cancelled' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No VPCs are connected yet' })).toBeVisible();
  const history = page.getByRole('table', { name: 'Ended VPC connections' });
  await history.getByRole('button', { name: 'Request again… HCM-VPC01 ↔ HAN-VPC01' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request HCM-VPC01 ↔ HAN-VPC01 again' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Connect now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is being connected' })).toBeVisible();
  await expect(live.getByRole('row').filter({ hasText: 'HAN-VPC01' })).toContainText('Active');
  await expect(history.getByRole('button', { name: /^Request again/ })).toHaveAccessibleDescription(
    'It has been requested again already.',
  );
});

test('the activity of a Cross Connect has its own URL', async ({ app }) => {
  const page = await app.start({ world: 'example', path: LIST });
  await open(page, 'Cross Connect 1');
  await page.getByRole('navigation', { name: 'Views of this Cross Connect' }).getByText('Activity').click();
  await expect(page).toHaveURL(/\/cross-connects\/ri-[^/]+\/activity$/);
  const rows = page.getByRole('table', { name: 'Activity of this Cross Connect' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Connection requested' })).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Created' })).toContainText('Nguyễn Minh An');
  await page.reload();
  await expect(rows.filter({ hasText: 'Connection requested' })).toHaveCount(3);
});

test('a Cross Connect that is not there says so', async ({ app }) => {
  const page = await app.start({
    ...{ world: 'example', path: `${LIST}/ri-00000000-0000-0000-0000-000000000000` },
  });
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no such Cross Connect here' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'See all Cross Connects' }).click();
  await expect(table(page)).toBeVisible();
});

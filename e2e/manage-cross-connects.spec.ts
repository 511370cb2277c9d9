import { expect, expectAccessible, test } from './console';
import { LIST, open, table } from './cross-connects';

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

import { expect, expectAccessible, test } from './console';

test('finding a VPC by CIDR and region; the view is in the URL', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/vpcs' });
  const table = page.getByRole('table', { name: 'VPCs of this account' });
  await expect(table.getByRole('row')).not.toHaveCount(1);
  await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('HAN01');
  await page.getByRole('searchbox', { name: 'Search' }).fill('HAN-VPC01');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/regionId=HAN01/);
  await expect(page).toHaveURL(/q=HAN-VPC01/);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('HAN-VPC01');
  await expect(table.getByRole('link', { name: 'HAN-VPC01' })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('no such network');
  await expect(page.getByRole('heading', { name: 'No VPC fits these filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
  await expect(table.getByRole('row')).not.toHaveCount(1);
});

test('pages of VPCs are links, by keyboard too', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/vpcs' });
  const pager = page.getByRole('navigation', { name: 'Pages' });
  await expect(pager).toContainText('Page 1 of');
  await pager.getByRole('link', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=2/);
  await expect(pager).toContainText('Page 2 of');
});

test('a VPC says what it is connected with, and that connections are not transitive', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/vpcs' });
  await page.getByRole('link', { name: 'HCM-VPC02' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'HCM-VPC02' })).toBeVisible();

  const routes = page.getByRole('table', { name: 'Effective routes of this VPC' });
  await expect(routes.getByRole('row').filter({ hasText: '10.11.0.0/16' })).toContainText('Local');
  await expect(routes.getByRole('row').filter({ hasText: '10.14.0.0/16' })).toContainText('In use');
  await expect(routes).not.toContainText('10.13.0.0/16');
  await expect(page.getByText(/no packet is sent/)).toBeVisible();

  const reached = page.getByRole('region', { name: 'Who reaches this VPC' });
  await expect(reached.getByRole('link', { name: 'HAN-VPC02' })).toBeVisible();
  await expect(reached.getByText('HAN-VPC01')).toHaveCount(0);
  await expectAccessible(page);
});

test('connecting a VPC starts in the wizard of a Cross Connect of its region', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/vpcs' });
  await page.getByRole('link', { name: 'HAN-VPC01' }).click();
  await page.getByRole('link', { name: 'Connect this VPC' }).click();
  await page.getByRole('link', { name: 'Connect VPCs through Cross Connect 1' }).click();
  await expect(page).toHaveURL(/\/cross-connects\/ri-[^/]+\/connect\?.*accepter=net-/);
});

test('a VPC that is not there says so', async ({ app }) => {
  const page = await app.start({
    ...{ world: 'example', path: '/vpcs/net-00000000-0000-0000-0000-000000000000' },
  });
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such VPC here' })).toBeVisible();
  const link = page.getByRole('link', { name: 'See all VPCs' });
  const shown = await link.elementHandle();
  // The palette asks for the same once its code has come: nothing of what is said goes meanwhile.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await shown?.evaluate((element) => element.isConnected)).toBe(true);
  await link.click();
  await expect(page.getByRole('table', { name: 'VPCs of this account' })).toBeVisible();
});

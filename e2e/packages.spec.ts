import { expect, expectAccessible, test } from './console';

test('comparing packages and starting with the best one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/packages?from=HCM03&to=HAN01' });
  const table = page.getByRole('table', { name: 'Bandwidth packages from HCM03 to HAN01' });
  const rows = table.getByRole('row');
  await expect(rows).toHaveCount(5);
  // Sorted by bandwidth.
  for (const [index, mbps] of ['10 Mbps', '50 Mbps', '100 Mbps', '150 Mbps'].entries()) {
    await expect(rows.nth(index + 1)).toContainText(mbps);
  }
  const fifty = rows.filter({ hasText: '50 Mbps' }).first();
  await expect(fifty).toContainText('List price ₫1,320,000');
  // Why a price is struck through is there to be seen, not only to be heard.
  expect((await fifty.getByText('List price').boundingBox())?.width).toBeGreaterThan(50);
  await expect(fifty).toContainText('₫1,056,000');
  await expect(fifty).toContainText('20%');
  await expect(rows.filter({ hasText: 'Best price per Mbps' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Best price per Mbps' })).toContainText('150 Mbps');
  await expect(page.getByText(/include 10% VAT/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Create with this package: 150 Mbps' }).click();
  await expect(page).toHaveURL(/\/cross-connects\/new/);
});

test('exchanging the regions keeps the prices and changes the URL', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages?from=HCM03&to=DAD01' });
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await expect(page).toHaveURL(/from=DAD01&to=HCM03/);
  await expect(page.getByRole('combobox', { name: 'Requester region' })).toHaveValue('DAD01');
  await expect(page.getByRole('table', { name: 'Bandwidth packages from DAD01 to HCM03' })).toBeVisible();
  // Choosing the region of the other side exchanges too: both ends always differ.
  await page.getByRole('combobox', { name: 'Requester region' }).selectOption('HCM03');
  await expect(page.getByRole('combobox', { name: 'Accepter region' })).toHaveValue('DAD01');
});

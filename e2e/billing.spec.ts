import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './console';

const ledgerOf = { name: 'Ledger', exact: true } as const;

test('balance, what ends soon, the forecast in figures too, and the ledger with its filters', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/billing' });
  const ledger = page.getByRole('table', ledgerOf);
  await expect(page.getByText('Simulated wallet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Renew Can Tho backup…' })).toHaveAttribute(
    'href',
    /\/cross-connects\/ri-.*\?do=renew$/,
  );
  await expect(page.getByRole('img', { name: /^The balance is ₫[\d,]+ now\. \d+ renewals/ })).toBeVisible();
  await page.getByText('The same figures as a table').click();
  await expect(page.getByRole('table', { name: 'Money by month' }).getByRole('row')).toHaveCount(26);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('dialog', { name: 'Kind' }).getByLabel('Refund').check();
  await page.keyboard.press('Escape');
  await expect(ledger.getByRole('row')).toHaveCount(2);
  await expect(ledger).toContainText('Refunded, as provisioning failed');
  await ledger.getByRole('link', { name: 'Lab link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lab link' })).toBeVisible();
  await page.goBack();
  await expect(ledger.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.getByRole('searchbox', { name: 'Search' }).fill('Media transfer');
  await expect(ledger.getByRole('row')).toHaveCount(3);
  await ledger
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^How the amount/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Resized: Media transfer/ });
  await expect(dialog).toContainText('minutes of the running month');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Amount (VND)');
});

test('topping up: labelled as play money, the rule at the field, then in the balance and the ledger', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: '/billing' });
  await page.getByRole('button', { name: 'Top up…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Top up the balance' });
  await expect(dialog).toContainText('Simulated payment: this is play money.');
  const amount = dialog.getByRole('textbox', { name: 'Amount in VND' });
  await amount.fill('500');
  await expect(amount).toHaveAccessibleDescription(/Use an amount from 10,000/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '₫5,000,000' }).click();
  await app.faults({ loseAnswers: 1 });
  await dialog.getByRole('button', { name: 'Put ₫5,000,000 in' }).click();
  await expect(dialog.getByRole('alert')).toContainText('No answer from the service');
  await expect(amount).toHaveValue('5,000,000');
  await dialog.getByRole('button', { name: 'Put ₫5,000,000 in' }).click();
  await expect(dialog).toBeHidden();
  // Once, although it was sent twice.
  await expect(page.getByRole('banner').getByText('₫55,000,000')).toBeVisible();
  await expect(page.getByRole('table', ledgerOf).getByRole('row').nth(1)).toContainText('+₫5,000,000');
});

test('who may not spend reads everything, and why nothing can be put in', async ({ app }) => {
  const page = await app.start({ world: 'busy', role: 'viewer', path: '/billing' });
  await expect(page.getByRole('button', { name: 'Top up…' })).toHaveAccessibleDescription(
    'Only an owner of the account can spend money.',
  );
});

test('the calendar of terms: months by link, an end leads to its renewal, and goes into a calendar file', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/billing' });
  await page.getByRole('link', { name: 'Calendar of terms' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar of terms' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Next: / }).click();
  await expect(page).toHaveURL(/\?month=\d{4}-\d\d$/);
  await page.getByRole('link', { name: 'This month' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as .ics' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('SUMMARY:The term of Can Tho backup ends');
});

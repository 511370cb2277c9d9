import type { Page } from '@playwright/test';
import { runPrinted } from '../../src/api/test-shell';
import { expect } from '../console';
import { test } from '../node-host';
import { signInOnPage } from './provider-page';

const OWNER = 'Võ Hoàng Giang';

async function openCrossConnect(page: Page) {
  await page.goto('/cross-connects');
  await page.getByRole('table').getByRole('link', { name: 'Cross Connect 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1' })).toBeVisible();
}

test('what a dialog prints, run as printed, does what its button does', async ({ page }) => {
  await signInOnPage(page, OWNER);
  await page.goto('/api-tokens');
  await page.getByRole('button', { name: 'Create API token' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('From the shell');
  await page.getByRole('radio', { name: 'Owner' }).check();
  await page.getByRole('button', { name: 'Create token' }).click();
  const secret = await page.getByRole('group', { name: 'Token' }).innerText();
  await page.getByRole('button', { name: 'I have it' }).click();

  await openCrossConnect(page);
  await page.getByRole('button', { name: 'Resize…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Resize Cross Connect 1' });
  await dialog.getByRole('radio', { name: /^10 Mbps/ }).check();
  await expect(dialog.getByRole('button', { name: /^Resize and get ₫/ })).toBeVisible();
  await dialog.getByText('As a curl command').click();
  const command = await dialog.getByRole('region', { name: 'curl command' }).innerText();
  expect(command).not.toContain(secret);
  expect(await runPrinted(command, secret)).toMatchObject({ status: 'CHANGING', bandwidthMbps: 10 });
  // The console hears of it, and what was chosen is there now.
  await expect(dialog.getByText('It is 10 Mbps now, which is what you have chosen.')).toBeVisible();
});

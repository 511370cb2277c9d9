import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';
import { fillIn, NEW } from './create-form';

/** Cross Connects of this name, as the service lists them. */
async function countOf(page: Page, name: string) {
  const path = '/cross-connects?pageSize=1000';
  const { items } = await callService<{ items: { name: string }[] }>(page, path);
  return items.filter((item) => item.name === name).length;
}

test('pressing the button twice buys one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Only once');
  await page.getByRole('button', { name: /^Pay/ }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Only once' })).toBeVisible();
  expect(await countOf(page, 'Only once')).toBe(1);
  await expect(page.getByText('₫48,944,000')).toBeVisible();
});

test('a lost answer can be tried again, also after a reload, and buys one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Lost and found');
  await app.faults({ loseAnswers: 1 });
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('alert')).toContainText('No answer from the service');
  await page.reload();
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lost and found' })).toBeVisible();
  expect(await countOf(page, 'Lost and found')).toBe(1);
});

test('a failing service says so, and the next press goes through', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Second try');
  await app.faults({ failChanges: 1 });
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('alert')).toContainText('The service failed. Nothing was changed.');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second try' })).toBeVisible();
});

test('too little balance says what is missing and does not pay', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', account: 'Delta Foods', path: NEW });
  await fillIn(page, 'Too dear for us');
  const pay = page.getByRole('button', { name: 'Pay ₫1,056,000 and create' });
  await expect(pay).toHaveAttribute('aria-disabled', 'true');
  await expect(pay).toHaveAccessibleDescription(/₫756,000 are missing/);
  await expect(page.getByRole('main').getByText(/₫756,000 are missing/)).toBeVisible();
  await expectAccessible(page);
});

test('who may not spend sees the prices and the reason', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', role: 'operator', path: NEW });
  await expect(page.getByText('Only an owner of the account can spend money.')).toBeVisible();
  await fillIn(page, 'Not my money');
  const pay = page.getByRole('button', { name: /^Pay ₫1,056,000/ });
  await expect(pay).toHaveAttribute('aria-disabled', 'true');
  await expect(pay).toHaveAccessibleDescription('Only an owner of the account can spend money.');
});

test('provisioning that fails says why and what was refunded', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await app.faults({ failProvisioning: 1 });
  await fillIn(page, 'Bad luck');
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByText('Provisioning failed')).toBeVisible();
  await expect(page.getByText(/Everything you paid was refunded: \+₫1,056,000/)).toBeVisible();
  await expect(page.getByText('₫50,000,000')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

test('a new account learns what a Cross Connect is, and starts one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions' });
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Connect two regions in three steps' })).toBeVisible();
  await expect(page.getByRole('img', { name: /joined by a Cross Connect/ })).toBeVisible();
  await expectAccessible(page);

  const start = page.getByRole('main').getByRole('link', { name: 'Create a Cross Connect' });
  await expect(start).toHaveCount(1);
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cross-connects\/new/);
});

test('a viewer sees why they cannot start one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', role: 'viewer' });
  const button = page.getByRole('main').getByRole('button', { name: 'Create a Cross Connect' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/./);
});

test('what needs somebody is on top, and leads to where it can be done', async ({ app }) => {
  const page = await app.start({ world: 'busy' });
  const needs = page.getByRole('region', { name: 'What needs you' });
  await expect(needs.getByRole('listitem').filter({ hasText: 'Can Tho backup' })).toContainText(/ends/);
  await expect(needs.getByRole('listitem').filter({ hasText: 'Hanoi to Da Nang' })).toContainText(
    'has expired',
  );
  await expect(needs.getByRole('listitem').filter({ hasText: 'Lab link' })).toContainText(
    'could not be provisioned',
  );
  await needs.getByRole('link', { name: 'Open Lab link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Lab link/ })).toBeVisible();
  await page.goBack();
  await needs.getByRole('link', { name: 'Renew Can Tho backup…' }).click();
  await expect(page.getByRole('dialog', { name: 'Renew Can Tho backup' })).toBeVisible();
  await page.goBack();
  await needs
    .getByRole('link', { name: /^Answer the request/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/requests\?selected=riv-/);
});

test('counts and the small topology say what is connected', async ({ app }) => {
  const page = await app.start({ world: 'example' });
  const numbers = page.getByRole('region', { name: 'In numbers' });
  await expect(numbers.locator('div', { hasText: 'Connections active' }).getByRole('definition')).toHaveText(
    '3',
  );
  await expect(numbers.locator('div', { hasText: 'VPCs in HAN01' }).getByRole('definition')).toHaveText('2');
  const picture = page.getByRole('img', { name: /2 regions, 4 VPCs, 3 connections/ });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(
    /Cross Connect 1 joins HCM03 with HAN01 at 50 Mbps and carries 3 connections/,
  );
  await page.getByRole('link', { name: 'Open the topology' }).click();
  await expect(page).toHaveURL(/\/topology/);
});

test('a request of another account appears without a reload', async ({ app }) => {
  const page = await app.start({ world: 'two-accounts', as: 'Dương Bảo Ngân' });
  const needs = page.getByRole('region', { name: 'What needs you' });
  const accepterVpcId = await idOf(page, '/vpcs', 'HAN-VPC01');
  const other = await app.openTab({ as: 'Võ Hoàng Giang' });
  const crossConnectId = await idOf(other, '/cross-connects', 'Cross Connect 1');
  const requesterVpcId = await idOf(other, '/vpcs', 'HCM-VPC01');
  await api(other, `/cross-connects/${crossConnectId}/vpc-connections`, {
    pairs: [{ requesterVpcId, accepterVpcId }],
  });
  await expect(needs.getByRole('listitem')).toContainText('Saigon Retail');
  await expect(needs.getByRole('link', { name: /^Answer the request .*HAN-VPC01/ })).toBeVisible();
});

const api = (page: Page, path: string, body?: unknown) =>
  callService<{ items: { id: string; name: string }[] }>(page, path, body);

async function idOf(page: Page, path: string, name: string) {
  const { items } = await api(page, path);
  const found = items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.id;
}

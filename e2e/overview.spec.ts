import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

test('a new account learns what a Cross Connect is, and starts one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions' });
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your first connected pair' })).toBeVisible();
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

/** As if this person had looked last at that time. */
const lookedLast = (page: Page, at: string) =>
  page.evaluate((seenAt) => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('cross-connect.visit.')) localStorage.setItem(key, JSON.stringify({ seenAt }));
  }, at);
const since = (page: Page) => page.getByRole('region', { name: 'Since your last visit' });

test('in the morning: what changed since yesterday, and the same in the activity', async ({ app }) => {
  const page = await app.start({ world: 'busy' });
  await expect(
    page.getByRole('region', { name: 'Recent activity' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expect(since(page)).toHaveCount(0);
  // The first look has been kept, and the page does not write it once more before the test does.
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('cross-connect.visit.'))),
    )
    .toBe(true);
  const { items } = await callService<{ items: { at: string }[] }>(page, '/events?pageSize=50');
  const moment = items[20]?.at ?? '';
  await lookedLast(page, moment);
  await page.reload();

  await expect(since(page)).toContainText('You were here');
  await expect(since(page).getByRole('list', { name: 'What changed, in numbers' })).toContainText(/\d/);
  await expectAccessible(page);
  await since(page).getByRole('link', { name: 'See it all in the activity' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('since') === moment);
  const found = page.getByRole('main').getByText(/^\d+ events?$/);
  const later = items.filter(({ at }) => at > moment).length;
  await expect(found).toHaveText(`${later} events`);
  await page.getByRole('button', { name: /: show any time$/ }).click();
  await expect(found).not.toHaveText(`${later} events`);

  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.reload();
  await expect(since(page)).toContainText('You were here');
});

test('health and terms say how things stand', async ({ app }) => {
  const page = await app.start({ world: 'busy', provisioningMs: 600_000 });
  const health = page.getByRole('region', { name: 'Health' });
  await expect(health).toContainText('Live: changes appear by themselves.');
  await expect(health.getByRole('listitem').filter({ hasText: 'Failed:' })).toContainText('1 Cross Connect');
  await expect(health.getByRole('listitem').filter({ hasText: 'Under way:' })).toBeVisible();
  await health.getByRole('link', { name: '1 Cross Connect' }).last().click();
  await expect(page).toHaveURL(/\/cross-connects\?status=FAILED/);
  await expect(page.getByRole('link', { name: 'Lab link' })).toBeVisible();
  await page.goBack();
  const terms = page.getByRole('region', { name: 'Terms that end next' });
  await expect(terms.getByRole('listitem').first()).toContainText('Can Tho backup');
  await terms.getByRole('link', { name: 'Calendar of terms' }).click();
  await expect(page).toHaveURL(/\/billing\/terms/);
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

import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callService, expect, test as e2e } from '../e2e/console';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots');
/** The same moment for every run: dates, terms and what is running out are the same then. */
const NOW = new Date('2026-11-20T09:30:00+07:00');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const QUALITY = 80;
/** Of all together: a clone has them too. */
const LIMIT_BYTES = 700_000;

let total = 0;

const test = e2e.extend({
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(NOW);
    await page.setViewportSize(WIDE);
    await use(page);
  },
});

/** Writes what is on the screen; WebP, which Playwright itself does not write. */
async function take(page: Page, name: string) {
  await expect(page.getByRole('banner').getByText('Live')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Notifications/ })).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  const file = join(FOLDER, `${name}.webp`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, Buffer.from(data, 'base64'));
  total += (await stat(file)).size;
}

interface Listed {
  items: { id: string; name: string }[];
}
async function idOf(page: Page, list: 'cross-connects' | 'vpcs', name: string) {
  const { items } = await callService<Listed>(page, `/${list}?pageSize=100`);
  return items.find((each) => each.name === name)?.id ?? '';
}

test('overview', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/' });
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await take(page, 'overview');
});

test('topology, light and dark', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  await page.goto(`/topology?selected=${await idOf(page, 'vpcs', 'HCM-VPC01')}`);
  await expect(page.getByRole('complementary', { name: 'Selection' })).toBeVisible();
  await take(page, 'topology');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await take(page, 'topology-dark');
});

test('pairing matrix', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', path: '/packages' });
  await page.goto(`/cross-connects/${await idOf(page, 'cross-connects', 'Cross Connect 3')}/matrix`);
  await page.getByRole('gridcell', { name: 'HCM-VPC05 with HAN-VPC04: Blocked, 2011, 2013' }).hover();
  await expect(page.getByRole('region', { name: 'The pair in detail' })).toContainText('HCM-VPC05');
  await take(page, 'pairing-matrix');
});

test('wizard with a refused pair', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', path: '/packages' });
  const [crossConnect, requester] = [
    await idOf(page, 'cross-connects', 'Cross Connect 1'),
    await idOf(page, 'vpcs', 'HCM-VPC03'),
  ];
  await page.goto(`/cross-connects/${crossConnect}/connect?requester=${requester}`);
  const card = page
    .getByRole('region', { name: /^Accepter VPCs in/ })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^HAN-VPC03 / }) });
  await expect(card.getByLabel('Condition 2011').first()).toBeVisible();
  await card.getByText('Ways out').click();
  await card.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await take(page, 'refused-pair');
});

test('review of a request', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  await expect(page.getByRole('button', { name: 'Accept and connect' })).toBeVisible();
  await take(page, 'request-review');
});

test('reachability', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/packages' });
  const [from, to] = [await idOf(page, 'vpcs', 'HCM-VPC02'), await idOf(page, 'vpcs', 'HAN-VPC01')];
  await page.goto(`/reachability?from=${from}&to=${to}`);
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('status')).toContainText(
    'does not reach',
  );
  await take(page, 'reachability');
});

test('phone', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.start({ world: 'busy', path: '/cross-connects', scheme: 'dark' });
  await take(page, 'phone');
});

test('they are small', () => {
  console.log(`docs/screenshots: ${Math.round(total / 1_000)} kB`);
  expect(total).toBeLessThan(LIMIT_BYTES);
});

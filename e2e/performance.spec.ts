import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './console';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Performance of this page' });
const figures = (page: Page) => panel(page).getByRole('list', { name: 'Loading and use' });
const navigations = (page: Page) => panel(page).getByRole('list', { name: 'From page to page' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const line = (name: string) => new RegExp(`^${name}\\s*[\\d,]+ ms\\s*(Good|Needs work|Poor)`);

async function press(page: Page, keys: string) {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}
/** The keys are heard once the page has stood for a moment. */
const pressUntilHeard = (page: Page) =>
  expect(async () => {
    await press(page, 'd p');
    await expect(panel(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();

test('what this visit took and the way from page to page, each with its word, by keyboard alone', async ({
  app,
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await app.start({ world: 'busy', path: '/cross-connects' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  // It costs nothing before it is asked for.
  expect(loaded.filter((url) => url.includes('PerformancePanel'))).toEqual([]);
  await press(page, 'd p');
  await expect(panel(page)).toBeVisible();
  expect(loaded.filter((url) => url.includes('PerformancePanel'))).not.toEqual([]);

  const lines = figures(page).getByRole('listitem');
  await expect(lines).toHaveCount(5);
  for (const name of ['Largest Contentful Paint \\(LCP\\)', 'First Contentful Paint \\(FCP\\)'])
    await expect(lines.filter({ hasText: line(name) })).toHaveCount(1);
  await expect(lines.filter({ hasText: line('Time to First Byte \\(TTFB\\)') })).toHaveCount(1);
  await expect(lines.filter({ hasText: line('Interaction to Next Paint \\(INP\\)') })).toHaveCount(1);
  await expect(lines.filter({ hasText: /\(CLS\)\s*[\d.]+\s*(Good|Needs work|Poor)/ })).toHaveCount(1);
  await expect(lines.first()).toContainText('Good up to 2,500 ms, poor above 4,000 ms.');
  await expect(panel(page).getByText('Go to another page')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  for (const [keys, name] of [['g v', 'VPCs'] as const, ['g c', 'Cross Connects'] as const]) {
    await press(page, keys);
    await expect(heading(page, name)).toBeFocused();
  }
  // The other way to open it.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await page.keyboard.type('web vitals');
  await page.keyboard.press('Enter');
  await expect(navigations(page).getByRole('listitem')).toHaveText([line('/cross-connects'), line('/vpcs')]);
  await expectAccessible(page);
});

test('a slow page is told from a fast one, and a filter is no new page', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  await pressUntilHeard(page);
  await page.keyboard.press('Escape');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/PackagesPage/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('searchbox', { name: 'Search' }).fill('link');
  await expect(page).toHaveURL(/q=link/);
  await page.getByRole('link', { name: 'Packages', exact: true }).click();
  const pressedAt = Date.now();
  await expect.poll(() => Date.now() - pressedAt).toBeGreaterThan(1_000);
  release();
  await expect(heading(page, 'Packages')).toBeFocused();
  await press(page, 'd p');
  await expect(navigations(page).getByRole('listitem')).toHaveText([/^\/packages[\d,]+ ms\s*Poor$/]);
});

test('in Vietnamese, dark, and on a phone', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/', language: 'vi', scheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Tìm hoặc đi tới…' }).click();
  await page.getByRole('combobox', { name: 'Tìm kiếm và lệnh' }).fill('hieu nang');
  await page.getByRole('option', { name: 'Hiệu năng của trang này' }).click();
  const box = page.getByRole('dialog', { name: 'Hiệu năng của trang này' });
  await expect(box.getByRole('listitem').first()).toHaveText(/\(LCP\)\s*[\d.]+ ms\s*(Tốt|Cần cải thiện|Kém)/);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectContrast(page);
});

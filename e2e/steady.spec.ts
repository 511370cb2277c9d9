import { expect, test } from './console';

/** How far what is on the screen may move by itself while a page comes: what is called good for the web as a whole. */
const GOOD = 0.1;

for (const [name, width, language] of [
  ['a wide screen', 1440, 'en'],
  ['a phone', 390, 'en'],
  ['a phone in Vietnamese', 390, 'vi'],
] as const)
  test(`nothing jumps while the list comes, on ${name}`, async ({ app }) => {
    const page = await app.start({ world: 'busy', path: '/packages', language });
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/cross-connects');
    await expect(page.getByRole('table').getByRole('row').nth(3)).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('button')).toBeVisible();
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(GOOD);
  });

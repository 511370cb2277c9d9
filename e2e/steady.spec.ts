import { callService, expect, test } from './console';
import { WORDS } from './words';

/** How far what is on the screen may move by itself while a page comes: what is called good for the web as a whole. */
const GOOD = 0.1;

const PAGES = [
  ...['/', '/cross-connects', '/cross-connects/new', '/requests', '/requests/history', '/topology'],
  ...['/topology?view=table', '/reachability', '/vpcs', '/address-space', '/packages', '/billing'],
  ...['/billing/terms', '/members', '/api-tokens', '/activity', '/api-docs', '/glossary'],
];

for (const [name, width, language, paths] of [
  ['a wide screen', 1440, 'en', PAGES],
  ['a phone', 390, 'en', PAGES],
  ['a phone in Vietnamese', 390, 'vi', ['/', '/cross-connects', '/billing']],
] as const)
  test(`nothing jumps while a page comes, on ${name}`, async ({ app }) => {
    const page = await app.start({ world: 'busy', path: '/packages', language });
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { items } = await callService<{ items: { id: string }[] }>(page, '/cross-connects');
    const jumping: string[] = [];
    for (const path of [...paths, `/cross-connects/${items[0]?.id}`]) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('complementary').first().getByRole('button')).toBeVisible();
      const { loading } = WORDS[language].components;
      await expect(page.getByRole('main').getByRole('status', { name: loading })).toHaveCount(0);
      const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
      const sum = moved.reduce((all, each) => all + each, 0);
      if (sum >= GOOD) jumping.push(`${path}: ${sum.toFixed(3)}`);
    }
    expect(jumping).toEqual([]);
  });

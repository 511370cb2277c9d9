import type { Page } from '@playwright/test';
import type { WorldName } from '../src/contract/demo';
import { expectAccessible, expectAccessibleWords, expectContrast } from './axe';
import { callService, expect, expectNoSidewaysScroll, test } from './console';
import { dataTexts, englishLeft } from './vietnamese';

/** Every page of the console. `:crossConnect`, `:vpc` stand for the first one that the service lists. */
const PAGES: { name: string; path: string; world?: WorldName }[] = [
  { name: 'Sign in', path: '/sign-in' },
  { name: 'Overview', path: '/' },
  { name: 'Overview of a new account', path: '/', world: 'empty' },
  { name: 'Cross Connects', path: '/cross-connects' },
  { name: 'Cross Connects of a new account', path: '/cross-connects', world: 'empty' },
  { name: 'Create a Cross Connect', path: '/cross-connects/new' },
  { name: 'Cross Connect', path: '/cross-connects/:crossConnect' },
  { name: 'Pairing matrix', path: '/cross-connects/:crossConnect/matrix', world: 'conflicts' },
  { name: 'What if', path: '/topology?plan=v~new-1~LAB-VPC01~HCM03~10.15.0.0/16', world: 'conflicts' },
  { name: 'Routes of a Cross Connect', path: '/cross-connects/:crossConnect/routes' },
  { name: 'Activity of a Cross Connect', path: '/cross-connects/:crossConnect/activity' },
  { name: 'Connect VPCs', path: '/cross-connects/:crossConnect/connect', world: 'conflicts' },
  { name: 'Requests to approve', path: '/requests' },
  { name: 'Requests sent', path: '/requests/sent' },
  { name: 'Requests, history', path: '/requests/history' },
  { name: 'Topology', path: '/topology' },
  { name: 'Topology as a table', path: '/topology?view=table' },
  { name: 'Back in time', path: '/topology?at=now' },
  { name: 'Reachability', path: '/reachability' },
  { name: 'Reachability, an answer', path: '/reachability?from=:vpc&to=10.14.0.9', world: 'conflicts' },
  { name: 'Address space', path: '/address-space?block=10.15.0.0/16&new=HCM03', world: 'conflicts' },
  { name: 'VPCs', path: '/vpcs' },
  { name: 'VPCs, nothing found', path: '/vpcs?q=nothing-like-this' },
  { name: 'VPC', path: '/vpcs/:vpc' },
  { name: 'VPC not found', path: '/vpcs/net-00000000-0000-0000-0000-000000000000' },
  { name: 'Packages', path: '/packages' },
  { name: 'Billing', path: '/billing' },
  { name: 'Calendar of terms', path: '/billing/terms' },
  { name: 'Members', path: '/members' },
  { name: 'API tokens', path: '/api-tokens' },
  { name: 'Activity', path: '/activity' },
  { name: 'API reference', path: '/api-docs' },
  { name: 'API reference, an operation', path: '/api-docs#createCrossConnect' },
  { name: 'Glossary', path: '/glossary#cidr' },
  { name: 'Page not found', path: '/no-such-page' },
];

/** Of what the path names; asked from a page that is there already. */
async function withIds(page: Page, path: string) {
  const first = async (list: string) =>
    (await callService<{ items: { id: string }[] }>(page, list)).items[0]?.id ?? '';
  if (path.includes(':crossConnect'))
    return path.replace(':crossConnect', await first('/cross-connects?sort=name&status=ACTIVE'));
  if (path.includes(':vpc')) return path.replace(':vpc', await first('/vpcs'));
  return path;
}

/** The heading stands, and nothing on the page is still loading. */
async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^(Loading|Đang tải)/ })).toHaveCount(0);
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
async function resize(page: Page, size: typeof DESK) {
  await page.setViewportSize(size);
  await settled(page);
}

async function chooseVietnamese(page: Page) {
  await page.getByRole('combobox', { name: 'Language' }).selectOption('vi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await settled(page);
}

for (const { name, path, world = 'busy' } of PAGES) {
  test(`${name}: axe in both themes and languages, no sideways scroll on a phone`, async ({ app }) => {
    // Slow on purpose: what is moving stays so while it is looked at.
    const page = await app.start({ world, path: '/no-such-page', provisioningMs: 600_000 });
    const data = await dataTexts(page);
    await page.goto(await withIds(page, path));
    await settled(page);

    await test.step('in English', async () => {
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      await expectContrast(page);
      await resize(page, PHONE);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });

    await test.step('in Vietnamese', async () => {
      await resize(page, DESK);
      await chooseVietnamese(page);
      expect(await englishLeft(page, data), 'English left on a Vietnamese screen').toEqual([]);
      await expectAccessibleWords(page);
      await resize(page, PHONE);
      await expectNoSidewaysScroll(page);
      await expectAccessibleWords(page);
    });
  });
}

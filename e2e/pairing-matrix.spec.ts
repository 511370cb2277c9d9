import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Console } from './console';

async function openMatrix(app: Console, world: 'conflicts' | 'wide', name: string): Promise<Page> {
  const page = await app.start({
    world,
    role: 'owner',
    path: '/cross-connects?pageSize=100',
    provisioningMs: 800,
  });
  await page.getByRole('table').getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: 'Pairing matrix' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  return page;
}
const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name });
const detail = (page: Page) => page.getByRole('region', { name: 'The pair in detail' });

test('every pair shows its verdict; hovering explains it, with its ways out', async ({ app }) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await expectAccessible(page);
  await cell(page, 'HCM-VPC05 with HAN-VPC04: Blocked, 2011, 2013').hover();
  await expect(detail(page).getByRole('heading')).toHaveText('HCM-VPC05 ↔ HAN-VPC04');
  await expect(detail(page).getByLabel('Condition 2011')).toBeVisible();
  await detail(page).getByText('Ways out').click();
  await expect(detail(page).getByText('Remove all of these connections')).toBeVisible();
});

test('a pair blocked only by a connection of another Cross Connect leads there in one click', async ({
  app,
}) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await cell(page, 'HCM-VPC01 with HAN-VPC01: Blocked, 2010').focus();
  await detail(page).getByRole('link', { name: 'Cross Connect 5' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 5' })).toBeVisible();
});

test('several pairs are chosen, what they block shows at once, and they go out as one request', async ({
  app,
}) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await cell(page, 'HCM-VPC02 with HAN-VPC02: Eligible').click();
  // HAN-VPC03 has the addresses of HCM-VPC02, which now stands on the other side.
  await expect(cell(page, /^HCM-VPC01 with HAN-VPC03: Blocked, 2011/)).toBeVisible();
  await cell(page, 'HCM-VPC06 with HAN-VPC01: Eligible').click();
  await expect(page.getByText('2 pairs chosen.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 pairs chosen.')).toBeVisible();
  await page.getByRole('link', { name: 'Review 2 pairs' }).click();
  await expect(page.getByRole('list', { name: 'Chosen pairs' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Connect 2 pairs' }).click();
  await expect(page.getByText(/2 pairs are (being )?connected\./)).toBeVisible();
});

test('by keyboard alone: arrows, Space, filter by code', async ({ app }) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await cell(page, /^HCM-VPC01 with HAN-VPC01/).focus();
  await page.keyboard.press('Control+End');
  await expect(cell(page, /^HCM-VPC06 with HAN-VPC07/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cell(page, 'HCM-VPC06 with HAN-VPC01: Eligible')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(cell(page, 'HCM-VPC06 with HAN-VPC01: chosen')).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cell(page, 'HCM-VPC06 with HAN-VPC02: chosen')).toBeFocused();
  await expect(page.getByText('2 pairs chosen.')).toBeVisible();
  await page.getByRole('button', { name: /^Condition 2009/ }).press('Enter');
  await expect(page).toHaveURL(/code=2009/);
  await expect(page.getByRole('rowheader', { name: /HCM-VPC06/ })).toHaveCount(0);
  // Two filters, faster than the URL can change.
  await page.getByRole('group', { name: 'Show by condition' }).evaluate((codes) => {
    const [first, , third] = codes.querySelectorAll('button');
    const [, verdict] = codes.previousElementSibling?.querySelectorAll('button') ?? [];
    for (const each of [first, third, verdict]) each?.click();
  });
  await expect(page).toHaveURL(/verdict=pending/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Condition 2011/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Pending/ })).toHaveAttribute('aria-pressed', 'true');
});

test('500 × 500: little of it is in the document, and scrolling leads to the last pair', async ({ app }) => {
  const page = await openMatrix(app, 'wide', 'Cross Connect 1');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '501');
  await expect(grid).toHaveAttribute('aria-colcount', '501');
  expect(await page.getByRole('gridcell').count()).toBeLessThan(1_500);
  await grid.evaluate((element) => element.scrollTo(1e6, 1e6));
  await cell(page, /^HCM-VPC500 with HAN-VPC500/).click({ trial: true });
  await page.getByLabel('Find VPCs').fill('HAN-VPC250');
  await expect(grid).toHaveAttribute('aria-colcount', '2');
});

test('on a phone the grid scrolls in its own box', async ({ app }) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await cell(page, 'HCM-VPC02 with HAN-VPC02: Eligible').click();
  await expect(page.getByText('1 pair chosen.')).toBeVisible();
  await expectAccessible(page);
});

test('what if: an imagined VPC joins the matrix, and nothing is changed', async ({ app }) => {
  const page = await openMatrix(app, 'conflicts', 'Cross Connect 3');
  await page.getByRole('button', { name: 'What if…' }).click();
  const plan = page.getByRole('region', { name: 'What if' });
  await plan.getByLabel('Name').fill('HCM-LAB');
  await plan.getByLabel('Region').selectOption('HCM03');
  await plan.getByLabel('CIDR').fill('10.27.0.0/16');
  await plan.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(plan.getByText('What-if: nothing is changed')).toBeVisible();
  await expect(cell(page, 'HCM-LAB with HAN-VPC07: Blocked, 2009')).toBeVisible();
  await expect(cell(page, 'HCM-LAB with HAN-VPC01: Blocked, 2013')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: /HCM-LAB/ })).toBeVisible();
  await page.getByRole('button', { name: 'Leave what-if' }).click();
  await expect(page.getByRole('rowheader', { name: /HCM-LAB/ })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';

const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const way = (page: Page) => page.getByRole('complementary', { name: 'The way' });

test('the way between two VPCs is drawn; it is in the URL, and Back leads out of it', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await card(page, 'HCM-VPC01').click();
  await page.getByRole('button', { name: 'Show the way to…' }).click();
  await card(page, 'HAN-VPC01').click();
  await expect(way(page).getByRole('status')).toContainText('HCM-VPC01 (10.10.0.0/16) reaches HAN-VPC01');
  await expect(page).toHaveURL(/from=net-.*to=net-/);
  // One link and one pipe carry it; the rest fades.
  await expect(page.locator('[data-testid^="link-"] > [data-emphasis="strong"]')).toHaveCount(1);
  await expect(card(page, 'HAN-VPC02')).toHaveAttribute('data-emphasis', 'faded');
  await expectAccessible(page);
  await page.reload();
  await expect(way(page)).toBeVisible();
  await page.goBack();
  await expect(way(page)).toHaveCount(0);
});

test('where a way ends is marked, and leads to what mends it', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await card(page, 'HCM-VPC02').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Show the way to…' }).click();
  await card(page, 'HAN-VPC01').focus();
  await page.keyboard.press('Enter');
  await expect(way(page)).toContainText('Connections are not transitive');
  await expect(card(page, 'HCM-VPC02')).toHaveAttribute('data-failed', 'true');
  await way(page).getByRole('link', { name: 'All hops and remedies' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reachability' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Connect these VPCs' })).toBeVisible();
  await page.getByRole('link', { name: 'Show in the topology' }).click();
  await expect(way(page)).toBeVisible();
});

test('an address finds the VPC that has it', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await page.getByLabel('Find').fill('10.14.3.77');
  await expect(page.getByRole('group', { name: 'Matches' }).getByRole('button')).toHaveText([/HAN-VPC02/]);
});

test('what somebody else changes appears in place, and is marked for a moment', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology', provisioningMs: 3_000 });
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  const place = () => card(page, 'HCM-VPC01').evaluate((each) => each.closest<HTMLElement>('.react-flow__node')?.style.transform); // prettier-ignore
  const before = await place();
  const other = await app.openTab({ role: 'owner', path: '/topology' });
  await card(other, 'HCM-VPC02').click();
  await other.getByRole('button', { name: 'Connect to…' }).click();
  await card(other, 'HAN-VPC01').click();
  await other.getByRole('button', { name: 'Connect 1 pair' }).click();
  await page.bringToFront();
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(4);
  await expect(page.locator('[data-testid^="link-"] > [data-fresh]')).toHaveCount(1);
  await expect(page.locator('[data-testid^="link-"] > [pathLength="100"]')).toHaveCount(1);
  await expect(page.locator('[data-testid^="link-"][data-status="ACTIVE"]')).toHaveCount(4);
  await expect(page.locator('[data-testid^="link-"] > [data-fresh]')).toHaveCount(0);
  expect(await place()).toBe(before);
});

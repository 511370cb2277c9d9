import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './console';

const zoomOf = (page: Page) =>
  page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
const placeOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);
const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name},`) });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Selection' });

test('what is looked for comes into the picture; where the reader looks is in the URL', async ({ app }) => {
  const page = await app.start({ world: 'wide', path: '/topology' });
  await expect(page.getByRole('button', { name: /^HCM03: 500 VPCs/ })).toBeVisible();
  await page.getByLabel('Find').fill('HAN-VPC499');
  await page
    .getByRole('group', { name: 'Matches' })
    .getByRole('button', { name: /HAN-VPC499/ })
    .click();
  await expect(card(page, 'HAN-VPC499')).toBeInViewport({ ratio: 0.99 });
  await expect(page).toHaveURL(/look=/);
  expect(await zoomOf(page)).toBeGreaterThan(0.5);

  await page.reload();
  await expect(card(page, 'HAN-VPC499')).toBeInViewport({ ratio: 0.99 });
  await card(page, 'HAN-VPC499').focus();
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: /^HCM03: 500 VPCs/ })).toBeInViewport({ ratio: 0.99 });
  await expect(page).not.toHaveURL(/look=/);
});

test('the picture is zoomed by keyboard, and Back leads to where one looked', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  await card(page, 'HCM-VPC01').focus();
  const whole = await zoomOf(page);
  await page.keyboard.press('=');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole);
  const nearer = await zoomOf(page);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('HCM-VPC01');
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(nearer);
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => zoomOf(page)).toBeCloseTo(nearer, 2);
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeLessThan(nearer);
});

test('the panel of a selection covers nothing of it, and what needs no move is not moved', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  const expectInSight = async () => {
    for (const name of ['HCM-VPC01', 'HAN-VPC01', 'HAN-VPC02'])
      await expect(card(page, name)).toBeInViewport({ ratio: 0.99 });
  };
  await expectInSight();
  const whole = await zoomOf(page);
  // From here on it is the reader's, and is not fitted any more.
  await card(page, 'HCM-VPC01').focus();
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeLessThan(whole);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(whole, 4);
  await card(page, 'HCM-VPC01').click();
  await expect(panel(page)).toBeVisible();
  await expectInSight();
  await expect(page).toHaveURL(/look=/);

  const room = await placeOf(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await card(page, 'HCM-VPC01').click();
  await expect(panel(page)).toBeVisible();
  await expectInSight();
  expect(await placeOf(page)).toBe(room);
});

test('links, Cross Connects and regions have menus too', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await page.getByRole('button', { name: /^Cross Connect 1, / }).click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Actions for Cross Connect 1' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Show only this' }).click();
  await expect(page).toHaveURL(/crossConnect=ri-/);

  const line = page
    .getByTestId(/^link-riv-/)
    .first()
    .locator('path')
    .last();
  const at = await line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(12).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Show the way' }).click();
  await expect(page).toHaveURL(/from=.*to=/);

  const region = page.locator('.react-flow__node-region').filter({ hasText: 'HAN01' });
  // The picture may still be on its way to what is shown.
  await expect(async () => {
    await region.click({ button: 'right', position: { x: 30, y: 30 }, force: true });
    await expect(page.getByRole('menu', { name: 'Actions for HAN01' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('menuitem', { name: 'List its VPCs' }).click();
  await expect(page).toHaveURL(/\/vpcs\?regionId=HAN01/);
});

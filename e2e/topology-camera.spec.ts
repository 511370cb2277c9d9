import type { Locator, Page } from '@playwright/test';
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

test('a panel that is closed gives the focus back to the picture', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await card(page, 'HCM-VPC02').focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Close the selection' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(card(page, 'HCM-VPC02')).toBeFocused();

  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Connect to…' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(card(page, 'HCM-VPC02')).toBeFocused();
});

/** All of it is on the screen, and nothing lies over its middle. */
async function expectUncovered(element: Locator) {
  await expect(element).toBeInViewport({ ratio: 0.99 });
  const isOnTop = () =>
    element.evaluate((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return card.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  await expect.poll(isOnTop).toBe(true);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('what is selected stays in sight above the sheet, which can be made small and closed', async ({
    app,
  }) => {
    const page = await app.start({ world: 'busy', path: '/topology' });
    const details = panel(page).getByRole('button', { name: 'Details' });
    const peers = panel(page).getByRole('heading', { name: 'Connected with' });
    await card(page, 'CTO-VPC06').tap();
    await expect(peers).toBeVisible();
    await expectUncovered(card(page, 'CTO-VPC06'));
    await expectUncovered(page.getByRole('button', { name: 'Zoom in' }));
    await expectAccessible(page);

    const height = async () => (await panel(page).boundingBox())?.height ?? 0;
    const large = await height();
    await details.tap();
    await expect(peers).toBeHidden();
    await expect(details).toHaveAttribute('aria-expanded', 'false');
    expect(await height()).toBeLessThan(large / 3);
    await expectUncovered(card(page, 'CTO-VPC06'));
    // What it shows next, it shows as small.
    await card(page, 'HAN-VPC02').tap();
    await expect(panel(page).getByRole('heading', { name: 'HAN-VPC02' })).toBeVisible();
    await expect(peers).toBeHidden();
    await details.tap();
    await expect(peers).toBeVisible();
    await expectUncovered(card(page, 'HAN-VPC02'));
    await panel(page).getByRole('button', { name: 'Close the selection' }).tap();
    await expect(panel(page)).toHaveCount(0);
  });

  test('the filters come when they are asked for, and say so when they are used', async ({ app }) => {
    const page = await app.start({ world: 'busy', path: '/topology' });
    const more = page.getByRole('button', { name: /^Filters and colours/ });
    const region = page.getByRole('search').getByRole('combobox', { name: 'Region' });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect(region).toBeHidden();
    await more.tap();
    await region.selectOption('HCM03');
    await expectAccessible(page);
    await more.tap();
    await expect(region).toBeHidden();
    await expect(more).toHaveText('Filters and colours (1)');
    await page.getByRole('button', { name: 'Clear filters' }).tap();
    await expect(more).toHaveText('Filters and colours');
  });

  test('beside the sheet the picture is moved and zoomed by touch, and a turned phone sees it whole', async ({
    app,
    context,
  }) => {
    const page = await app.start({ world: 'busy', path: '/topology' });
    await card(page, 'HCM-VPC01').tap();
    await expect(panel(page)).toBeVisible();
    const frame = await page.locator('.react-flow').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 100, (frame?.y ?? 0) + 30];
    const fingers = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([left, top], id) => ({ x: x + left, y: y + top, id })),
      });
    const before = await placeOf(page);
    await touch('touchStart', [0, 0]);
    for (const step of [10, 20, 30, 40]) await touch('touchMove', [step, step / 2]);
    await touch('touchEnd');
    await expect.poll(() => placeOf(page)).not.toBe(before);
    const zoom = await zoomOf(page);
    await touch('touchStart', [0, 0], [40, 0]);
    for (const step of [10, 20, 30, 40]) await touch('touchMove', [-step, 0], [40 + step, 0]);
    await touch('touchEnd');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom * 1.5);

    await panel(page).getByRole('button', { name: 'Close the selection' }).tap();
    await page.getByRole('button', { name: 'Fit the whole picture' }).tap();
    await page.setViewportSize({ width: 844, height: 390 });
    const isWhole = () =>
      page.locator('.react-flow').evaluate((picture) => {
        const { left, right, top, bottom } = picture.getBoundingClientRect();
        const regions = [...picture.querySelectorAll('.react-flow__node-region')];
        return regions.map((region) => {
          const box = region.getBoundingClientRect();
          return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
        });
      });
    await expect.poll(isWhole).toEqual([true, true, true, true]);
  });
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

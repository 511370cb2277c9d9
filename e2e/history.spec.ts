import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { fillIn, NEW } from './create-form';
import { faulty, setFault } from './faulty';

const bar = (page: Page) => page.getByRole('region', { name: 'Time', exact: true });
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment shown' });
const banner = (page: Page) => bar(page).getByRole('status');
const links = (page: Page) => page.getByTestId(/^link-riv-/);
const panel = (page: Page) => page.getByRole('complementary', { name: 'Selection' });
const momentIn = (page: Page) => new URL(page.url()).searchParams.get('at');

test('the topology goes back in time by keyboard, change by change, and nothing can be changed there', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  const today = await links(page).count();
  await page.getByRole('button', { name: 'Back in time' }).press('Enter');
  await expect(banner(page)).toContainText('This is now');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Now');
  await expect(slider(page)).not.toHaveAttribute('max', '0');
  await expect(page).toHaveURL(/at=now/);

  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(banner(page)).toContainText(/^As it was on .*; nothing can be changed here\.$/);
  await expect(bar(page)).toContainText('created the Cross Connect Pilot link');
  await expect(page.getByRole('button', { name: /^Pilot link, / })).toBeVisible();
  await expect(links(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(bar(page)).toContainText('The Cross Connect Pilot link became active');

  // What is deleted by now is explained as it was, and no way leads to a change.
  await page.getByRole('button', { name: /^Pilot link, / }).click();
  await expect(panel(page)).toContainText('Active');
  await expect(panel(page)).toContainText('10 Mbps');
  await expect(panel(page).getByRole('button', { name: 'Resize' })).toHaveCount(0);
  await page.getByRole('button', { name: /^HCM-VPC01,/ }).click();
  await expect(panel(page).getByRole('heading', { name: 'HCM-VPC01' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Connect to' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'What if' })).toHaveCount(0);
  await page.getByRole('button', { name: /^HCM-VPC01,/ }).press('c');
  await expect(page.locator('[data-connecting]')).toHaveCount(0);

  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(banner(page)).toContainText('This is now');
  await expect(links(page)).toHaveCount(today);
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(bar(page)).toHaveCount(0);
  expect(momentIn(page)).toBeNull();
});

test('by mouse, by date and from the URL it is the same moment', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  await page.getByRole('button', { name: 'Back in time' }).click();
  await bar(page).getByRole('button', { name: 'Earlier change' }).click();
  await expect(banner(page)).toContainText('As it was on');
  const newest = momentIn(page);
  const box = (await slider(page).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(bar(page).getByText('Last change by then:')).toBeVisible();
  await expect.poll(() => momentIn(page)).not.toBe(newest);
  const moment = momentIn(page) ?? '';
  const said = await banner(page).textContent();
  const count = await links(page).count();

  await page.reload();
  await expect(banner(page)).toHaveText(said ?? '');
  await expect(links(page)).toHaveCount(count);

  const field = bar(page).getByLabel('Date and time');
  await field.fill('2019-05-01T08:00:00');
  await field.press('Enter');
  await expect(bar(page)).toContainText('Nothing had happened by then.');
  await expect(links(page)).toHaveCount(0);
  await field.fill('2199-05-01T08:00:00');
  await field.press('Enter');
  await expect(bar(page)).toContainText('Choose a moment that has passed.');
  expect(momentIn(page)).toContain('2019-');
  await expect(field).toBeFocused();

  // From a line of the activity to the network of that moment.
  await page.goto('/activity');
  await page.getByRole('link', { name: 'Topology then' }).first().click();
  await expect(banner(page)).toContainText('As it was on');
  expect(momentIn(page)).not.toBe(moment);
});

test('while the present is still to come, the past that stands in for it offers nothing to do', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/topology?at=now' });
  await bar(page).getByRole('button', { name: 'Earlier change' }).click();
  await expect(banner(page)).toContainText('As it was on');
  const then = page.url();
  await faulty(page);
  await page.goto(then);
  await page.getByRole('button', { name: /^HCM-VPC01,/ }).click();
  await expect(panel(page).getByRole('heading', { name: 'HCM-VPC01' })).toBeVisible();
  const offered = [
    panel(page).getByRole('button', { name: 'Connect to' }),
    page.getByRole('button', { name: 'What if' }),
  ];
  await setFault(page, 'hold');
  await bar(page).getByRole('button', { name: 'Now' }).click();
  await expect(banner(page)).toContainText('This is now');
  for (const button of offered) await expect(button).toHaveCount(0);
  await setFault(page, 'none');
  for (const button of offered) await expect(button).toBeVisible();
});

test('now wins over a slider that still rests, and who comes to an end keeps their place', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/topology?at=now' });
  const [earlier, later, now] = ['Earlier change', 'Later change', 'Now'].map((name) =>
    bar(page).getByRole('button', { name }),
  ) as [Locator, Locator, Locator];
  await earlier.click();
  await expect(banner(page)).toContainText('As it was on');
  const newest = await banner(page).textContent();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await slider(page).press('Home');
  await expect(banner(page)).not.toHaveText(newest ?? '');
  await now.press('Enter');
  await page.clock.runFor(1_000);
  await expect(banner(page)).toContainText('This is now');
  expect(momentIn(page)).toBe('now');
  await page.clock.resume();

  await expect(now).toBeFocused();
  await expect(now).toHaveAttribute('aria-disabled', 'true');
  await earlier.click();
  await later.press('Enter');
  await expect(banner(page)).toContainText('This is now');
  await expect(later).toBeFocused();
  await slider(page).press('Home');
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await earlier.press('Enter');
  await expect(earlier).toBeFocused();
  await expectAccessible(page);
});

test('what happens meanwhile does not show in the past', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/topology' });
  const other = await app.openTab({ path: NEW });
  const buy = async (name: string) => {
    await other.goto(NEW);
    await fillIn(other, name);
    await other.getByRole('button', { name: /^Pay/ }).click();
    await expect(other.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  await buy('First link');
  const first = page.getByRole('button', { name: /^First link, .*Active/ });
  await expect(first).toBeVisible();
  await page.getByRole('button', { name: 'Back in time' }).click();
  await bar(page).getByRole('button', { name: 'Earlier change' }).click();
  await expect(banner(page)).toContainText('As it was on');
  await buy('Second link');
  const later = bar(page).getByRole('button', { name: 'Later change' });
  // The way forward knows of it; the picture of then does not.
  await expect.poll(async () => Number(await slider(page).getAttribute('max'))).toBeGreaterThan(2);
  await expect(page.getByRole('button', { name: /^Second link, / })).toHaveCount(0);
  await later.click();
  await expect(page.getByRole('button', { name: /^Second link, / })).toBeVisible();
});

test('the pairing matrix as it was: nothing is chosen there', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/cross-connects' });
  await page.getByRole('table').getByRole('link', { name: 'Cross Connect 1', exact: true }).click();
  await page.getByRole('link', { name: 'Pairing matrix' }).click();
  const connected = page.getByRole('gridcell', { name: 'HCM-VPC01 with HAN-VPC01: Connected' });
  await expect(connected).toBeVisible();
  await page.getByRole('button', { name: 'Back in time' }).click();
  await expect(banner(page)).toContainText('Go back to any of');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(bar(page)).toContainText('created the Cross Connect Cross Connect 1');
  const free = page.getByRole('gridcell', { name: 'HCM-VPC01 with HAN-VPC01: Eligible' });
  await expect(free).toBeVisible();
  await free.click();
  await expect(page.getByRole('region', { name: 'The pair in detail' })).toContainText('HCM-VPC01');
  await expect(page.getByRole('button', { name: /^Choose/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'What if' })).toHaveCount(0);
  await expectAccessible(page);
  await bar(page).getByLabel('Date and time').fill('2019-05-01T08:00:00');
  await bar(page).getByLabel('Date and time').press('Enter');
  await expect(page.getByText('Cross Connect 1 did not exist then')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Now' }).click();
  await expect(connected).toBeVisible();
});

test('a request tells what happened to it, and leads to what it repeats and to what repeats it', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/requests/sent' });
  await page.getByRole('link', { name: /HCM-VPC02 ↔ 10\.120/ }).click();
  const request = page.getByRole('region', { name: 'Request', exact: true });
  const trail = request.getByRole('list', { name: 'What happened to it' });
  await expect(trail.getByRole('listitem')).toHaveCount(1);
  await request.getByRole('link', { name: 'earlier request' }).click();
  await expect(trail.getByRole('listitem')).toHaveCount(2);
  await expect(trail.getByRole('listitem').first()).toContainText('rejected the request');
  await request.getByRole('link', { name: 'requested again' }).click();
  await expect(trail.getByRole('listitem')).toHaveCount(1);
});

test('activity tells before and after, and on a phone in Vietnamese the way through time fits', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/activity?type=cross-connect.resized' });
  const line = page.getByRole('listitem').filter({ hasText: 'Media transfer' });
  await expect(line.first().getByRole('list', { name: 'What changed' })).toHaveText(
    'Bandwidth: 50 Mbps became → 100 Mbps',
  );
  await expectAccessible(page);
  const phone = await app.start({ world: 'busy', path: '/topology?at=now', language: 'vi' });
  await phone.setViewportSize({ width: 390, height: 844 });
  const pulled = phone.getByRole('slider', { name: 'Thời điểm đang xem' });
  await expect(pulled).not.toHaveAttribute('max', '0');
  await pulled.press('ArrowLeft');
  await expect(phone.getByRole('region', { name: 'Thời gian', exact: true })).toContainText(
    'không thể thay đổi gì ở đây',
  );
  await expectNoSidewaysScroll(phone);
  await expectAccessible(phone);
});

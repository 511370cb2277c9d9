import type { Locator, Page } from '@playwright/test';
import { callService, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { fillIn, NEW } from './create-form';
import { faulty, setFault } from './faulty';
import { expectNoEnglish } from './vietnamese';
import { filled, LANGUAGES, withAny, WORDS } from './words';

const OWNER = 'Nguyễn Minh An';

const bar = (page: Page, { past } = WORDS.en) => page.getByRole('region', { name: past.title, exact: true });
const slider = (page: Page, { past } = WORDS.en) => page.getByRole('slider', { name: past.slider });
const banner = (page: Page, t = WORDS.en) => bar(page, t).getByRole('status');
const links = (page: Page) => page.getByTestId(/^link-riv-/);
const panel = (page: Page, { topology } = WORDS.en) =>
  page.getByRole('complementary', { name: topology.panel.label });
const momentIn = (page: Page) => new URL(page.url()).searchParams.get('at');

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { past, matrix } = t;
  const { verdict, crossConnectStatus } = t.components;
  const { sentences } = t.activity;
  const start = (page: Page) => page.getByRole('button', { name: past.start });

  test(`the topology goes back in time by keyboard, change by change, and nothing can be changed there (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'busy', path: '/topology', language });
    const vpc = page.getByRole('button', { name: /^HCM-VPC01,/ });
    const today = await links(page).count();
    await start(page).press('Enter');
    const present = past.present(2).split('2')[0] ?? '';
    await expect(banner(page, t)).toContainText(present);
    await expect(slider(page, t)).toHaveAttribute('aria-valuetext', past.now);
    await expect(slider(page, t)).not.toHaveAttribute('max', '0');
    await expect(page).toHaveURL(/at=now/);

    await slider(page, t).focus();
    await page.keyboard.press('Home');
    await expect(banner(page, t)).toHaveText(withAny(past.asItWas));
    const object = 'Pilot link';
    const created = filled(sentences['cross-connect.created'].by, { who: OWNER, object });
    await expect(bar(page, t)).toContainText(created);
    await expect(page.getByRole('button', { name: /^Pilot link, / })).toBeVisible();
    await expect(links(page)).toHaveCount(0);
    await expectAccessible(page);
    await expectNoEnglish(page, t);
    await page.keyboard.press('ArrowRight');
    await expect(bar(page, t)).toContainText(filled(sentences['cross-connect.activated'].alone, { object }));

    // What is deleted by now is explained as it was, and no way leads to a change.
    await page.getByRole('button', { name: /^Pilot link, / }).click();
    await expect(panel(page, t)).toContainText(crossConnectStatus.ACTIVE);
    await expect(panel(page, t)).toContainText(t.format.mbps(10));
    await expect(panel(page, t).getByRole('button', { name: t.crossConnects.actions.resize })).toHaveCount(0);
    await vpc.click();
    await expect(panel(page, t).getByRole('heading', { name: 'HCM-VPC01' })).toBeVisible();
    await expect(panel(page, t).getByRole('button', { name: t.topology.panel.connectTo })).toHaveCount(0);
    await expect(page.getByRole('button', { name: t.whatIf.start })).toHaveCount(0);
    await vpc.press('c');
    await expect(page.locator('[data-connecting]')).toHaveCount(0);
    await expectNoEnglish(page, t);

    await slider(page, t).focus();
    await page.keyboard.press('End');
    await expect(banner(page, t)).toContainText(present);
    await expect(links(page)).toHaveCount(today);
    await bar(page, t).getByRole('button', { name: past.close }).click();
    await expect(bar(page, t)).toHaveCount(0);
    expect(momentIn(page)).toBeNull();
  });

  test(`the pairing matrix as it was: nothing is chosen there (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'busy', path: '/cross-connects', language });
    const name = 'Cross Connect 1';
    const pair = (says: string) =>
      page.getByRole('gridcell', { name: matrix.cell('HCM-VPC01', 'HAN-VPC01', says, '') });
    await page.getByRole('table').getByRole('link', { name, exact: true }).click();
    await page.getByRole('link', { name: matrix.tab }).click();
    await expect(pair(verdict.connected)).toBeVisible();
    await start(page).click();
    await expect(slider(page, t)).not.toHaveAttribute('max', '0');
    await slider(page, t).focus();
    await page.keyboard.press('Home');
    const created = filled(sentences['cross-connect.created'].by, { who: OWNER, object: name });
    await expect(bar(page, t)).toContainText(created);
    const free = pair(verdict.eligible);
    await expect(free).toBeVisible();
    await free.click();
    await expect(page.getByRole('region', { name: matrix.panel })).toContainText('HCM-VPC01');
    await expect(page.getByRole('button', { name: matrix.choose })).toHaveCount(0);
    await expect(page.getByRole('button', { name: withAny(matrix.chooseAll) })).toHaveCount(0);
    await expect(page.getByRole('button', { name: t.whatIf.start })).toHaveCount(0);
    await expectAccessible(page);
    await expectNoEnglish(page, t);
    const field = bar(page, t).getByLabel(past.moment);
    await field.fill('2019-05-01T08:00:00');
    await field.press('Enter');
    await expect(page.getByText(past.notYet(name))).toBeVisible();
    await expectNoEnglish(page, t);
    await bar(page, t).getByRole('button', { name: past.now }).click();
    await expect(pair(verdict.connected)).toBeVisible();
  });
}

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

  // Why one failed is said in words, not by the name that the service has for it.
  const failed = await callService<{ items: { id: string }[] }>(page, '/vpc-connections?status=FAILED');
  await page.goto(`/requests/history?selected=${failed.items[0]?.id}`);
  await expect(request).toContainText('The routes could not be programmed.');
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

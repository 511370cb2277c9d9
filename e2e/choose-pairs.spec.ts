import type { Locator, Page } from '@playwright/test';
import { addPair, arrowTo, card, openWizard, pick, side, stopOf } from './connect-form';
import { callService, expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { expectNoEnglish } from './vietnamese';
import { WORDS } from './words';

const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen pairs' }).getByRole('listitem');
/** On a narrow screen, what opens to them. */
const basketBar = (page: Page, count: string) => page.getByRole('button', { name: count });
const review = (page: Page) => page.getByRole('button', { name: 'Review' });
const idOf = async (page: Page, path: string, name: string) => {
  const { items } = await callService<{ items: { id: string; name: string }[] }>(
    page,
    `/${path}?pageSize=1000`,
  );
  return items.find((item) => item.name === name)?.id ?? '';
};
/** The wizard of an active Cross Connect between the two regions that has no connection yet. */
async function openFresh(page: Page, t = WORDS.en) {
  const { items } = await callService<{ items: { id: string; bandwidthMbps: number }[] }>(
    page,
    '/packages?requesterRegionId=HCM03&accepterRegionId=HAN01',
  );
  const { id } = await callService<{ id: string }>(page, '/cross-connects', {
    ...{ name: 'Fresh link', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
    ...{ packageId: items[0]?.id, termMonths: 1 },
  });
  await page.goto(`/cross-connects/${id}`);
  const { ACTIVE } = t.components.crossConnectStatus;
  await expect(page.getByRole('main').getByText(ACTIVE, { exact: true }).first()).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: t.crossConnects.actions.connect, exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t.vpcConnections.title })).toBeFocused();
}

test('a VPC on either side, then one on the other, is a pair; each further one is another', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions' });
  await openFresh(page);
  const row = (which: 'Requester' | 'Accepter', name: string) =>
    card(page, which, name).getByText(name, { exact: true });
  await row('Requester', 'HCM-VPC01').click();
  await expect(side(page, 'Accepter').getByRole('status')).toHaveText('Choose what to pair with HCM-VPC01.');
  await row('Accepter', 'HAN-VPC01').click();
  await expect(chosen(page)).toHaveCount(1);
  await expect(chosen(page)).toContainText('HCM-VPC01');
  await expect(chosen(page)).toContainText('HAN-VPC01');
  await row('Accepter', 'HAN-VPC02').click();
  // Who chooses both ends of each pair anew gets the same.
  await row('Requester', 'HCM-VPC02').click();
  await row('Accepter', 'HAN-VPC02').click();
  await expect(chosen(page)).toHaveCount(3);
  await row('Accepter', 'HAN-VPC02').click();
  await expect(chosen(page)).toHaveCount(2);

  // From the other side: one accepter VPC with several requester VPCs.
  await side(page, 'Accepter').getByRole('button', { name: 'Begin here instead' }).click();
  await row('Accepter', 'HAN-VPC01').click();
  await expect(addPair(page, 'HCM-VPC01', 'HAN-VPC01')).toBeChecked();
  await row('Requester', 'HCM-VPC02').click();
  await expect(chosen(page)).toHaveCount(3);
  await expectAccessible(page);
  await review(page).click();
  await page.getByRole('button', { name: 'Connect 3 pairs' }).click();
  await expect(page.getByRole('table').getByText('Active', { exact: true })).toHaveCount(3);
});

/** How often Tab is pressed until the focus is there. */
async function tabsTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses <= 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${String(target)}`);
}

test('from opening it to the review, a pair takes few presses of Tab', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 4');
  const first = side(page, 'Requester').getByRole('button', { name: /^HCM-VPC01 / });
  let presses = await tabsTo(page, first);
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  presses += await tabsTo(page, stopOf(page, 'Accepter'));
  await arrowTo(page, addPair(page, 'HCM-VPC01', 'HAN-VPC03'));
  await page.keyboard.press('Space');
  await expect(chosen(page)).toContainText('HAN-VPC03');
  presses += await tabsTo(page, review(page));
  expect(presses).toBeLessThan(9);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Connect 1 pair' })).toBeVisible();
});

test('a list is one stop of the Tab key, however much stands in its rows', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 1');
  const inList = (which: 'Requester' | 'Accepter') => side(page, which).getByRole('list').first();
  await pick(page, 'Requester', 'HCM-VPC03');
  const tabbable = (list: Locator) =>
    list.evaluate(
      (element) =>
        [...element.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
          ({ tabIndex }) => tabIndex === 0,
        ).length,
    );
  expect(await tabbable(inList('Requester'))).toBe(1);
  const all = await inList('Accepter').locator('a[href], button, summary').count();
  expect(all).toBeGreaterThan(12);
  // What explains a row comes after the row that the focus is in, and after no other.
  const blocked = card(page, 'Accepter', 'HAN-VPC03');
  await blocked.getByRole('button', { name: /^HAN-VPC03 / }).focus();
  await expect(blocked.getByRole('button', { name: /^HAN-VPC03 / })).toHaveAccessibleDescription(
    /Blocked.*2011/,
  );
  await page.keyboard.press('Tab');
  await expect(blocked.locator(':focus')).toHaveCount(1);
  expect(await tabbable(inList('Accepter'))).toBe(await blocked.locator('a[href], button, summary').count());
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`a pair that a link brings along is seen at once (${width} px), and its VPCs are chosen in the lists`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'wide' });
    await page.setViewportSize({ width, height });
    const crossConnect = await idOf(page, 'cross-connects', 'Cross Connect 1');
    const { items } = await callService<{ items: { id: string; name: string; regionId: string }[] }>(
      page,
      '/vpcs?pageSize=1000',
    );
    const [requester, accepter] = ['HCM03', 'HAN01'].map((regionId) =>
      items.filter((vpc) => vpc.regionId === regionId).at(-2)!,
    );
    await page.goto(`/cross-connects/${crossConnect}/connect?pair=${requester!.id}~${accepter!.id}`);
    const said = width === 390 ? basketBar(page, '1 pair chosen') : chosen(page);
    await expect(said).toContainText(requester!.name);
    await expect(said).toContainText(accepter!.name);
    await expect(said).toBeInViewport({ ratio: 1 });
    await expect(review(page)).toBeInViewport({ ratio: 1 });
    await expect(side(page, 'Requester').getByRole('button', { pressed: true })).toHaveAccessibleName(
      new RegExp(`^${requester!.name} `),
    );
    await expectNoSidewaysScroll(page);
  });

test('what is typed and chosen stays on the way to the review and back', async ({ app }) => {
  const page = await app.start({ world: 'conflicts' });
  await openWizard(page, 'Cross Connect 4');
  await pick(page, 'Requester', 'HCM-VPC01');
  await addPair(page, 'HCM-VPC01', 'HAN-VPC03').check();
  await page.getByLabel('VPC id').fill('net-0000');
  await review(page).click();
  await page.getByRole('button', { name: 'Back to the pairs' }).click();
  await expect(page.getByLabel('VPC id')).toHaveValue('net-0000');
  await expect(addPair(page, 'HCM-VPC01', 'HAN-VPC03')).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('VPC id')).toHaveValue('net-0000');
  await expect(chosen(page)).toHaveCount(1);
});

test('two touches make a pair on a phone, in Vietnamese and in the dark', async ({ app }) => {
  const t = WORDS.vi.vpcConnections;
  const page = await app.start({ world: 'two-regions', language: 'vi', scheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openFresh(page, WORDS.vi);
  const list = (label: string) => page.getByRole('region', { name: label }).getByRole('list').first();
  await list(t.requesterSide('HCM03')).getByText('HCM-VPC01', { exact: true }).click();
  await list(t.accepterSide('HAN01')).getByText('HAN-VPC01', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: t.add('HCM-VPC01', 'HAN-VPC01') })).toBeChecked();
  const bar = basketBar(page, t.chosenCount(1));
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: t.next })).toBeInViewport({ ratio: 1 });
  await bar.click();
  await expect(page.getByRole('list', { name: t.chosen }).getByRole('listitem')).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectNoEnglish(page, WORDS.vi);
});

test('on a phone the chosen pairs are a bar that opens to them, and closes by itself or by Escape', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts' });
  await page.setViewportSize({ width: 390, height: 844 });
  const [crossConnect, requester, eligible, blocked] = await Promise.all([
    idOf(page, 'cross-connects', 'Cross Connect 1'),
    ...['HCM-VPC03', 'HAN-VPC01', 'HAN-VPC03'].map((name) => idOf(page, 'vpcs', name)),
  ]);
  await page.goto(
    `/cross-connects/${crossConnect}/connect?pair=${requester}~${eligible}&pair=${requester}~${blocked}`,
  );
  const bar = basketBar(page, '2 pairs chosen');
  const removals = page.getByRole('button', { name: /^Remove HCM/ });
  await expect(bar).toContainText('HCM-VPC03 ↔ HAN-VPC03');
  await expect(bar).toContainText('Blocked');
  await expect(bar).toHaveAttribute('aria-expanded', 'false');
  await expect(removals).toHaveCount(0);
  const top = await bar.evaluate((element) => element.closest('section')!.getBoundingClientRect().top);
  expect(top, 'the lists have the rest of the screen').toBeGreaterThan(844 - 80);
  await expectAccessible(page);

  await bar.click();
  await expect(bar).toHaveAttribute('aria-expanded', 'true');
  await expect(removals).toHaveCount(2);
  await expect(review(page)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove HCM-VPC03 ↔ HAN-VPC03' }).focus();
  await page.keyboard.press('Escape');
  await expect(removals).toHaveCount(0);
  await expect(bar).toBeFocused();

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove HCM-VPC03 ↔ HAN-VPC03' }).click();
  await expect(removals).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove HCM-VPC03 ↔ HAN-VPC01' }).click();
  await expect(basketBar(page, 'chosen')).toHaveCount(0);
  await expect(page.getByText('No pair chosen yet.')).toBeInViewport({ ratio: 1 });
});

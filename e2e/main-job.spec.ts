import type { Locator, Page } from '@playwright/test';
import { arrowTo, stopOf } from './connect-form';
import { expect, expectAccessible, test } from './console';

const PAIRS = [
  ['HCM-VPC01', 'HAN-VPC01'],
  ['HCM-VPC01', 'HAN-VPC02'],
  ['HCM-VPC02', 'HAN-VPC02'],
] as const;

const accepterSide = (page: Page) => page.getByRole('region', { name: 'Accepter VPCs in HAN01' });
const requesterVpc = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Requester VPCs in HCM03' }).getByRole('button', { name });
const addPair = (page: Page, requester: string, accepter: string) =>
  accepterSide(page).getByRole('checkbox', { name: `Add pair ${requester} ↔ ${accepter}` });

/** Exactly the three links of the running example, in the graph and in its table; no fourth. */
async function expectThreeLinks(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'Topology' })).toBeVisible();
  await expect(page.getByText('4 VPCs, 3 connections')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cross Connect 1, 50 Mbps, Active' })).toBeVisible();
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  await expect(
    page.getByRole('button', { name: 'HCM-VPC02, 10.11.0.0/16, HCM03, 1 connection' }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'HAN-VPC01, 10.13.0.0/16, HAN01, 1 connection' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  for (const [requester, accepter] of PAIRS) {
    await expect(rows.filter({ hasText: requester }).filter({ hasText: accepter })).toContainText('Active');
  }
}

test('with the mouse: buy Cross Connect 1, connect three pairs in one go, see exactly these three links', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: '/cross-connects', provisioningMs: 1_500 });
  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connects' })).toBeVisible();
  await page.getByRole('link', { name: 'Create a Cross Connect' }).first().click();

  await page.getByLabel('Name').fill('Cross Connect 1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Requester region').selectOption('HCM03');
  await page.getByLabel('Accepter region').selectOption('HAN01');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Pay ₫1,056,000 and create' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: /progress/i })).toBeVisible();
  await expect(page.getByText('₫48,944,000')).toBeVisible();
  await page.getByRole('link', { name: 'Connect VPCs' }).first().click();

  for (const [requester, accepter] of PAIRS) {
    await requesterVpc(page, requester).click();
    await addPair(page, requester, accepter).check();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByText('HAN-VPC02 gains a route to 10.11.0.0/16')).toBeVisible();
  await expect(page.getByLabel('Approve now')).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Connect 3 pairs' }).click();
  await expect(page.getByText(/3 pairs are (being )?connected\./)).toBeVisible();
  await expect(page.getByRole('table').getByText('Active', { exact: true })).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See the topology' }).click();
  await expectThreeLinks(page);
});

/** Goes there with the Tab key, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${String(target)}`);
}
const press = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};
const type = async (page: Page, target: Locator, text: string) => {
  await tabTo(page, target);
  await page.keyboard.type(text);
};

test('with the keyboard alone: the same', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/cross-connects', provisioningMs: 800 });
  await press(page, page.getByRole('link', { name: 'Create a Cross Connect' }).first());
  const next = page.getByRole('button', { name: 'Next' });
  await type(page, page.getByLabel('Name'), 'Cross Connect 1');
  await press(page, next);
  await type(page, page.getByLabel('Requester region'), 'HCM03');
  await type(page, page.getByLabel('Accepter region'), 'HAN01');
  await press(page, next);
  // One radio of a group is in the order of the Tab key; the arrows choose among them.
  const packages = page.getByRole('radio', { name: /Mbps/ });
  await tabTo(page, packages.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^50 Mbps/ })).toBeChecked();
  await press(page, next);
  await press(page, page.getByRole('button', { name: 'Pay ₫1,056,000 and create' }));

  await expect(page.getByRole('heading', { level: 1, name: 'Cross Connect 1' })).toBeFocused();
  const connect = page.getByRole('link', { name: 'Connect VPCs' }).first();
  await press(page, connect);
  for (const [requester, accepter] of PAIRS) {
    await page.getByRole('link', { name: 'Cross Connects' }).last().focus();
    await tabTo(page, stopOf(page, 'Requester'));
    await arrowTo(page, requesterVpc(page, requester));
    await page.keyboard.press('Enter');
    await tabTo(page, stopOf(page, 'Accepter'));
    await arrowTo(page, addPair(page, requester, accepter));
    await page.keyboard.press('Space');
    await expect(addPair(page, requester, accepter)).toBeChecked();
  }
  await press(page, page.getByRole('button', { name: 'Review' }));
  await press(page, page.getByRole('button', { name: 'Connect 3 pairs' }));
  await expect(page.getByRole('table').getByText('Active', { exact: true })).toHaveCount(3);
  await press(page, page.getByRole('link', { name: 'See the topology' }));
  await tabTo(page, page.getByRole('button', { name: 'Graph' }));
  await expectThreeLinks(page);
});

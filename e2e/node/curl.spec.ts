import type { Locator, Page } from '@playwright/test';
import { runPrinted } from '../../src/api/test-shell';
import { expect } from '../console';
import { fillIn, NEW } from '../create-form';
import { open } from '../cross-connects';
import { balance } from '../money';
import { test } from '../node-host';
import { WORDS } from '../words';
import { signInOnPage } from './provider-page';

/* Whatever is offered as a curl command does, run as it is printed, what the button beside it does. */

test.use({ hostEnv: { SEED_WORLD: 'two-regions' } });

const t = WORDS.en;
const NAME = 'Made by curl';

async function printedIn(place: Locator): Promise<string> {
  const command = place.getByRole('region', { name: t.curl.command });
  if (!(await command.isVisible())) await place.getByText(t.curl.title).click();
  return command.innerText();
}

/** Signs in, and makes a token with which the commands of this page are run. */
async function withToken(page: Page, name: string) {
  await signInOnPage(page, 'Nguyễn Minh An');
  await page.goto('/api-tokens');
  await page.getByRole('button', { name: 'Create API token' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('radio', { name: 'Owner' }).check();
  await page.getByRole('button', { name: 'Create token' }).click();
  const secret = await page.getByRole('group', { name: 'Token' }).innerText();
  const run = async (place: Locator): Promise<unknown> => {
    const command = await printedIn(place);
    expect(command).not.toContain(secret);
    return runPrinted(command, secret);
  };
  const whoAmI = await run(page.getByRole('dialog', { name: `The token ${name}` }));
  expect(whoAmI).toMatchObject({ account: { name: 'Mekong Digital' } });
  await page.getByRole('button', { name: 'I have it' }).click();
  return run;
}

const dialog = (page: Page) => page.getByRole('dialog');
const cancel = (page: Page) => dialog(page).getByRole('button', { name: t.components.cancel, exact: true });
const detail = (page: Page) => page.getByRole('region', { name: t.requests.request, exact: true });
const action = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

async function lock(page: Page, run: (place: Locator) => Promise<unknown>, isOn: boolean) {
  await action(page, t.crossConnects.actions.edit).click();
  // What changes nothing is no call.
  await expect(dialog(page).getByText(t.curl.title)).toHaveCount(0);
  await dialog(page).getByRole('checkbox', { name: t.crossConnectPage.edit.lock }).setChecked(isOn);
  expect(await run(dialog(page))).toMatchObject({ name: NAME, deletionLock: isOn });
  await cancel(page).click();
}

/** Asks for three pairs at once; gives the ids of the requests. */
async function connect(page: Page, run: (place: Locator) => Promise<unknown>) {
  const said = t.vpcConnections;
  await page.getByRole('main').getByRole('link', { name: t.crossConnects.actions.connect }).first().click();
  const side = page.getByRole('region', { name: said.requesterSide('HCM03') });
  for (const [one, other] of [
    ['HCM-VPC01', 'HAN-VPC01'],
    ['HCM-VPC01', 'HAN-VPC02'],
    ['HCM-VPC02', 'HAN-VPC02'],
  ] as const) {
    await side.getByRole('button', { name: one }).click();
    await page.getByRole('checkbox', { name: said.add(one, other) }).check();
  }
  await page.getByRole('button', { name: said.next }).click();
  await page.getByRole('checkbox', { name: said.approveNow }).uncheck();
  const { items } = (await run(page.getByRole('main'))) as { items: { id: string; status: string }[] };
  expect(items.map(({ status }) => status)).toEqual(Array(3).fill('PENDING_ACCEPTANCE'));
  return items.map(({ id }) => id);
}

test('what changes something', async ({ page }) => {
  const run = await withToken(page, 'For changes');

  await page.goto('/billing');
  await page.getByRole('button', { name: t.billing.topUp.open }).click();
  await dialog(page)
    .getByRole('button', { name: t.format.vnd(5_000_000), exact: true })
    .click();
  expect(await run(dialog(page))).toMatchObject({ amountVnd: 5_000_000 });
  await expect(balance(page, t, 55_000_000)).toBeVisible();

  await page.goto(NEW);
  await fillIn(page, NAME);
  expect(await run(page.getByRole('main'))).toMatchObject({ name: NAME, status: 'PROVISIONING' });
  // The button and its command are one purchase, whoever comes first.
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(balance(page, t, 53_944_000)).toBeVisible();
  await expect(page.getByRole('main').getByText('Active', { exact: true })).toBeVisible();

  const remove = action(page, t.crossConnects.actions.delete);
  await lock(page, run, true);
  await expect(remove).toHaveAccessibleDescription(t.components.reason['deletion-locked']);
  await lock(page, run, false);
  await expect(remove).not.toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: t.curl.asJson }).click();
  expect(await run(dialog(page))).toMatchObject({ name: NAME, deletionLock: false });
  await dialog(page).getByRole('button', { name: t.components.close }).first().click();

  const [first = '', , last = ''] = await connect(page, run);
  await page.goto(`/requests?selected=${first}`);
  await detail(page).getByRole('button', { name: t.requests.reject }).click();
  await dialog(page).getByLabel(t.requests.rejectDialog.reason).fill('Not before May');
  expect(await run(dialog(page))).toMatchObject({ status: 'REJECTED', statusReason: 'Not before May' });
  await cancel(page).click();
  await expect(detail(page).getByText('Not before May')).toBeVisible();
  await detail(page).getByRole('button', { name: t.requests.again }).click();
  await dialog(page).getByRole('checkbox', { name: t.requestAgain.approveNow }).uncheck();
  const again = (await run(dialog(page))) as { id: string };
  expect(again).toMatchObject({ status: 'PENDING_ACCEPTANCE' });
  await page.goto(`/requests?selected=${again.id}`);
  await expect(detail(page).getByRole('heading', { name: 'HCM-VPC01 ↔ HAN-VPC01' })).toBeVisible();
  expect(await run(detail(page))).toMatchObject({ id: again.id, status: 'PROVISIONING' });
  await expect(detail(page).getByText('Active', { exact: true })).toBeVisible();
  await page.goto(`/requests?selected=${last}`);
  await detail(page).getByRole('button', { name: t.requests.cancel }).click();
  expect(await run(dialog(page))).toMatchObject({ id: last, status: 'CANCELLED' });

  await open(page, NAME);
  await action(page, t.crossConnects.actions.resize).click();
  await dialog(page)
    .getByRole('radio', { name: /^10 Mbps/ })
    .check();
  await expect(dialog(page).getByRole('button', { name: /^Resize and get ₫/ })).toBeVisible();
  expect(await run(dialog(page))).toMatchObject({ status: 'CHANGING', bandwidthMbps: 10 });
  // The console hears of it, and what was chosen is there now.
  await expect(dialog(page).getByText(t.resize.sameAsYours(t.format.mbps(10)))).toBeVisible();
  await cancel(page).click();
  await expect(page.getByRole('main').getByText('Active', { exact: true }).first()).toBeVisible();

  await action(page, t.crossConnects.actions.renew).click();
  await dialog(page)
    .getByRole('radio', { name: t.payment.months(3) })
    .check();
  expect(await run(dialog(page))).toMatchObject({ status: 'ACTIVE', termMonths: 4 });
  await cancel(page).click();

  const live = page.getByRole('table', { name: t.crossConnectPage.connections.caption });
  const pair = 'HCM-VPC01 ↔ HAN-VPC01';
  await live.getByRole('button', { name: `${t.crossConnectPage.connections.remove} ${pair}` }).click();
  expect(await run(dialog(page))).toMatchObject({ id: again.id, status: 'DELETING' });
  // That one is gone; the request that still waits goes with the Cross Connect.
  await page.reload();
  await expect(live.getByRole('row')).toHaveCount(2);
  await remove.click();
  await expect(dialog(page)).toContainText(t.crossConnectPage.deleteOne.cancelled(1));
  expect(await run(dialog(page))).toBeUndefined();
  await expect(
    page.getByRole('heading', { level: 1, name: t.crossConnectPage.gone.deletedTitle(NAME) }),
  ).toBeVisible();
});

test('what reads a list', async ({ page }) => {
  const run = await withToken(page, 'For lists');
  const main = page.getByRole('main');
  await page.goto('/vpcs?q=HCM');
  expect(await run(main)).toMatchObject({ total: 2, items: [{ name: 'HCM-VPC01' }, { name: 'HCM-VPC02' }] });
  await page.goto('/activity?type=api-token.created');
  expect(await run(main)).toMatchObject({ items: [{ resource: { name: 'For lists' } }] });
  await page.goto('/billing?kind=top-up');
  await page.getByRole('button', { name: t.lists.export, exact: true }).click();
  const { items } = (await run(dialog(page))) as { items: { reason: string }[] };
  expect(new Set(items.map(({ reason }) => reason))).toEqual(new Set(['top-up']));
});

import type { Locator, Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';
import { fillIn, NEW } from './create-form';
import { LIST, open } from './cross-connects';
import { balance, expectMoved } from './money';
import { expectNoEnglish } from './vietnamese';
import { filled, LANGUAGES, WORDS, type Said } from './words';

/* The life of a Cross Connect, from buying to deleting, in each language by its own words. */

const NAME = 'Cross Connect 1';
const OWNER = 'Nguyễn Minh An';
const VPCS = ['HCM-VPC01', 'HAN-VPC01'] as const;

const main = (page: Page) => page.getByRole('main');

/** From the first step of the form until it is active, with two-person approval. */
async function buy(page: Page, t: Said) {
  await page.getByRole('checkbox', { name: t.createCrossConnect.basics.twoPerson }).check();
  await fillIn(page, NAME, t);
  await expectNoEnglish(page, t);
  const pay = t.createCrossConnect.review.pay(t.format.vnd(1_056_000));
  await page.getByRole('button', { name: pay, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  const { ACTIVE } = t.components.crossConnectStatus;
  await expect(main(page).getByText(ACTIVE, { exact: true })).toBeVisible();
}

const resizing = (page: Page, t: Said) => page.getByRole('dialog', { name: t.resize.title(NAME) });
const resizeButton = (page: Page, { resize }: Said) => {
  const paying = page.getByRole('button', { name: resize.pay('').trim() });
  return paying.or(page.getByRole('button', { name: resize.refund('').trim() }));
};
async function chooseBandwidth(page: Page, t: Said, mbps: number) {
  await page.getByRole('button', { name: t.crossConnects.actions.resize }).click();
  await bandwidth(page, t, mbps).check();
  await expect(resizeButton(page, t)).toBeVisible();
}
const bandwidth = (page: Page, t: Said, mbps: number) =>
  resizing(page, t).getByRole('radio', { name: new RegExp(`^${t.format.mbps(mbps)}`) });

/** What the button of a resize says that it will move, as the ledger counts it. */
async function figureOn(button: Locator, { resize, format }: Said) {
  const said = (await button.textContent()) ?? '';
  const vnd = Number(said.replace(/\D/g, ''));
  const paying = said.startsWith(resize.pay(''));
  await expect(button).toHaveText((paying ? resize.pay : resize.refund)(format.vnd(vnd)));
  return paying ? -vnd : vnd;
}

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { vnd, number, mbps, date } = t.format;

  test(`buying: the figure on the button is paid, and it becomes active (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'two-regions', path: NEW, language });
    await buy(page, t);
    await expectNoEnglish(page, t);
    await expectMoved(page, t, 'create', -1_056_000);
    await expect(balance(page, t, 48_944_000)).toBeVisible();
  });

  test(`two-person approval: the requester is told why not, somebody else connects it (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'two-regions', path: NEW, language });
    await buy(page, t);
    const said = t.vpcConnections;
    await main(page).getByRole('link', { name: t.crossConnects.actions.connect }).first().click();
    const side = page.getByRole('region', { name: said.requesterSide('HCM03') });
    await side.getByRole('button', { name: VPCS[0] }).click();
    await page.getByRole('checkbox', { name: said.add(...VPCS) }).check();
    await expectNoEnglish(page, t);
    await page.getByRole('button', { name: said.next }).click();
    await expect(page.getByRole('checkbox', { name: said.approveNow })).toBeDisabled();
    await expect(main(page)).toContainText(t.components.reason['two-person-approval']);
    await expectNoEnglish(page, t);
    await page.getByRole('button', { name: said.send(1) }).click();
    await expect(page.getByText(said.doneSent(1))).toBeVisible();

    const request = (tab: Page) => tab.getByRole('region', { name: t.requests.request, exact: true });
    const accept = (tab: Page) => request(tab).getByRole('button', { name: t.requests.accept });
    await page.goto('/requests');
    await expect(accept(page)).toBeDisabled();
    const ownRequest = t.components.reason['own-request'];
    await expect(accept(page)).toHaveAccessibleDescription(ownRequest);
    await expect(request(page).getByText(ownRequest, { exact: true })).toBeVisible();
    await expectNoEnglish(page, t);

    const other = await app.openTab({ role: 'approver', path: '/requests' });
    await accept(other).click();
    await expect(request(other).getByRole('status')).toContainText(
      t.requests.done.accepted(VPCS.join(' ↔ ')),
    );
    const { ACTIVE } = t.components.connectionStatus;
    for (const tab of [other, page]) {
      await expect(request(tab).getByText(ACTIVE, { exact: true })).toBeVisible();
      await expectNoEnglish(tab, t);
    }
  });

  test(`resizing: the ledger has the figure of the button, the history who did it, before and after (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'example', language, provisioningMs: 2_500 });
    await open(page, NAME, t);
    await chooseBandwidth(page, t, 100);
    await expectNoEnglish(page, t);
    const figure = await figureOn(resizeButton(page, t), t);
    expect(figure).toBeLessThan(0);
    await resizeButton(page, t).click();
    await expect(resizing(page, t)).toBeHidden();
    const moving = main(page).getByText(`${mbps(50)} → ${mbps(100)}`);
    await expect(moving).toBeVisible();
    await expect(moving).toHaveCount(0);

    const { detail, activity } = t.crossConnectPage;
    const tabs = page.getByRole('navigation', { name: detail.tabs });
    await tabs.getByRole('link', { name: detail.activity }).click();
    const { types, changes } = t.activity;
    const history = page.getByRole('table', { name: activity.caption });
    const line = history.getByRole('row').filter({ hasText: types['cross-connect.resized'] });
    await expect(line).toContainText(OWNER);
    await expect(line.getByRole('list', { name: changes.label })).toHaveText(
      `${changes.fields.bandwidthMbps}: ${mbps(50)} ${changes.became} → ${mbps(100)}`,
    );
    await expectNoEnglish(page, t);
    await expectMoved(page, t, 'resize', figure);
  });

  test(`two tabs resize at once: one wins, the other learns it and keeps its choice (${language})`, async ({
    app,
  }) => {
    const first = await app.start({ world: 'example', language, provisioningMs: 2_500 });
    await open(first, NAME, t);
    const second = await app.openTab({ path: new URL(first.url()).pathname });
    await chooseBandwidth(first, t, 100);
    await chooseBandwidth(second, t, 150);
    const tabs = [
      { page: first, wanted: 100, before: await figureOn(resizeButton(first, t), t) },
      { page: second, wanted: 150, before: await figureOn(resizeButton(second, t), t) },
    ];
    await Promise.all(
      tabs.map(({ page }) => resizeButton(page, t).evaluate((each: HTMLButtonElement) => each.click())),
    );
    const openIn = () => Promise.all(tabs.map(({ page }) => resizing(page, t).count()));
    await expect.poll(async () => (await openIn()).sort()).toEqual([0, 1]);
    const loser = (await openIn())[0] === 1 ? tabs[0]! : tabs[1]!;
    const { page, wanted, before } = loser;
    await expect(resizing(page, t).getByRole('alert')).toContainText(t.resize.meanwhileTitle);
    // The figure for what it was before is gone at once; it is reckoned anew when the other change is done.
    expect(await resizing(page, t).innerText()).not.toContain(number(-before));
    await expect(bandwidth(page, t, wanted)).toBeChecked();
    await expectNoEnglish(page, t);
    await expectAccessible(page);

    const button = resizeButton(page, t);
    await expect(button).not.toHaveAttribute('aria-disabled', 'true');
    const figure = await figureOn(button, t);
    await button.click();
    await expect(resizing(page, t)).toBeHidden();
    await expectMoved(page, t, 'resize', figure);
  });

  test(`renewing and topping up: what the buttons say, in the balance and in the ledger (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'example', language });
    await open(page, NAME, t);
    await page.getByRole('button', { name: t.crossConnects.actions.renew }).click();
    const renewing = page.getByRole('dialog', { name: t.renew.title(NAME) });
    await renewing.getByRole('radio', { name: t.payment.months(3) }).check();
    await expectNoEnglish(page, t);
    await renewing.getByRole('button', { name: t.renew.pay(vnd(3_168_000)), exact: true }).click();
    await expect(renewing.getByRole('status')).toHaveText(t.renew.result(1, 0));
    await expect(renewing).toContainText(t.renew.done(date(await termEnd(page))));
    await expectNoEnglish(page, t);
    await renewing.getByRole('button', { name: t.components.close }).last().click();
    await expectMoved(page, t, 'renew', -3_168_000);
    await expect(balance(page, t, 43_664_000)).toBeVisible();

    const { topUp } = t.billing;
    await page.getByRole('button', { name: topUp.open }).click();
    const dialog = page.getByRole('dialog', { name: topUp.title });
    await dialog.getByRole('button', { name: vnd(5_000_000), exact: true }).click();
    await expectNoEnglish(page, t);
    await dialog.getByRole('button', { name: topUp.confirm(vnd(5_000_000)), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expectMoved(page, t, 'top-up', 5_000_000);
    await expect(balance(page, t, 48_664_000)).toBeVisible();
  });

  test(`deleting with care: not while it is locked; its name typed, its connections with it, and no refund (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'example', language, provisioningMs: 2_500 });
    await open(page, NAME, t);
    const { actions, list } = t.crossConnects;
    const { deleteOne, edit, gone } = t.crossConnectPage;
    const remove = page.getByRole('button', { name: actions.delete, exact: true }).first();
    const lock = async (locked: boolean) => {
      await page.getByRole('button', { name: actions.edit }).click();
      const dialog = page.getByRole('dialog', { name: edit.title(NAME) });
      await dialog.getByRole('checkbox', { name: edit.lock }).setChecked(locked);
      await expectNoEnglish(page, t);
      await dialog.getByRole('button', { name: edit.save, exact: true }).click();
      await expect(dialog).toBeHidden();
    };
    await lock(true);
    await expect(remove).toHaveAccessibleDescription(t.components.reason['deletion-locked']);
    await lock(false);

    await remove.click();
    const dialog = page.getByRole('dialog', { name: deleteOne.title(NAME) });
    await expect(dialog).toContainText(deleteOne.removed(3));
    await expect(dialog.getByRole('listitem').filter({ hasText: 'HCM-VPC02 ↔ HAN-VPC02' })).toContainText(
      t.components.connectionStatus.ACTIVE,
    );
    const reach = { one: 'HAN-VPC01', other: 'HCM-VPC01' };
    await expect(dialog).toContainText(filled(t.explain.reach.lost, reach));
    await expect(dialog).toContainText(deleteOne.noRefundUntil(date(await termEnd(page))));
    const confirm = dialog.getByRole('button', { name: deleteOne.confirmAll });
    await expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await expect(confirm).toHaveAccessibleDescription(t.components.typeFirst);
    await dialog.getByRole('textbox', { name: t.components.typeToConfirm(NAME) }).fill(NAME);
    await expectNoEnglish(page, t);
    await expectAccessible(page);
    await confirm.click();
    await expect(page.getByText(t.progressSteps.name['remove-connections'])).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: gone.deletedTitle(NAME) })).toBeVisible();
    await expectNoEnglish(page, t);
    await page.getByRole('link', { name: gone.toList }).click();
    await expect(page.getByRole('heading', { name: list.emptyTitle })).toBeVisible();
    await expectNoEnglish(page, t);

    // What was paid stays paid: nothing has been moved since it was bought.
    await expectMoved(page, t, 'create', -3_168_000);
    await expect(balance(page, t, 46_832_000)).toBeVisible();
  });
}

/** Until when the only Cross Connect is paid. */
async function termEnd(page: Page) {
  const { items } = await callService<{ items: { termEndsAt: string }[] }>(page, LIST);
  return items[0]?.termEndsAt ?? '';
}

import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';
import { LIST, open } from './cross-connects';
import { expectNoEnglish } from './vietnamese';
import { filled, LANGUAGES, withAny, WORDS } from './words';

interface Listed {
  items: { id: string; name: string; cidr: string }[];
}
const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString();
const resizing = (page: Page) => page.getByRole('dialog', { name: /^Resize/ });
const figureOf = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

/** What the newest line of the ledger moved. */
async function lastMoved(page: Page) {
  type Ledger = { items: { amountVnd: number; reason: string }[] };
  return (await callService<Ledger>(page, '/billing/ledger?pageSize=1')).items[0];
}

test('resizing: every package side by side, a smaller one is warned of, the button has the figure that is paid', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy' });
  await open(page, 'Da Nang link');
  await page.getByRole('button', { name: 'Resize…' }).click();
  const dialog = resizing(page);
  await expect(dialog.getByRole('radio', { name: /^50 Mbps.*Current/ })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Resize' })).toHaveAccessibleDescription(
    'Choose another package first.',
  );
  const smaller = dialog.getByRole('radio', { name: /^10 Mbps/ });
  const larger = dialog.getByRole('radio', { name: /^100 Mbps/ });
  await expect(smaller).toHaveAccessibleName(/You get back ₫[\d,]+ now/);
  await expect(larger).toHaveAccessibleName(/You pay ₫[\d,]+ now/);
  await smaller.check();
  await expect(dialog.getByText('50 Mbps becomes 10 Mbps')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Resize and get ₫/ })).toBeVisible();
  await expectAccessible(page);

  await larger.check();
  await expect(dialog.getByText(/[−+]₫/)).toHaveCount(0);
  await expect(dialog.getByText(/becomes 10 Mbps/)).toHaveCount(0);
  const pay = dialog.getByRole('button', { name: /^Resize and pay ₫/ });
  const figure = figureOf(await pay.textContent());
  await pay.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText('50 Mbps → 100 Mbps')).toBeVisible();
  expect(await lastMoved(page)).toMatchObject({ reason: 'resize', amountVnd: -figure });
  // Its connections go on, and it settles by itself.
  await expect(page.getByRole('main').getByText('50 Mbps → 100 Mbps')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Resize…' })).not.toHaveAttribute('aria-disabled', 'true');
});

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { actions } = t.crossConnects;
  const { state } = t.crossConnectPage;
  const { vnd } = t.format;
  const renewing = (page: Page, name: string) => page.getByRole('dialog', { name: t.renew.title(name) });

  test(`a term that ends soon asks to be renewed; what has ended carries nothing until it is (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'busy', language });
    await open(page, 'Can Tho backup', t);
    const endsSoon = page.getByText(state.endsTitle(t.format.relative(inTwoDays(), Date.now())));
    await expect(endsSoon).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: actions.renew }).click();
    const dialog = renewing(page, 'Can Tho backup');
    await dialog.getByRole('radio', { name: t.payment.months(3) }).check();
    await expectAccessible(page);
    await expectNoEnglish(page, t);
    await dialog.getByRole('button', { name: t.renew.pay(vnd(594_000)), exact: true }).click();
    await expect(dialog.getByRole('status')).toHaveText(t.renew.result(1, 0));
    await dialog.getByRole('button', { name: t.components.close }).last().click();
    await expect(endsSoon).toHaveCount(0);
    await expect(page).toHaveURL(/cross-connects\/ri-[^?]*$/);

    // Where the term has ended, no traffic passes, and it is said why.
    const name = 'Hanoi to Da Nang';
    const { verdict, reason, remedy, act } = t.reachability;
    const vpcs = (await callService<Listed>(page, '/vpcs?pageSize=1000')).items;
    const [one, other] = ['HAN-VPC01', 'DAD-VPC01'].map((vpc) => vpcs.find((each) => each.name === vpc)!);
    const [from, to] = [one!, other!].map((vpc) => `${vpc.name} (${vpc.cidr})`) as [string, string];
    const question = `/reachability?from=${one!.id}&to=${other!.id}`;
    await page.goto(question);
    const answer = page.getByRole('region', { name: t.reachability.answer });
    await expect(answer.getByRole('status')).toContainText(filled(verdict.unreachable, { from, to }));
    const why = filled(reason['cross-connect-expired'], { crossConnect: name });
    await expect(answer.getByRole('status')).toContainText(why);
    await expect(answer).toContainText(filled(remedy.renew, { crossConnect: name }));
    await expectNoEnglish(page, t);
    await page.goto(`/vpcs/${one!.id}`);
    const paired = page
      .getByRole('table', { name: t.vpcs.connection.caption })
      .getByRole('row', { name: 'DAD-VPC01' });
    await expect(paired).toContainText(t.components.connectionStatus.STOPPED);
    await expect(paired).toContainText(t.components.crossConnectStatus.EXPIRED);
    await page.goto(question);
    await answer.getByRole('link', { name: act.renew }).click();
    await expect(page.getByText(state.expiredTitle)).toBeVisible();
    const resize = page.getByRole('button', { name: actions.resize });
    await expect(resize).toHaveAccessibleDescription(t.components.reason['not-active']);
    await expectNoEnglish(page, t);
    await page.getByRole('main').getByRole('link', { name: actions.renew }).first().click();
    await expect(renewing(page, name)).toContainText(t.renew.restores);
    await expectNoEnglish(page, t);
    await renewing(page, name)
      .getByRole('button', { name: withAny(t.renew.pay) })
      .click();
    await expect(renewing(page, name).getByRole('status')).toHaveText(t.renew.result(1, 0));
    await renewing(page, name).getByRole('button', { name: t.components.close }).last().click();
    await expect(page.getByText(state.expiredTitle)).toHaveCount(0);
    await expect(resize).not.toHaveAttribute('aria-disabled', 'true');
    await page.goto(question);
    await expect(answer.getByRole('status')).toContainText(filled(verdict.reachable, { from, to }));
  });
}

test('renewing several: what cannot be stays, one that fails is tried again', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: LIST });
  for (const name of ['Can Tho backup', 'Hanoi to Da Nang', 'Lab link'])
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Renew…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Renew 3 Cross Connects' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Lab link' })).toContainText('Stays as it is.');
  await expectAccessible(page);
  await app.faults({ failChanges: 1 });
  await dialog.getByRole('button', { name: /^Pay ₫[\d,]+ and renew 2$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 Cross Connect renewed, 1 not.');
  await dialog.getByRole('button', { name: 'Try 1 again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 Cross Connects renewed.');
  await expect(dialog.getByText(/^Renewed until/)).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('1 selected')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { callService, expect, expectAccessible, test } from './console';
import { balance, ledger } from './money';
import { expectNoEnglish } from './vietnamese';
import { LANGUAGES, withAny, WORDS } from './words';

interface Lines {
  items: { amountVnd: number; at: string }[];
}

test('topping up: labelled as play money, the rule at the field, then in the balance and the ledger', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: '/billing' });
  await page.getByRole('button', { name: 'Top up…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Top up the balance' });
  await expect(dialog).toContainText('Simulated payment: this is play money.');
  const amount = dialog.getByRole('textbox', { name: 'Amount in VND' });
  await amount.fill('500');
  await expect(amount).toHaveAccessibleDescription(/Use an amount from 10,000/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '₫5,000,000' }).click();
  await app.faults({ loseAnswers: 1 });
  await dialog.getByRole('button', { name: 'Put ₫5,000,000 in' }).click();
  await expect(dialog.getByRole('alert')).toContainText('No answer from the service');
  await expect(amount).toHaveValue('5,000,000');
  await dialog.getByRole('button', { name: 'Put ₫5,000,000 in' }).click();
  await expect(dialog).toBeHidden();
  // Once, although it was sent twice.
  await expect(balance(page, WORDS.en, 55_000_000)).toBeVisible();
  await expect(ledger(page, WORDS.en).getByRole('row').nth(1)).toContainText('+₫5,000,000');
});

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { upcoming, forecast, terms } = t.billing;

  test(`balance, what ends soon, the forecast in figures too, and the ledger with its filters (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'busy', path: '/billing', language });
    const { kind, kinds, reasons, csv, ...said } = t.billing.ledger;
    const rows = ledger(page, t).getByRole('row');
    await expect(page.getByText(t.billing.balance.simulated)).toBeVisible();
    await expect(page.getByRole('link', { name: upcoming.renewFor('Can Tho backup') })).toHaveAttribute(
      'href',
      /\/cross-connects\/ri-.*\?do=renew$/,
    );
    const { balanceVnd } = await callService<{ balanceVnd: number }>(page, '/billing/balance');
    const [present = ''] = forecast.said('#', 1, 1, '#').split('#');
    await expect(page.getByRole('img', { name: `${present}${t.format.vnd(balanceVnd)}` })).toBeVisible();
    await page.getByText(forecast.asTable).click();
    await expect(page.getByRole('table', { name: forecast.caption }).getByRole('row')).toHaveCount(26);
    await expectAccessible(page);
    await expectNoEnglish(page, t);

    await page.getByRole('button', { name: kind, exact: true }).click();
    await page.getByRole('dialog', { name: kind }).getByLabel(kinds.refund).check();
    await expectNoEnglish(page, t);
    await page.keyboard.press('Escape');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText(reasons['failed-provisioning']);
    await rows.nth(1).getByRole('link', { name: 'Lab link' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lab link' })).toBeVisible();
    await page.goBack();
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: t.lists.clear }).click();

    await page.getByRole('searchbox', { name: t.lists.search }).fill('Media transfer');
    await expect(rows).toHaveCount(3);
    const { amountVnd, at } = (
      await callService<Lines>(page, '/billing/ledger?q=Media%20transfer&pageSize=1')
    ).items[0]!;
    await expect(rows.nth(1)).toContainText(t.format.signedVnd(amountVnd));
    const when = t.format.dateTime(at);
    await rows
      .nth(1)
      .getByRole('button', { name: said.calculatedFor(when) })
      .click();
    const title = said.calculatedTitle(reasons.resize, 'Media transfer', when);
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toContainText(t.payment.line['unused-current']);
    await expectAccessible(page);
    await expectNoEnglish(page, t);
    await page.keyboard.press('Escape');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.lists.export, exact: true }).click();
    await page.getByRole('button', { name: t.listTools.export.csv }).click();
    const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(csv.amount);
    expect(lines[1]).toContain(`${reasons.resize},Media transfer`);
    expect(lines[1]).toContain(`,${amountVnd},`);
  });

  test(`the calendar of terms: months by link, an end leads to its renewal, and goes into a calendar file (${language})`, async ({
    app,
  }) => {
    const page = await app.start({ world: 'busy', path: '/billing', language });
    await page.getByRole('link', { name: t.billing.calendar }).click();
    await expect(page.getByRole('heading', { level: 1, name: terms.title })).toBeVisible();
    await expectAccessible(page);
    await expectNoEnglish(page, t);
    await page.getByRole('link', { name: withAny(terms.next) }).click();
    await expect(page).toHaveURL(/\?month=\d{4}-\d\d$/);
    await expectNoEnglish(page, t);
    await page.getByRole('link', { name: terms.today }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: terms.download }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(`SUMMARY:${terms.entry('Can Tho backup')}`);
  });
}

import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

const LIST = '/cross-connects';
async function open(page: Page, name: string) {
  await page.goto(LIST);
  await page.getByRole('table').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
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
  await dialog.getByRole('radio', { name: /^10 Mbps/ }).check();
  await expect(dialog.getByText('50 Mbps becomes 10 Mbps')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Resize and get ₫/ })).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole('radio', { name: /^100 Mbps/ }).check();
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

test('two tabs resize at once: one wins, the other learns it and keeps its choice', async ({ app }) => {
  const first = await app.start({ world: 'busy' });
  await open(first, 'Da Nang link');
  const second = await app.openTab({ path: new URL(first.url()).pathname });
  const tabs = [
    { page: first, choice: /^100 Mbps/ },
    { page: second, choice: /^150 Mbps/ },
  ];
  const button = (page: Page) => resizing(page).getByRole('button', { name: /^Resize and (pay|get) ₫/ });
  for (const { page, choice: wanted } of tabs) {
    await page.getByRole('button', { name: 'Resize…' }).click();
    await resizing(page).getByRole('radio', { name: wanted }).check();
    await expect(button(page)).toBeVisible();
  }
  await Promise.all(tabs.map(({ page }) => button(page).evaluate((each: HTMLButtonElement) => each.click())));

  await expect
    .poll(async () => (await Promise.all(tabs.map(({ page }) => resizing(page).count()))).sort())
    .toEqual([0, 1]);
  const loser = (await resizing(first).count()) === 1 ? tabs[0]! : tabs[1]!;
  const dialog = resizing(loser.page);
  await expect(dialog.getByRole('alert')).toContainText('Somebody else has resized it meanwhile');
  await expect(dialog.getByRole('radio', { name: loser.choice })).toBeChecked();
  await expectAccessible(loser.page);

  // As soon as the other change is done, its own goes through at the figure that is on the button by then.
  await expect(button(loser.page)).not.toHaveAttribute('aria-disabled', 'true');
  const figure = figureOf(await button(loser.page).textContent());
  await button(loser.page).click();
  await expect(dialog).toBeHidden();
  expect(Math.abs((await lastMoved(loser.page))?.amountVnd ?? 0)).toBe(figure);
});

test('a term that ends soon asks to be renewed, and one that has ended begins anew', async ({ app }) => {
  const page = await app.start({ world: 'busy' });
  await open(page, 'Can Tho backup');
  await expect(page.getByText('The paid term ends in 2 days')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Renew…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Renew Can Tho backup' });
  await dialog.getByRole('radio', { name: '3 months' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Pay ₫594,000 and renew' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 Cross Connect renewed.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('The paid term ends in 2 days')).toHaveCount(0);
  await expect(page).toHaveURL(/cross-connects\/ri-[^?]*$/);

  await open(page, 'Hanoi to Da Nang');
  await expect(page.getByText('The paid term has ended')).toBeVisible();
  await page.getByRole('button', { name: 'Renew…' }).first().click();
  await page.getByRole('button', { name: /^Pay ₫[\d,]+ and renew$/ }).click();
  await page.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('The paid term has ended')).toHaveCount(0);
  // Only an active one can be resized.
  await expect(page.getByRole('button', { name: 'Resize…' })).not.toHaveAttribute('aria-disabled', 'true');
});

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

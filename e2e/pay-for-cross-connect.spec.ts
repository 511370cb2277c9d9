import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';
import { fillIn, NEW } from './create-form';
import { expectNews, holdAnswer } from './held-answer';
import { balance, expectMoved } from './money';
import { expectNoEnglish } from './vietnamese';
import { filled, LANGUAGES, WORDS } from './words';

/** Cross Connects of this name, as the service lists them. */
async function countOf(page: Page, name: string) {
  const path = '/cross-connects?pageSize=1000';
  const { items } = await callService<{ items: { name: string }[] }>(page, path);
  return items.filter((item) => item.name === name).length;
}

test('pressing the button twice buys one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Only once');
  await page.getByRole('button', { name: /^Pay/ }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Only once' })).toBeVisible();
  expect(await countOf(page, 'Only once')).toBe(1);
  await expect(page.getByText('₫48,944,000')).toBeVisible();
});

test('the review keeps its figures while it is paid, though the news of it comes first', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Paid once');
  const letGo = await holdAnswer(page, '/cross-connects');
  const news = expectNews(page, /billing\/balance/);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await news;
  await expect(page.getByText('₫48,944,000').first()).toBeVisible();
  await expect(page.getByText('₫47,888,000')).toHaveCount(0);
  await letGo();
  await expect(page.getByRole('heading', { level: 1, name: 'Paid once' })).toBeVisible();
});

test('a lost answer can be tried again, also after a reload, and buys one', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Lost and found');
  await app.faults({ loseAnswers: 1 });
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('alert')).toContainText('No answer from the service');
  await page.reload();
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lost and found' })).toBeVisible();
  expect(await countOf(page, 'Lost and found')).toBe(1);
});

test('a failing service says so, and the next press goes through', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await fillIn(page, 'Second try');
  await app.faults({ failChanges: 1 });
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('alert')).toContainText('The service failed. Nothing was changed.');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second try' })).toBeVisible();
});

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { review } = t.createCrossConnect;
  const { vnd } = t.format;

  test(`too little balance says what is missing and does not pay (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'two-regions', account: 'Delta Foods', path: NEW, language });
    await fillIn(page, 'Backbone Delta', t);
    const pay = page.getByRole('button', { name: review.pay(vnd(1_056_000)), exact: true });
    const missing = t.components.missingMoney(vnd(756_000));
    await expect(pay).toHaveAttribute('aria-disabled', 'true');
    await expect(pay).toHaveAccessibleDescription(missing);
    await expect(page.getByRole('main').getByText(missing)).toBeVisible();
    await expectAccessible(page);
    await expectNoEnglish(page, t);
  });

  test(`who may not spend sees the prices and the reason (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'two-regions', role: 'operator', path: NEW, language });
    const reason = t.components.reason['permission-spend'];
    await expect(page.getByRole('main').getByText(reason)).toBeVisible();
    await fillIn(page, 'Backbone Mekong', t);
    const pay = page.getByRole('button', { name: review.pay(vnd(1_056_000)), exact: true });
    await expect(pay).toHaveAttribute('aria-disabled', 'true');
    await expect(pay).toHaveAccessibleDescription(reason);
    await expectNoEnglish(page, t);
  });

  test(`provisioning that fails says why and what was refunded (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'two-regions', path: NEW, language });
    await app.faults({ failProvisioning: 1 });
    await fillIn(page, 'Bad luck', t);
    await page.getByRole('button', { name: review.pay(vnd(1_056_000)), exact: true }).click();
    const { failedTitle, refunded } = t.crossConnectPage.state;
    const main = page.getByRole('main');
    await expect(main.getByText(failedTitle)).toBeVisible();
    await expect(main.getByText(filled(refunded, { amount: t.format.signedVnd(1_056_000) }))).toBeVisible();
    await expect(main.getByText(t.components.failures['authentication-timeout'] ?? '')).toBeVisible();
    await expectNoEnglish(page, t);
    await expectMoved(page, t, 'failed-provisioning', 1_056_000);
    await expect(balance(page, t, 50_000_000)).toBeVisible();
  });
}

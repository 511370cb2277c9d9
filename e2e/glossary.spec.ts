import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';
import { next, NEW, step } from './create-form';

const whatIs = (page: Page, name: string) => page.getByRole('button', { name: `${name} What is this?` });
const meaning = (page: Page) =>
  page.getByRole('note').filter({ visible: true }).filter({ hasText: 'In the glossary' });

test('a word is explained beside its rule, by keyboard, with the words of the glossary', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: NEW });
  await page.getByRole('textbox', { name: 'Name' }).fill('First Backbone');
  await next(page);
  await expect(step(page, 'Regions')).toBeVisible();
  await whatIs(page, 'Accepter region').focus();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toContainText('The owner of such a VPC accepts or rejects each request');
  await expectAccessible(page);
  const said = await meaning(page).locator('span').innerText();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);
  await expect(whatIs(page, 'Accepter region')).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary#accepter$/);
  await expect(page.locator('#accepter')).toBeFocused();
  await expect(page.getByRole('definition').filter({ hasText: said })).toHaveCount(1);
  // What was typed into the wizard is still there.
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Requester region' })).toBeVisible();
});

test('rules of dialogs and verdicts are explained where they are', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', path: '/cross-connects' });
  await page.getByRole('link', { name: 'Cross Connect 1', exact: true }).click();
  await page.getByRole('button', { name: 'Rename…' }).first().click();
  const dialog = page.getByRole('dialog');
  const help = dialog.getByRole('button', { name: 'What is this?' });
  await expect(help).toHaveCount(2);
  for (const [index, words] of [
    'Nobody accepts a request of their own',
    'Nobody can delete a locked',
  ].entries()) {
    await help.nth(index).click();
    await expect(meaning(page)).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toHaveCount(0);
    await expect(dialog).toBeVisible();
  }
});

test('a link to a word leads to it, also on a phone', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/glossary#longestPrefix' });
  await expect(page.locator('#longestPrefix')).toBeInViewport();
  await expect(page.locator('#longestPrefix')).toBeFocused();
  await page.getByRole('link', { name: 'Link to CIDR' }).click();
  await expect(page.locator('#cidr')).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

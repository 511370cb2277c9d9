import type { Page } from '@playwright/test';
import { expect } from './console';
import { WORDS } from './words';

export const LIST = '/cross-connects';
export const table = (page: Page, t = WORDS.en) =>
  page.getByRole('table', { name: t.crossConnects.list.caption });

/** From the list to the page of one. */
export async function open(page: Page, name: string, t = WORDS.en) {
  await page.goto(LIST);
  await table(page, t).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

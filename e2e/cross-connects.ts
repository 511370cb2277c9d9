import type { Page } from '@playwright/test';
import { expect } from './console';

export const LIST = '/cross-connects';
export const table = (page: Page) => page.getByRole('table', { name: 'Cross Connects' });

/** From the list to the page of one. */
export async function open(page: Page, name: string) {
  await page.goto(LIST);
  await table(page).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

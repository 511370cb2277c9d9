import type { Page } from '@playwright/test';
import { expect } from './console';

export const NEW = '/cross-connects/new';

export const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();
export const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** From the first step to the last one, with 50 Mbps for a month. */
export async function fillIn(page: Page, name: string) {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await next(page);
  await page.getByRole('combobox', { name: 'Requester region' }).selectOption('HCM03');
  await page.getByRole('combobox', { name: 'Accepter region' }).selectOption('HAN01');
  await next(page);
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await next(page);
  await expect(step(page, 'Review and pay')).toBeVisible();
}

import type { Page } from '@playwright/test';
import { expect } from './console';
import { WORDS } from './words';

export const NEW = '/cross-connects/new';

export const next = (page: Page, t = WORDS.en) =>
  page.getByRole('button', { name: t.createCrossConnect.next, exact: true }).click();
export const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** From the first step to the last one, with 50 Mbps for a month. */
export async function fillIn(page: Page, name: string, t = WORDS.en) {
  const { basics, regions, steps } = t.createCrossConnect;
  await page.getByRole('textbox', { name: basics.name }).fill(name);
  await next(page, t);
  await page.getByRole('combobox', { name: regions.requesterRegionId }).selectOption('HCM03');
  await page.getByRole('combobox', { name: regions.accepterRegionId }).selectOption('HAN01');
  await next(page, t);
  await page.getByRole('radio', { name: new RegExp(`^${t.format.mbps(50)}`) }).check();
  await next(page, t);
  await expect(step(page, steps.review)).toBeVisible();
}

/** In the header: where a new one starts. */
export const startRegion = (page: Page) =>
  page.getByRole('banner').getByRole('combobox', { name: 'Start region' });
export const requesterRegion = (page: Page) => page.getByRole('combobox', { name: 'Requester region' });

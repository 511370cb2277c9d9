import type { Locator, Page } from '@playwright/test';
import { expect } from './console';

export const side = (page: Page, which: 'Requester' | 'Accepter') =>
  page.getByRole('region', { name: new RegExp(`^${which} VPCs in`) });
export const pick = (page: Page, which: 'Requester' | 'Accepter', name: string) =>
  side(page, which)
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .click();
/** The card of a VPC on the other side, with its verdict. */
export const card = (page: Page, which: 'Requester' | 'Accepter', name: string) =>
  side(page, which)
    .locator('li[data-row]')
    .filter({ hasText: new RegExp(`^${name}`) });
export const addPair = (page: Page, requester: string, accepter: string) =>
  page.getByRole('checkbox', { name: `Add pair ${requester} ↔ ${accepter}` });

/** From the list of Cross Connects into the wizard of one. */
export async function openWizard(page: Page, crossConnect: string) {
  await page.goto('/cross-connects?pageSize=100');
  await page.getByRole('link', { name: crossConnect, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: crossConnect })).toBeVisible();
  await page.getByRole('link', { name: 'Connect VPCs' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Connect VPCs' })).toBeVisible();
}

/** In a list of VPCs, from wherever the focus is in it. */
export async function arrowTo(page: Page, row: Locator) {
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 20; presses += 1) {
    if (await row.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not reach ${String(row)}`);
}
/** Where the Tab key comes into a list of VPCs. */
export const stopOf = (page: Page, which: 'Requester' | 'Accepter') =>
  side(page, which).locator('li[data-row] > button[tabindex="0"]');

/** From the list of Cross Connects to the review of HCM-VPC01 with another account's VPC, of which only the id is known. */
export async function reviewPairById(page: Page, vpcId: string) {
  await page.getByRole('table').getByRole('link', { name: 'Cross Connect 1' }).click();
  await page.getByRole('link', { name: 'Connect VPCs' }).first().click();
  await page.getByLabel('VPC id').fill(vpcId);
  await page.getByRole('button', { name: 'Add VPC' }).click();
  await pick(page, 'Requester', 'HCM-VPC01');
  await page.getByRole('checkbox', { name: /^Add pair HCM-VPC01 ↔/ }).check();
  await page.getByRole('button', { name: 'Review' }).click();
}

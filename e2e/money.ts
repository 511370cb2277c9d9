import type { Page } from '@playwright/test';
import { expect } from './console';
import { expectNoEnglish } from './vietnamese';
import type { Said } from './words';

/** The figure beside the account, on every page. */
export const balance = (page: Page, t: Said, vnd: number) =>
  page.getByRole('banner').getByText(t.format.vnd(vnd), { exact: true });
export const ledger = (page: Page, t: Said) =>
  page.getByRole('table', { name: t.billing.ledger.title, exact: true });

/** The newest line of the ledger: what was moved last, and for what. */
export async function expectMoved(
  page: Page,
  t: Said,
  reason: keyof Said['billing']['ledger']['reasons'],
  vnd: number,
) {
  await page.goto('/billing');
  const line = ledger(page, t).getByRole('row').nth(1);
  await expect(line).toContainText(t.billing.ledger.reasons[reason]);
  await expect(line).toContainText(t.format.signedVnd(vnd));
  await expectNoEnglish(page, t);
}

import { expect, type Page } from '@playwright/test';
import type { Demo } from '../../src/contract/demo';

/* The page of the demo's own provider. */

export const providerPage = (page: Page) => page.getByText('This sign-in is a demonstration');

export async function choosePerson(page: Page, name: string) {
  // A service that was killed has to start, and the console to come back to it, before anybody is led here.
  await expect(providerPage(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
}

/** From a link into the console, over the provider's page, to the page behind the link. */
export async function signInOnPage(page: Page, name: string, path = '/') {
  await page.goto(path);
  await choosePerson(page, name);
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
}

/**
 * Makes a tab somebody's without a page to be clicked through: as after a reload, the console tells the provider who was here,
 * and is back at once with tokens of that person. `accountId`: for which account they act.
 */
export async function signInTab(page: Page, name: string, path = '/', account?: string) {
  await page.goto('/sign-in');
  const { users } = (await (await page.request.get('/api/demo')).json()) as Demo;
  const user = users.find((each) => each.name === name);
  if (user === undefined) throw new Error(`there is no ${name} in this world`);
  const accountId = user.memberships.find(({ accountName }) => accountName === account)?.accountId;
  await page.evaluate(
    (kept) => sessionStorage.setItem('cross-connect.session', kept),
    JSON.stringify({ person: { subject: user.id, hint: user.email }, accountId }),
  );
  await page.goto(path);
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
}

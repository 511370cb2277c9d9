import { expect, test } from '@playwright/test';
import { startNodeHost } from '../node-host';
import { serveConsole } from './other-origin';
import { choosePerson } from './provider-page';

const OWNER = 'Võ Hoàng Giang';

test('a console on another origin signs in, reads, changes and hears of news; a third origin may not', async ({
  browser,
}) => {
  const [ours, foreign] = [await serveConsole(), await serveConsole()];
  const service = await startNodeHost({ ALLOWED_ORIGINS: ours.origin });
  const told = (await (await fetch(`${service.url}/config.json`)).json()) as object;
  for (const each of [ours, foreign]) each.configure({ ...told, apiBaseUrl: service.url });

  const page = await browser.newPage();
  await page.goto(`${ours.origin}/cross-connects`);
  await choosePerson(page, OWNER);
  await expect(page).toHaveURL(`${ours.origin}/cross-connects`);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Live');
  await page.getByRole('link', { name: 'Cross Connect 1' }).click();
  // A change with a version: the browser asks first whether it may be sent.
  await page.getByRole('button', { name: 'Rename…' }).click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
  await name.fill('From elsewhere');
  await name.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'From elsewhere' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'From elsewhere' })).toBeVisible();

  const stranger = await browser.newPage();
  await stranger.goto(`${foreign.origin}/config.json`);
  const read = await stranger.evaluate(
    (url) =>
      fetch(url).then(
        () => 'read',
        () => 'kept from it',
      ),
    `${service.url}/api/v1/openapi.json`,
  );
  expect(read).toBe('kept from it');
  // Nor does the provider send anybody there.
  await stranger.goto(`${foreign.origin}/cross-connects`);
  await expect(stranger.getByRole('heading', { name: 'This sign-in cannot go on' })).toBeVisible();

  for (const each of [page, stranger]) await each.close();
  await service.end();
  for (const each of [ours, foreign]) each.end();
});

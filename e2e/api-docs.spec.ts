import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { OPERATION_IDS } from '../src/contract/operations';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const entry = (page: Page, id: string) => page.locator(`details#${id}`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('every operation is there; a search finds it by path, name and meaning', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/' });
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'API reference' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'API reference' })).toBeFocused();
  for (const id of OPERATION_IDS) await expect(entry(page, id)).toHaveCount(1);
  await expect(page.getByText(`${OPERATION_IDS.length} operations`)).toBeVisible();

  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('bandwidth package');
  await expect(page.locator('details')).toHaveCount(2);
  await expect(page).toHaveURL(/q=bandwidth\+package/);
  await search.fill('idempotency-conflict post accept');
  await expect(page.locator('details')).toHaveCount(1);
  await entry(page, 'acceptVpcConnection').locator('summary').click();
  await expect(
    entry(page, 'acceptVpcConnection').getByRole('row', { name: /409 wrong-state/ }),
  ).toBeVisible();
  await search.fill('nothing like this');
  await page.getByRole('button', { name: 'Show all operations' }).click();
  await expect(entry(page, 'listVpcs')).toHaveCount(1);
});

test('a link to an operation opens it, its types can be looked up, its example can be copied', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'example', path: '/api-docs#createCrossConnect' });
  const create = entry(page, 'createCrossConnect');
  await expect(create.locator('summary')).toBeFocused();
  await expect(create.getByRole('region', { name: 'Body: createCrossConnect' })).toContainText(
    'termMonths: TermMonths',
  );
  await expect(
    create.getByRole('row', { name: 'Idempotency-Key header string (1..200 characters)' }),
  ).toBeVisible();
  await expect(create).toContainText('Allowed for: Owner.');
  await create.getByRole('button', { name: 'Copy command' }).click();
  expect(await clipboard(page)).toContain('"termMonths":3');
  await expectAccessible(page);

  await create.getByRole('link', { name: 'TermMonths' }).click();
  await expect(entry(page, 'type-TermMonths').locator('summary')).toBeFocused();
  await expect(entry(page, 'type-TermMonths')).toContainText('1 | 3 | 6');
});

test('the document is saved as the service gives it', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/api-docs' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download openapi.json' }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as { openapi: string };
  expect(saved.openapi).toBe('3.1.0');
  expect(saved).toEqual(
    await page.evaluate(async () => (await fetch('/api/v1/openapi.json')).json() as Promise<unknown>),
  );
});

test('lists and objects as calls, each with a way to what it is; an object as JSON', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'busy', path: '/cross-connects?status=ACTIVE&q=link' });
  await page.getByRole('button', { name: 'Export' }).click();
  const panel = page.getByRole('dialog', { name: 'Export' });
  await panel.getByText('As a curl command').click();
  await expect(panel.getByRole('region', { name: 'curl command' })).toContainText('q=link&status=ACTIVE');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Analytics link' }).click();
  await page.getByRole('button', { name: 'JSON and curl' }).click();
  const dialog = page.getByRole('dialog', { name: 'Analytics link as JSON' });
  await dialog.getByRole('button', { name: 'Copy JSON' }).click();
  expect(JSON.parse(await clipboard(page))).toMatchObject({ name: 'Analytics link', status: 'ACTIVE' });
  await dialog.getByText('As a curl command').click();
  await expectAccessible(page);
  await dialog.getByRole('link', { name: 'What this call is' }).click();
  await expect(entry(page, 'getCrossConnect').locator('summary')).toBeFocused();

  for (const path of ['/vpcs?q=HCM', '/requests/sent', '/activity']) {
    await page.goto(path);
    // Beside a list there may be one of its objects, with a call of its own.
    await page.getByText('As a curl command').last().click();
    await expect(page.getByRole('region', { name: 'curl command' })).toContainText('/api/v1/');
  }
});

test('in Vietnamese on a phone, by keyboard', async ({ app }) => {
  const page = await app.start({ world: 'example', language: 'vi', path: '/api-docs' });
  await page.setViewportSize({ width: 390, height: 844 });
  const list = entry(page, 'listVpcs').locator('summary');
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'listVpcs').getByRole('heading', { name: 'Tham số' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('the console can be installed', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/' });
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const { icons, name } = await page.evaluate(
    async (url) =>
      (await fetch(url)).json() as Promise<{ name: string; icons: { src: string; sizes: string }[] }>,
    href ?? '',
  );
  expect(name).toBe('Cross Connect Console');
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const size = await page.evaluate(async (url) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
});

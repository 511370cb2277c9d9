import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './console';

test('who did what, on which object', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/activity' });
  const created = page.getByRole('listitem').filter({ hasText: 'created the Cross Connect' });
  await expect(created).toContainText('Nguyễn Minh An created the Cross Connect Cross Connect 1');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Lê Quốc Chi requested the connection' }),
  ).toHaveCount(3);
  await expectAccessible(page);
  await created.getByRole('link', { name: 'Cross Connect 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Cross Connect 1/ })).toBeVisible();
});

test('filtering by type, Cross Connect and text; the view is in the URL', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/activity' });
  const events = page.getByRole('main').getByRole('listitem');
  await expect(events.first()).toBeVisible();
  await page.getByRole('combobox', { name: 'What happened' }).selectOption('Request rejected');
  await expect(events.filter({ hasText: 'rejected the request' }).first()).toBeVisible();
  await expect(events.filter({ hasNotText: 'rejected the request' })).toHaveCount(0);
  await page.reload();
  await expect(events.filter({ hasText: 'rejected the request' }).first()).toBeVisible();
  await expect(events.filter({ hasNotText: 'rejected the request' })).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Cross Connect' }).selectOption('Lab link');
  await expect(page.getByRole('heading', { name: 'No event fits these filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('Pilot link');
  await expect(events.filter({ hasText: 'The Cross Connect Pilot link was deleted' })).toHaveCount(1);
  // It has no page any more, so its name is no link.
  await expect(events.getByRole('link', { name: 'Pilot link' })).toHaveCount(0);
});

test('exporting all that fits, not only the page on the screen', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/activity' });
  const status = page.getByRole('status').filter({ hasText: /^\d+ events/ });
  const total = Number(/\d+/.exec(await status.innerText())?.[0]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const lines = text.trim().split(/\r?\n/);
  expect(lines[0]).toContain('Time (UTC)');
  expect(lines).toHaveLength(total + 1);
  await expect(page.getByRole('status').filter({ hasText: `${total} events exported` })).toBeVisible();
});

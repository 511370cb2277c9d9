import { expect, expectAccessible, test } from './console';

test('a selection stands out with its paths, is in the URL, and Back leads through it', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(3);
  await expectAccessible(page);

  await page.getByRole('button', { name: /^HCM-VPC02/ }).click();
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { name: 'HCM-VPC02' })).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Connected with' }).getByRole('button')).toHaveText([
    'HAN-VPC02',
  ]);
  await expect(page).toHaveURL(/selected=net-/);
  // Connections are never transitive: HAN-VPC01 is not on its paths.
  await expect(page.getByRole('button', { name: /^HAN-VPC02,/ })).toHaveAttribute('data-emphasis', 'strong');
  await expect(page.getByRole('button', { name: /^HAN-VPC01,/ })).toHaveAttribute('data-emphasis', 'faded');
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Cross Connect 1, / }).click();
  await expect(panel.getByRole('heading', { name: 'Cross Connect 1' })).toBeVisible();
  await page.goBack();
  await expect(panel.getByRole('heading', { name: 'HCM-VPC02' })).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'HCM-VPC02' })).toBeVisible();
});

test('arrow keys move, Enter selects, Escape clears', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await page.getByRole('button', { name: /^HCM-VPC01/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^HCM-VPC02/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Cross Connect 1, / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Selection' })).toContainText('Cross Connect 1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Selection' })).toHaveCount(0);
});

test('filters hide without moving, and survive a reload; the table twin holds the same', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  const card = page.getByRole('button', { name: /^HCM-VPC01,/ });
  const links = page.getByTestId(/^link-riv-/);
  const before = await card.evaluate(
    (element) => element.closest<HTMLElement>('.react-flow__node')?.style.transform,
  );
  const all = await links.count();
  await page.getByLabel('Connection status').selectOption('PENDING_ACCEPTANCE');
  await expect.poll(() => links.count()).toBeLessThan(all);
  const pending = await links.count();
  expect(pending).toBeGreaterThan(0);
  for (const link of await links.all())
    await expect(link).toHaveAttribute('data-status', 'PENDING_ACCEPTANCE');
  await page.reload();
  await expect(links).toHaveCount(pending);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(pending + 1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Graph' }).click();
  await expect(links).toHaveCount(all);
  expect(
    await card.evaluate((element) => element.closest<HTMLElement>('.react-flow__node')?.style.transform),
  ).toBe(before);
});

test('search leads to an object by name, id or CIDR', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await page.getByLabel('Find').fill('10.14');
  await page
    .getByRole('group', { name: 'Matches' })
    .getByRole('button', { name: /HAN-VPC02/ })
    .click();
  await expect(page.getByRole('complementary', { name: 'Selection' })).toContainText('HAN-VPC02');
});

test('an empty account sees a picture that teaches', async ({ app }) => {
  const page = await app.start({ world: 'empty', path: '/topology' });
  await expect(page.getByRole('heading', { name: 'Nothing to draw yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Create a Cross Connect' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create a Cross Connect' })).toBeVisible();
});

test('a VPC tells with which others it could be connected, where, and why not', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
  await page.getByLabel('Find').fill('HCM-VPC03');
  await page
    .getByRole('group', { name: 'Matches' })
    .getByRole('button', { name: /HCM-VPC03/ })
    .click();
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await panel
    .getByLabel('Could be connected with')
    .first()
    .selectOption({ label: 'HAN-VPC03 · 10.15.0.0/16' });
  const pairs = panel.getByRole('list', { name: 'Could be connected with' });
  const first = pairs
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Cross Connect 1', exact: true }) });
  await expect(first.first().getByText('Blocked', { exact: true })).toBeVisible();
  await expect(first.first().getByLabel('Condition 2011').first()).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('link', { name: 'Connect these two' }).first().click();
  await expect(page.getByRole('list', { name: 'Chosen pairs' }).getByRole('listitem')).toContainText(
    'HAN-VPC03',
  );
});

test('blocked pairs are drawn with their conditions, all or of one, or of the selected VPC', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts', role: 'owner', path: '/topology' });
  const blocked = page.getByTestId(/^blocked:/);
  await expect(blocked).toHaveCount(0);
  await page.getByLabel('Blocked pairs').selectOption('All conditions');
  await expect(page.getByText(/, \d+ blocked pairs$/)).toBeVisible();
  const all = await blocked.count();
  expect(all).toBeGreaterThan(3);
  await page.getByLabel('Blocked pairs').selectOption('2013 Overlap on the accepter side');
  await expect.poll(() => blocked.count()).toBeLessThan(all);
  for (const pair of await blocked.all()) await expect(pair).toContainText('2013');
  await page.reload();
  await expect(page.getByLabel('Blocked pairs')).toHaveValue('2013');
  await page.getByLabel('Blocked pairs').selectOption('All conditions');
  await page.getByRole('button', { name: /^HCM-VPC02,/ }).click();
  await expect(blocked).toHaveText(['2009']);
  await expectAccessible(page);
});

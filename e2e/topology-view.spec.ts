import { expect, expectAccessible, test } from './console';

test('several selected VPCs are connected in one go, by mouse and by keyboard', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/topology' });
  await expect(page.getByRole('button', { name: /^HCM-VPC01/ })).toBeVisible();
  await page.getByRole('button', { name: /^HCM-VPC01/ }).click();
  await page.getByRole('button', { name: /^HAN-VPC01/ }).focus();
  await page.keyboard.press('Shift+Enter');
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { name: '2 selected' })).toBeVisible();
  // No Cross Connect joins the regions yet.
  await expect(panel.getByText('No two of these can be connected now.')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Take HAN-VPC01 out of the selection' }).click();
  await expect(panel.getByRole('heading', { name: 'HCM-VPC01' })).toBeVisible();
});

test('what is selected together is kept in the URL, and leads to the wizard with its legal pairs', async ({
  app,
}) => {
  const page = await app.start({ world: 'conflicts', path: '/topology' });
  const cards = page.locator('button[data-node^="net-"]');
  await expect(cards.first()).toBeVisible();
  // Faster than the URL can change: none is forgotten for the next.
  await cards.evaluateAll((all) => {
    for (const card of all)
      card.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
  });
  const count = await cards.count();
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { name: `${count} selected` })).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('heading', { name: `${count} selected` })).toBeVisible();
  await panel
    .getByRole('link', { name: /through Cross Connect/ })
    .first()
    .click();
  await expect(page.getByRole('list', { name: 'Chosen pairs' }).getByRole('listitem').first()).toBeVisible();
});

test('colours tell accounts and Cross Connects apart, with a legend, and stay in the URL', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/topology' });
  await page.getByLabel('Colour by').selectOption('Account');
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend.getByRole('listitem').nth(1)).not.toHaveText(/Pending|Active/);
  const colours = () =>
    page
      .locator('button[data-node^="net-"]')
      .evaluateAll((cards) => new Set(cards.map((card) => getComputedStyle(card).borderLeftColor)).size);
  await expect.poll(colours).toBeGreaterThan(1);
  await expect(page).toHaveURL(/colour=account/);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('Colour by')).toHaveValue('account');
});

test('the picture in words: regions, their VPCs, what each is connected with', async ({ app }) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  await page.getByRole('button', { name: 'In words' }).click();
  const outline = page.getByRole('region', { name: 'The topology in words' });
  await expect(outline.getByRole('heading', { level: 2 })).toHaveText([/^HAN01/, /^HCM03/]);
  const vpcs = outline.getByRole('list', { name: 'VPCs of HCM03' });
  await expect(vpcs.getByRole('list', { name: 'Connections of HCM-VPC02' }).getByRole('button')).toHaveText([
    /^with HAN-VPC02 \(.*HAN01\) through Cross Connect 1$/,
  ]);
  await expectAccessible(page);
  await vpcs.getByRole('button', { name: 'HCM-VPC02', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Selection' })).toContainText('HCM-VPC02');
});

test('a request is answered, a connection deleted and a Cross Connect renamed from the picture', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', path: '/topology' });
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await page.getByRole('button', { name: /^Cross Connect 1, / }).click();
  await panel.getByRole('button', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Main line');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^Main line, / })).toBeVisible();

  await page.getByRole('button', { name: /^HCM-VPC02,/ }).click();
  await panel.getByRole('list', { name: 'Connected with' }).getByRole('button').first().click();
  await panel.getByRole('button', { name: 'Delete…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(page.getByTestId(/^link-riv-/)).toHaveCount(2);
});

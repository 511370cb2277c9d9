import type { Page } from '@playwright/test';
import { callService, expect, expectNoSidewaysScroll, test } from './console';
import { NEW, next, requesterRegion, startRegion, step } from './create-form';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name' });

test('a free name is suggested from the regions, is there to be typed over, and what is typed wins', async ({
  app,
}) => {
  const page = await app.start({ world: 'two-regions', path: '/cross-connects' });
  await startRegion(page).selectOption('HCM03');
  await page.getByRole('link', { name: 'Create a Cross Connect' }).first().click();
  await expect(nameField(page)).toHaveValue('hcm-han');
  await expect(nameField(page)).toHaveAccessibleDescription(/^Suggested from the regions/);
  // Until somebody types, it follows the regions.
  await next(page);
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(nameField(page)).toHaveValue('han-hcm');
  await next(page);
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await next(page);
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await next(page);

  // An answer that is lost changes nothing about what was asked for: the same again gives the first answer.
  await app.faults({ loseAnswers: 1 });
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByText('No answer from the service.')).toBeVisible();
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'hcm-han' })).toBeVisible();
  expect((await callService<{ total: number }>(page, '/cross-connects')).total).toBe(1);

  await page.goto(NEW);
  await expect(nameField(page)).toHaveValue('hcm-han-2');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type('Mine alone');
  await expect(nameField(page)).toHaveValue('Mine alone');
  await expect(nameField(page)).toHaveAccessibleDescription(/^5 to 50 characters/);
  await next(page);
  await page.getByRole('button', { name: 'Exchange the regions' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(nameField(page)).toHaveValue('Mine alone');
});

test('with more regions than two, the name is there before the other end is, and takes it in', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: NEW });
  await startRegion(page).selectOption('DAD01');
  await expect(nameField(page)).toHaveValue('dad-link');
  await next(page);
  await page.getByRole('combobox', { name: 'Accepter region' }).selectOption('CTO01');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(nameField(page)).toHaveValue('dad-cto');
});

test('each step begins at its first field, in a group that says which step it is', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/' });
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  const radio = (name: RegExp) => page.getByRole('radio', { name });
  // Whether it is led to or opened by its address.
  await page.getByRole('link', { name: 'Create a Cross Connect' }).click();
  await expect(nameField(page)).toBeFocused();
  await page.reload();
  await expect(group('Basics').getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Description' }).fill('Kept on the way');
  await next(page);
  await expect(group('Regions').getByRole('combobox', { name: 'Requester region' })).toBeFocused();
  await next(page);
  await expect(radio(/^10 Mbps/)).toBeFocused();
  await expect(group('Bandwidth').getByRole('radio', { name: /^10 Mbps/ })).toBeFocused();
  await radio(/^50 Mbps/).check();
  await radio(/^3 months/).check();
  await next(page);
  // There is nothing to fill in: it is read from its heading on.
  await expect(step(page, 'Review and pay')).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(radio(/^50 Mbps/)).toBeFocused();
  await expect(radio(/^3 months/)).toBeChecked();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(requesterRegion(page)).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(nameField(page)).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Kept on the way');
});

test('the region in the header has a name, and says what starts from it', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  await expect(page.getByRole('banner').getByText('Start region', { exact: true })).toBeVisible();
  await expect(startRegion(page)).toHaveAccessibleDescription(
    'New Cross Connects and prices start from here. Lists show all regions.',
  );
  await startRegion(page).selectOption('CTO01');
  await page.goto(NEW);
  await next(page);
  await expect(requesterRegion(page)).toHaveValue('CTO01');
  // Where there is no room for its label, it has its name all the same.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(startRegion(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

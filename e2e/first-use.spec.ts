import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, expectNoSidewaysScroll, isNodeHost, test } from './console';
import { next } from './create-form';
import { dataTexts, englishLeft } from './vietnamese';

const guide = (page: Page) => page.getByRole('region', { name: 'Your first connected pair' });
const state = (page: Page, step: string, name: string) =>
  expect(
    guide(page).getByRole('listitem').filter({ hasText: step }).getByRole('img', { name }),
  ).toBeVisible();
const follow = async (page: Page, name: string) => {
  await guide(page).getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const home = (page: Page) => page.getByRole('link', { name: 'Overview', exact: true }).click();

test('the overview leads a new account to its first connected pair', async ({ app }) => {
  const page = await app.start({ world: 'two-regions' });
  await state(page, 'Have VPCs', 'Done');
  await state(page, 'Create a Cross Connect', 'Next step');
  await state(page, 'Connect VPCs', 'Later');
  await expect(guide(page).getByRole('button', { name: 'Connect VPCs' })).toHaveAccessibleDescription(
    'Do the step before it first.',
  );

  await follow(page, 'Create a Cross Connect');
  await page.getByRole('textbox', { name: 'Name' }).fill('First Backbone');
  await next(page);
  await page.getByRole('combobox', { name: 'Requester region' }).selectOption('HCM03');
  await page.getByRole('combobox', { name: 'Accepter region' }).selectOption('HAN01');
  await next(page);
  await page.getByRole('radio', { name: /^50 Mbps/ }).check();
  await next(page);
  await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First Backbone' })).toBeVisible();

  await home(page);
  await state(page, 'Create a Cross Connect', 'Done');
  await follow(page, 'Connect VPCs');
  await page
    .getByRole('region', { name: /^Requester VPCs in/ })
    .getByRole('button', { name: /^HCM-VPC01 / })
    .click();
  await page.getByRole('checkbox', { name: 'Add pair HCM-VPC01 ↔ HAN-VPC01' }).check();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Connect 1 pair' }).click();
  await expect(page.getByRole('region', { name: 'What was made' })).toBeVisible();
  await home(page);
  await state(page, 'Connect VPCs', 'Done');
  await state(page, 'Check reachability', 'Done');
  await expect(guide(page)).toContainText('Your first pair is connected');
  await expectAccessible(page);
  await follow(page, 'See the way');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('reaches');

  // Who comes back later has no need of it, but finds it.
  await home(page);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Topology' })).toBeVisible();
  await expect(guide(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the getting-started guide' }).click();
  await expect(guide(page)).toBeVisible();
});

test('the guide is hidden for good, and shown again, by keyboard', async ({ app }) => {
  const page = await app.start({ world: 'two-regions' });
  await guide(page).getByRole('button', { name: 'Hide' }).focus();
  await page.keyboard.press('Enter');
  await expect(guide(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Create a Cross Connect' })).toBeVisible();
  await page.reload();
  const again = page.getByRole('button', { name: 'Show the getting-started guide' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(guide(page)).toBeVisible();
});

test('who is asked first answers, and needs no Cross Connect for it', async ({ app }) => {
  const page = await app.start({ world: 'two-accounts', account: 'Hanoi Logistics' });
  await expect(guide(page)).toContainText('Or give the id of your VPC to the owner of another Cross Connect');
  const saigon = await app.openTab({ account: 'Saigon Retail' });
  const idOf = async (tab: Page, path: string, name: string) => {
    const { items } = await callService<{ items: { id: string; name: string }[] }>(tab, path);
    return items.find((item) => item.name === name)?.id;
  };
  const requesterVpcId = await idOf(saigon, '/vpcs', 'HCM-VPC01');
  const accepterVpcId = await idOf(page, '/vpcs', 'HAN-VPC01');
  const through = await idOf(saigon, '/cross-connects', 'Cross Connect 1');
  await callService(saigon, `/cross-connects/${through}/vpc-connections`, {
    pairs: [{ requesterVpcId, accepterVpcId }],
  });

  await state(page, 'Create a Cross Connect', 'Not needed');
  await state(page, 'Connect VPCs', 'Next step');
  await expect(guide(page)).toContainText('1 request waits for your answer');
  const needs = await page.getByRole('region', { name: 'What needs you' }).boundingBox();
  const guided = await guide(page).boundingBox();
  expect(needs?.y).toBeLessThan(guided?.y ?? 0);
  await expectAccessible(page);
  await follow(page, 'Answer');
  await page.getByRole('button', { name: 'Accept and connect' }).click();
  await expect(
    page
      .getByRole('region', { name: 'Request', exact: true })
      .getByRole('status')
      .filter({ hasText: 'is accepted' }),
  ).toBeVisible();
});

test('an account without anything is one click away from a demo world that has VPCs', async ({ app }) => {
  const page = await app.start({ world: 'empty' });
  await state(page, 'Have VPCs', 'Next step');
  const step = guide(page).getByRole('listitem').filter({ hasText: 'Have VPCs' });
  await expect(step).toContainText('This console connects VPCs and does not create them.');
  // Whoever runs it is spoken to where somebody does.
  await expect(guide(page).getByText('For whoever runs this service')).toHaveCount(isNodeHost ? 1 : 0);
  await step.getByRole('link', { name: 'Try it in a demo world' }).click();
  const dialog = page.getByRole('dialog', { name: 'Demo world and settings' });
  await expect(dialog.getByRole('combobox', { name: 'World' })).toHaveValue('two-regions');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL((url) => url.hash === '');
  await guide(page).getByRole('link', { name: 'Try it in a demo world' }).click();
  await dialog.getByRole('button', { name: 'Reset demo data' }).click();
  await page
    .getByRole('button', { name: /, Owner/ })
    .first()
    .click();
  await state(page, 'Have VPCs', 'Done');
});

test('an account without VPCs is told what it can do already', async ({ app }) => {
  const page = await app.start({ world: 'empty' });
  const buy = guide(page).getByRole('listitem').filter({ hasText: 'Create a Cross Connect' });
  await expect(buy).toContainText('Its paid term begins at once');
  await expectAccessible(page);
  await guide(page).getByRole('link', { name: 'Address space', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Address space' })).toBeVisible();
  await page.goBack();
  await buy.getByRole('link', { name: 'Create a Cross Connect' }).click();
  await next(page);
  await next(page);
  await page.getByRole('radio', { name: /^10 Mbps/ }).check();
  await next(page);
  await page.getByRole('button', { name: /^Pay .* and create$/ }).click();
  await page.getByRole('main').getByRole('link', { name: 'Connect VPCs' }).first().click();
  await expect(page.getByText('VPCs are made in your cloud, not here.')).toHaveCount(2);
});

for (const world of ['empty', 'two-regions'] as const)
  test(`the guide on a phone, in Vietnamese (${world})`, async ({ app }) => {
    const page = await app.start({ world, language: 'vi' });
    const data = await dataTexts(page);
    await expect(page.getByRole('region', { name: 'Cặp VPC kết nối đầu tiên của bạn' })).toBeVisible();
    expect(await englishLeft(page, data)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

import type { Page } from '@playwright/test';
import { reviewPairById } from './connect-form';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './console';

const HAN_VPC01 = { name: 'HAN-VPC01', cidr: '10.13.0.0/16' };

/** The id that Hanoi Logistics tells Saigon Retail on the phone. */
async function vpcId(page: Page, name: string) {
  await navigation(page).getByRole('link', { name: 'VPCs' }).click();
  const link = page.getByRole('table').getByRole('link', { name, exact: true });
  const id = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  await navigation(page).getByRole('link', { name: 'Requests' }).click();
  return id;
}

const detail = (page: Page) => page.getByRole('region', { name: 'Request', exact: true });
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main navigation' });
const waiting = (page: Page, count: number) =>
  navigation(page).getByRole('link', { name: new RegExp(`Requests.*${count}`) });

/** Saigon Retail asks to connect HCM-VPC01 with a VPC of Hanoi Logistics, by its id. */
async function requestById(saigon: Page, id: string, message: string) {
  await navigation(saigon).getByRole('link', { name: 'Cross Connects' }).click();
  await reviewPairById(saigon, id);
  await expect(saigon.getByLabel('Approve now')).toBeDisabled();
  await saigon.getByLabel('Message to the approver').fill(message);
  await saigon.getByRole('button', { name: 'Send 1 request' }).click();
  await expect(saigon.getByText('1 request is sent.')).toBeVisible();
}

test('two accounts: a request by id is rejected with a reason, made again, accepted; both see it active', async ({
  app,
}) => {
  const saigon = await app.start({ world: 'two-accounts', account: 'Saigon Retail' });
  const hanoi = await app.openTab({ account: 'Hanoi Logistics', role: 'approver', path: '/requests' });
  await expect(hanoi.getByRole('heading', { name: 'Nothing to approve' })).toBeVisible();
  await expectAccessible(hanoi);

  await requestById(saigon, await vpcId(hanoi, HAN_VPC01.name), 'For the stock service');

  await expect(waiting(hanoi, 1)).toBeVisible();
  const request = detail(hanoi);
  await expect(request.getByRole('heading', { name: 'HCM-VPC01 ↔ HAN-VPC01' })).toBeVisible();
  await expect(request.getByText('For the stock service')).toBeVisible();
  await expect(request.getByText('of Saigon Retail')).toBeVisible();
  await expect(request.getByText('HCM-VPC01 gains a route to 10.13.0.0/16')).toBeVisible();
  await expect(request.getByText('HAN-VPC01 gains a route to 10.10.0.0/16')).toBeVisible();
  await expect(request.getByText('all conditions are met')).toBeVisible();
  await expectAccessible(hanoi);

  await request.getByRole('button', { name: 'Reject…' }).click();
  const dialog = hanoi.getByRole('dialog', { name: 'Reject the request' });
  await dialog.getByLabel('Reason').fill('Use the new warehouse network');
  await expectAccessible(hanoi);
  await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(request.getByRole('status')).toContainText('HCM-VPC01 ↔ HAN-VPC01 is rejected.');
  await expect(request.getByText('Rejected', { exact: true })).toBeVisible();
  // Asking once more is for those who asked: nothing is offered here that they alone may do.
  await expect(request.getByText('Saigon Retail can request it again.')).toBeVisible();
  await expect(request.getByRole('button', { name: 'Request again…' })).toHaveCount(0);

  await navigation(saigon).getByRole('link', { name: 'Requests' }).click();
  await saigon.getByRole('link', { name: 'History' }).click();
  const answer = detail(saigon);
  await expect(answer.getByText('Use the new warehouse network')).toBeVisible();
  await expectAccessible(saigon);
  await answer.getByRole('button', { name: 'Request again…' }).click();
  await saigon.getByLabel('Message to the approver').fill('The new network is ready');
  await expectAccessible(saigon);
  await saigon.getByRole('button', { name: 'Send the request' }).click();
  await answer.getByRole('link', { name: 'See the new request' }).click();
  await expect(answer.getByText('Pending acceptance')).toBeVisible();

  await navigation(hanoi).getByRole('link', { name: 'Requests' }).click();
  await expect(request.getByText('The new network is ready')).toBeVisible();
  await expect(request.getByRole('link', { name: 'earlier request' })).toBeVisible();
  await request.getByRole('button', { name: 'Accept and connect' }).click();
  await expect(request.getByRole('status').filter({ hasText: 'is accepted' })).toBeVisible();
  await expect(request.getByText('Active', { exact: true })).toBeVisible();
  await expect(answer.getByText('Active', { exact: true })).toBeVisible();
  await expect(waiting(hanoi, 1)).toHaveCount(0);
});

test('a viewer of the accepter account sees the request, and why it is not theirs to accept', async ({
  app,
}) => {
  const saigon = await app.start({ world: 'two-accounts', account: 'Saigon Retail' });
  const hanoi = await app.openTab({ account: 'Hanoi Logistics', role: 'viewer', path: '/requests' });
  await requestById(saigon, await vpcId(hanoi, HAN_VPC01.name), 'For the stock service');

  const accept = detail(hanoi).getByRole('button', { name: 'Accept and connect' });
  await expect(accept).toBeDisabled();
  await expect(accept).toHaveAccessibleDescription(
    'Only an approver or owner of the account can decide on requests.',
  );
  await expect(
    detail(hanoi).getByText('Only an approver or owner of the account can decide on requests.'),
  ).toBeVisible();
  await expect(detail(hanoi).getByRole('button', { name: 'Reject…' })).toBeDisabled();
});

test('several requests at once, each with its own result; the last one by keyboard alone', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', role: 'approver', path: '/requests' });
  const list = page.getByRole('list', { name: 'Requests to approve' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Select LOG-VPC01 ↔ HCM-VPC03' }).check();
  await page.getByRole('checkbox', { name: 'Select HCM-VPC11 ↔ DAD-VPC07' }).check();
  await expect(page.getByText('2 requests selected')).toBeVisible();
  await page.getByRole('button', { name: 'Accept 2 requests' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept 2 requests' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Accept and connect 2' }).click();
  await expect(page.getByText('2 of 2 done')).toBeVisible();
  await expect(page.getByText('LOG-VPC01 ↔ HCM-VPC03: Accepted')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);

  await list.getByRole('link', { name: /HCM-VPC12/ }).focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { name: 'HCM-VPC12 ↔ HAN-VPC08' })).toBeVisible();
  await detail(page).getByRole('button', { name: 'Reject…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Too late');
  // Past the call for a shell and the way back.
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('status')).toContainText('is rejected');
});

test('on a phone the list stands above the request', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('list', { name: 'Requests to approve' })
    .getByRole('link', { name: /HCM-VPC12/ })
    .click();
  await expect(page.getByRole('heading', { name: 'HCM-VPC12 ↔ HAN-VPC08' })).toBeFocused();
  await expectNoSidewaysScroll(page);
  const accept = detail(page).getByRole('button', { name: 'Accept and connect' });
  await expect(accept).toBeInViewport({ ratio: 1 });
  expect((await accept.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('several requests are rejected together; each keeps the reason in the history', async ({ app }) => {
  const page = await app.start({ world: 'busy', role: 'approver', path: '/requests' });
  const list = page.getByRole('list', { name: 'Requests to approve' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Select LOG-VPC01 ↔ HCM-VPC03' }).check();
  await page.getByRole('checkbox', { name: 'Select LOG-VPC03 ↔ HCM-VPC04' }).check();
  await page.getByRole('button', { name: 'Reject 2 requests' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reject 2 requests' });
  await expect(dialog.getByText('LOG-VPC03 ↔ HCM-VPC04')).toBeVisible();
  await dialog.getByLabel('Reason').fill('x'.repeat(501));
  await dialog.getByRole('button', { name: 'Reject 2' }).click();
  await expect(dialog.getByLabel('Reason')).toHaveAccessibleDescription(/500/);
  await dialog.getByLabel('Reason').fill('Not before the new year');
  await dialog.getByRole('button', { name: 'Reject 2' }).click();
  await expect(page.getByText('2 of 2 done')).toBeVisible();
  await expect(page.getByText('LOG-VPC03 ↔ HCM-VPC04: Rejected')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: 'LOG-VPC03 ↔ HCM-VPC04', exact: true }).click();
  await expect(detail(page).getByText('Not before the new year')).toBeVisible();
});

test('under two-person approval nobody accepts a request of their own', async ({ app }) => {
  const page = await app.start({ world: 'busy', role: 'owner', path: '/requests/sent' });
  await page.getByRole('link', { name: /^HCM-VPC11 ↔ DAD-VPC07/ }).click();
  await detail(page).getByRole('button', { name: 'Cancel request…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the request' }).click();
  await expect(detail(page).getByRole('status')).toContainText('is cancelled');
  await detail(page).getByRole('button', { name: 'Request again…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request HCM-VPC11 ↔ DAD-VPC07 again' });
  await expect(dialog.getByLabel('Approve now')).toBeDisabled();
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await detail(page).getByRole('link', { name: 'See the new request' }).click();
  const accept = detail(page).getByRole('button', { name: 'Accept and connect' });
  await expect(accept).toBeDisabled();
  const reason = await accept.getAttribute('aria-description');
  expect(reason).toBeTruthy();
  await expect(detail(page).getByText(String(reason), { exact: true })).toBeVisible();
});

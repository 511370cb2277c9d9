import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

type Listed = { items: { id: string; name: string }[] };
async function idOf(page: Page, path: string, name: string) {
  const found = (await callService<Listed>(page, path)).items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.id;
}
const detail = (page: Page) => page.getByRole('region', { name: 'Request', exact: true });

test('a link to accepting opens the review; a warning has to be acknowledged there too', async ({ app }) => {
  const page = await app.start({ world: 'conflicts', path: '/packages' });
  const crossConnectId = await idOf(page, '/cross-connects', 'Cross Connect 2');
  const [requesterVpcId, accepterVpcId] = [
    await idOf(page, '/vpcs', 'HCM-VPC01'),
    await idOf(page, '/vpcs', 'HAN-VPC06'),
  ];
  const { items } = await callService<Listed>(page, `/cross-connects/${crossConnectId}/vpc-connections`, {
    ...{ pairs: [{ requesterVpcId, accepterVpcId }], acknowledge: ['ambiguous-destination'] },
    approveNow: false,
  });
  await page.goto(`/requests?selected=${items[0]?.id}&do=accept`);

  const dialog = page.getByRole('dialog', { name: 'Accept 1 request' });
  const accept = dialog.getByRole('button', { name: 'Accept and connect' });
  await expect(accept).toHaveAttribute('aria-description', 'Acknowledge the warning first.');
  await dialog.getByText('As a curl command').click();
  const command = dialog.getByRole('region', { name: 'curl command' });
  await expect(command).not.toContainText('ambiguous-destination');
  await dialog.getByLabel('I know that these destinations will be ambiguous.').check();
  await expect(command).toContainText('ambiguous-destination');
  await expectAccessible(page);
  await accept.click();
  await expect(detail(page).getByRole('status').filter({ hasText: 'is accepted' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/do=/);
});

test('the call that accepts is beside what it does', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  await detail(page).getByText('As a curl command').first().click();
  await expect(detail(page).getByRole('region', { name: 'curl command' }).first()).toContainText('/accept');
});

import { expect, expectAccessible, test } from './console';

test('a plan shows what would be different, is shared by its link, and turns into requests', async ({
  app,
}) => {
  const page = await app.start({ world: 'example', role: 'owner', path: '/topology', provisioningMs: 800 });
  await page.getByRole('button', { name: 'What if…' }).click();
  const plan = page.getByRole('region', { name: 'What if' });
  await plan.getByLabel('Imagine').selectOption('add-connection');
  await plan.getByLabel('Cross Connect').selectOption({ label: 'Cross Connect 1' });
  await plan.getByLabel('Requester VPC').selectOption({ label: 'HCM-VPC02 · 10.11.0.0/16' });
  await plan.getByLabel('Accepter VPC').selectOption({ label: 'HAN-VPC01 · 10.13.0.0/16' });
  await plan.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(plan.getByText('HCM-VPC02 would gain a route to 10.13.0.0/16')).toBeVisible();
  await expect(page.getByText('4 VPCs, 4 connections')).toBeVisible();
  await expectAccessible(page);

  const colleague = await app.openTab({ role: 'viewer', path: page.url() });
  await expect(colleague.getByText('What-if: nothing is changed')).toBeVisible();
  await expect(colleague.getByText('4 VPCs, 4 connections')).toBeVisible();

  await plan.getByRole('link', { name: 'Request 1 pair in Cross Connect 1' }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Connect 1 pair' }).click();
  await expect(page.getByText(/1 pair is (being )?connected\./)).toBeVisible();
});

test('another CIDR tells which connections could not stand any more', async ({ app }) => {
  const page = await app.start({ world: 'example', role: 'owner', path: '/topology' });
  await page.getByRole('button', { name: 'What if…' }).click();
  const plan = page.getByRole('region', { name: 'What if' });
  await plan.getByLabel('Imagine').selectOption('change-cidr');
  await plan.getByLabel('VPC', { exact: true }).selectOption({ label: 'HAN-VPC01 · 10.13.0.0/16' });
  await plan.getByLabel('CIDR').fill('10.10.0.0/33');
  await expect(plan.getByText('Type a CIDR such as')).toBeVisible();
  await expect(plan.getByRole('button', { name: 'Add to the plan' })).toBeDisabled();
  await plan.getByLabel('CIDR').fill('10.10.0.0/16');
  await plan.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(plan.getByText(/would conflict with the others/)).toBeVisible();
  await expect(plan.getByLabel('Condition 2009').first()).toBeVisible();
  await plan.getByRole('button', { name: 'Undo: HAN-VPC01 gets 10.10.0.0/16' }).click();
  await expect(plan.getByText('The plan is empty.')).toBeVisible();
});

import { expect, expectAccessible, test } from './console';

test('HCM-VPC02 does not reach HAN-VPC01; the remedy is offered, taken, and works', async ({ app }) => {
  const page = await app.start({
    world: 'example',
    role: 'owner',
    path: '/reachability',
    provisioningMs: 800,
  });
  await expect(page.getByRole('heading', { name: 'Choose where from and where to' })).toBeVisible();
  await page
    .getByRole('group', { name: 'From' })
    .getByLabel('VPC')
    .selectOption({ label: 'HCM-VPC02 · 10.11.0.0/16' });
  await page
    .getByRole('group', { name: 'To' })
    .getByLabel('VPC')
    .selectOption({ label: 'HAN-VPC01 · 10.13.0.0/16' });
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('status')).toContainText('does not reach');
  await expect(answer.getByRole('status')).toContainText('Connections are not transitive');
  await expect(answer.getByRole('list', { name: 'There' }).getByText('fails here')).toHaveCount(1);
  await expectAccessible(page);
  const question = page.url();

  await answer.getByRole('link', { name: 'Connect these VPCs' }).click();
  await expect(page.getByRole('list', { name: 'Chosen pairs' }).getByRole('listitem')).toContainText(
    'HAN-VPC01',
  );
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Connect 1 pair' }).click();
  await expect(page.getByRole('table').getByText('Active', { exact: true })).toHaveCount(1);

  await page.goto(question);
  await expect(answer.getByRole('status')).toContainText('and answers come back');
  await expect(answer.getByRole('list', { name: 'And back' }).getByText('passed')).toHaveCount(6);
  await expectAccessible(page);
});

test('by keyboard: a server by its name, an address of another VPC, both ends exchanged', async ({ app }) => {
  const page = await app.start({ world: 'example', role: 'owner', path: '/reachability' });
  const from = page.getByRole('group', { name: 'From' }).getByLabel('Server or address');
  await from.focus();
  await page.keyboard.type('10.10.0');
  await page.keyboard.press('Enter');
  await expect(from).toHaveAccessibleDescription(/Type an IPv4 address/);
  await page.keyboard.type('.5');
  await page.keyboard.press('Enter');
  const to = page.getByRole('group', { name: 'To' }).getByLabel('Server or address');
  await to.focus();
  await page.keyboard.type('10.14.0.9');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Answer' }).getByRole('status');
  await expect(answer).toContainText('HCM-VPC01 (10.10.0.5) reaches HAN-VPC02 (10.14.0.9)');
  await page.getByRole('button', { name: 'Exchange both ends' }).press('Enter');
  await expect(answer).toContainText('HAN-VPC02 (10.14.0.9) reaches HCM-VPC01 (10.10.0.5)');
  await page.reload();
  await expect(answer).toContainText('HAN-VPC02 (10.14.0.9) reaches HCM-VPC01 (10.10.0.5)');
});

test('an address that nobody has is told apart from one that is not reached', async ({ app }) => {
  const page = await app.start({ world: 'busy', role: 'owner', path: '/reachability' });
  await page.getByRole('group', { name: 'From' }).getByLabel('Server or address').fill('10.99.0.1');
  await page.getByRole('group', { name: 'To' }).getByLabel('Server or address').fill('10.98.0.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('status')).toContainText(
    'No VPC that you can see has the address',
  );
});

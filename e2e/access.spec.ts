import { callService, expect, expectAccessible, test } from './console';

test('an owner changes a role: what it means first', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/members' });
  const row = page
    .getByRole('table', { name: 'Members of the account' })
    .getByRole('row')
    .filter({ hasText: 'Viewer' });
  const name = (await row.getByRole('rowheader').innerText()).trim();
  await row.getByRole('button', { name: /^Change role of/ }).click();
  const dialog = page.getByRole('dialog', { name: `Role of ${name}` });
  await expect(dialog.getByRole('button', { name: 'Make viewer' })).toHaveAccessibleDescription(
    'Choose another role first.',
  );
  await dialog.getByRole('radio', { name: 'Approver' }).check();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Accept and reject requests' })).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Make approver' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Approver');
});

test('a token is made, its secret shown once, it works as a bearer, and no more once revoked', async ({
  app,
  context,
}) => {
  const page = await app.start({ world: 'busy', path: '/' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /account/i }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'API tokens' }).click();
  await page.getByRole('button', { name: 'Create API token' }).first().click();
  const form = page.getByRole('dialog', { name: 'Create an API token' });
  await form.getByRole('button', { name: 'Create token' }).click();
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    /Use 5 to 50 characters/,
  );
  await form.getByRole('textbox', { name: 'Name' }).fill('nightly report');
  await form.getByRole('button', { name: 'Create token' }).click();
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    /a working token of this name/,
  );
  await form.getByRole('textbox', { name: 'Name' }).fill('Smoke test');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Create token' }).click();

  const once = page.getByRole('dialog', { name: 'The token Smoke test' });
  await once.getByRole('button', { name: 'Copy token' }).click();
  const secret = await page.evaluate(() => navigator.clipboard.readText());
  expect(secret).toMatch(/^cct_[0-9A-Za-z]{49}$/);
  await once.getByText('As a curl command').click();
  await expect(once.getByRole('region', { name: 'curl command' })).toContainText('/api/v1/me');
  await expectAccessible(page);
  const asked = () =>
    page.evaluate(
      async (token) => (await fetch('/api/v1/me', { headers: { authorization: `Bearer ${token}` } })).status,
      secret,
    );
  expect(await asked()).toBe(200);
  await once.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);

  await page.getByRole('button', { name: 'Revoke Smoke test…' }).click();
  await page.getByRole('button', { name: 'Revoke token' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Smoke test' })).toContainText('Revoked');
  expect(await asked()).toBe(401);
});

test('the secret of the last token that there may be is shown too', async ({ app }) => {
  const page = await app.start({ world: 'two-regions', path: '/api-tokens' });
  for (let made = 0; made < 19; made += 1)
    await callService(page, '/api-tokens', { name: `Number ${made}`, role: 'viewer', days: 1 });
  await page.goto('/api-tokens?do=create');
  const form = page.getByRole('dialog', { name: 'Create an API token' });
  await form.getByRole('textbox', { name: 'Name' }).fill('The last one');
  await form.getByRole('button', { name: 'Create token' }).click();
  const once = page.getByRole('dialog', { name: 'The token The last one' });
  await once.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByRole('button', { name: 'Create API token' }).first()).toBeDisabled();
});

import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test, type Console } from './console';

interface Versioned {
  id: string;
  name: string;
  version: number;
}
interface Listed {
  items: Versioned[];
}

/** Whatever this tab changes next, somebody else is faster by the length of one request. */
async function letSomebodyBeFaster(page: Page, theirs: () => Promise<unknown>) {
  await page.exposeFunction('somebodyElse', async () => {
    await theirs();
  });
  await page.evaluate(() => {
    const { fetch: send, somebodyElse } = window as unknown as Window & { somebodyElse(): Promise<void> };
    let isFirst = true;
    window.fetch = async (input, init) => {
      if (isFirst && init?.method !== undefined && init.method !== 'GET') {
        isFirst = false;
        await somebodyElse();
      }
      return send.call(window, input, init);
    };
  });
}

async function open(page: Page, name: string) {
  const { items } = await callService<Listed>(page, '/cross-connects?pageSize=100');
  const found = items.find((each) => each.name === name);
  await page.goto(`/cross-connects/${found?.id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return `/cross-connects/${found?.id}`;
}
/** What somebody else changes, against what is there at that moment. */
async function change(other: Page, path: string, action: string, body: object) {
  const { version } = await callService<Versioned>(other, path);
  return callService(other, `${path}${action}`, body, { method: action === '' ? 'PATCH' : 'POST', version });
}
const colleague = (app: Console) => app.openTab({ role: 'owner', path: '/packages' });

test('renaming: the other name is shown, and what only they changed stays', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  const path = await open(page, 'Da Nang link');
  const other = await colleague(app);
  await page.getByRole('button', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change Da Nang link' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Mine is better');
  await letSomebodyBeFaster(page, () =>
    change(other, path, '', { name: 'Theirs was first', description: 'By the sea', deletionLock: true }),
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  const told = dialog.getByRole('alert');
  await expect(told).toContainText('Somebody else has changed it meanwhile');
  await expect(told.getByRole('listitem')).toHaveText([
    'Name: Da Nang link is now Theirs was first',
    /^Description: .* is now By the sea$/,
    'Lock against deletion: off is now on',
  ]);
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Mine is better');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save mine anyway' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine is better' })).toBeVisible();
  await expect(page.getByRole('main').getByText('By the sea')).toBeVisible();
});

test('renewing: the other term and bandwidth are shown, the choice stays, the button has the figure of now', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  const path = await open(page, 'Can Tho backup');
  const other = await colleague(app);
  await page.getByRole('button', { name: 'Renew…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Renew Can Tho backup' });
  await dialog.getByRole('radio', { name: '3 months' }).check();
  await letSomebodyBeFaster(page, () => change(other, path, '/renew', { termMonths: 1 }));
  await dialog.getByRole('button', { name: /^Pay ₫[\d,]+ and renew$/ }).click();
  const item = dialog.getByRole('list', { name: 'Cross Connects to renew' }).getByRole('listitem').first();
  await expect(item).toContainText('Somebody else changed it first.');
  await expect(item).toContainText(/Expires: (.+) is now (.+\d{4})paid until \2, then until/);
  await expect(dialog.getByRole('radio', { name: '3 months' })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Pay ₫[\d,]+ and renew$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 Cross Connect renewed.');
  const { items } = await callService<{ items: { reason: string }[] }>(page, '/billing/ledger?pageSize=2');
  expect(items.map(({ reason }) => reason)).toEqual(['renew', 'renew']);
});

test('deleting: what was changed is shown, by a refusal and by live news; what was typed stays', async ({
  app,
}) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  const path = await open(page, 'Analytics link');
  const other = await colleague(app);
  await page.getByRole('button', { name: 'Delete…', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: /^Delete / });
  const typed = dialog.getByRole('textbox', { name: /^Type / });
  await typed.fill('Analytics link');
  await letSomebodyBeFaster(page, () => change(other, path, '', { description: 'Still needed in May' }));
  await dialog.getByRole('button', { name: 'Delete Cross Connect' }).click();
  const told = dialog.getByRole('alert');
  await expect(told).toContainText('Somebody else has changed it meanwhile');
  await expect(told.getByRole('listitem')).toHaveText([/^Description: .* is now Still needed in May$/]);
  await expect(typed).toHaveValue('Analytics link');
  await expectAccessible(page);

  await change(other, path, '', { name: 'Analytics for May', deletionLock: true });
  await expect(told.getByRole('listitem').filter({ hasText: 'is now Analytics for May' })).toBeVisible();
  await expect(told.getByRole('listitem').filter({ hasText: 'off is now on' })).toBeVisible();
  await expect(typed).toHaveValue('Analytics link');
  const confirm = dialog.getByRole('button', { name: 'Delete Cross Connect' });
  await expect(confirm).toHaveAccessibleDescription(/locked against deletion/);
  await change(other, path, '', { deletionLock: false });
  await typed.fill('Analytics for May');
  await confirm.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Analytics for May is deleted' })).toBeVisible();
});

test('deleting several: the one that was changed says how, and goes at the second try', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/packages' });
  const path = await open(page, 'Analytics link');
  const other = await colleague(app);
  await page.goto('/cross-connects');
  for (const name of ['Analytics link', 'Lab link'])
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 Cross Connects' });
  await dialog.getByRole('textbox').fill('delete 2');
  await letSomebodyBeFaster(page, () => change(other, path, '', { description: 'Still needed in May' }));
  await dialog.getByRole('button', { name: 'Delete 2 Cross Connects' }).click();
  const item = dialog.getByRole('listitem').filter({ hasText: 'Somebody else changed it first.' });
  await expect(item).toContainText('is now Still needed in May');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Try the failed one again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Deletion of 2 Cross Connects has started.');
});

const requestId = (page: Page) => new URL(page.url()).searchParams.get('selected') ?? '';
const detail = (page: Page) => page.getByRole('region', { name: 'Request', exact: true });

test('accepting what somebody has rejected: who, when, and that it is rejected', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/requests' });
  await expect(page).toHaveURL(/selected=riv-/);
  const other = await app.openTab({ role: 'approver', path: '/packages' });
  const path = `/vpc-connections/${requestId(page)}/reject`;
  await letSomebodyBeFaster(page, () => callService(other, path, { reason: 'Not this year' }));
  await detail(page).getByRole('button', { name: 'Accept and connect' }).click();
  const told = detail(page).getByRole('alert');
  await expect(told).toContainText('Somebody was faster');
  await expect(told).toContainText(/Trần Thu Bình has decided it, .+ It is now: Rejected/);
  await expect(detail(page).getByText('Not this year')).toBeVisible();
  await expectAccessible(page);
});

test('rejecting what somebody has accepted: the reason that was typed is kept, and can be copied', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await app.start({ world: 'busy', path: '/requests' });
  await expect(page).toHaveURL(/selected=riv-/);
  const other = await app.openTab({ role: 'approver', path: '/packages' });
  await detail(page).getByRole('button', { name: 'Reject…' }).click();
  await page.getByLabel('Reason').fill('Use the new warehouse network');
  const path = `/vpc-connections/${requestId(page)}/accept`;
  await letSomebodyBeFaster(page, () => callService(other, path, {}));
  await page.bringToFront();
  await page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).click();
  const told = detail(page).getByRole('alert');
  await expect(told).toContainText(/Trần Thu Bình has decided it, .+ It is now: (Provisioning|Active)/);
  await expect(told).toContainText('Use the new warehouse network');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Copy the text' }).click();
  await expect(told.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Use the new warehouse network');
});

test('a role: the other one is shown, by a refusal and by live news; the choice stays', async ({ app }) => {
  const page = await app.start({ world: 'busy', path: '/members' });
  const other = await colleague(app);
  const members = async () =>
    (await callService<{ items: (Versioned & { role: string })[] }>(other, '/members')).items;
  const [viewer] = (await members()).filter(({ role }) => role === 'viewer');
  const make = async (role: string) => {
    const version = (await members()).find(({ id }) => id === viewer?.id)?.version ?? 0;
    await callService(other, `/members/${viewer?.id}`, { role }, { method: 'PATCH', version });
  };
  await page.getByRole('button', { name: `Change role of ${viewer?.name}…` }).click();
  const dialog = page.getByRole('dialog', { name: `Role of ${viewer?.name}` });
  await dialog.getByRole('radio', { name: 'Approver' }).check();
  await letSomebodyBeFaster(page, () => make('operator'));
  await dialog.getByRole('button', { name: 'Make approver' }).click();
  const told = dialog.getByRole('alert');
  await expect(told).toContainText('It was Viewer when you began and is Operator now. Your choice is kept.');
  await expect(dialog.getByRole('radio', { name: 'Approver' })).toBeChecked();
  await make('owner');
  await expect(told).toContainText('is Owner now');
  await expect(dialog.getByRole('radio', { name: 'Approver' })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make approver' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: viewer?.name ?? '' })).toContainText('Approver');
});

import { callService, expect, expectAccessible, test } from './console';
import { LIST, open } from './cross-connects';
import { expectNoEnglish } from './vietnamese';
import { LANGUAGES, WORDS } from './words';

/* What somebody may not is there, and says why. */

for (const language of LANGUAGES) {
  const t = WORDS[language];
  const { reason } = t.components;

  test(`a viewer sees everything, and why nothing can be changed (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'busy', role: 'viewer', path: LIST, language });
    const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
    const create = button(t.crossConnects.create);
    await expect(create).toHaveAttribute('aria-disabled', 'true');
    await expect(create).toHaveAccessibleDescription(reason['permission-spend']);
    await open(page, 'Analytics link', t);
    const { edit, resize, delete: remove } = t.crossConnects.actions;
    for (const name of [edit, remove])
      await expect(button(name)).toHaveAccessibleDescription(reason['permission-change']);
    await expect(button(resize)).toHaveAccessibleDescription(reason['permission-spend']);
    await expectNoEnglish(page, t);

    await page.goto('/requests');
    const request = page.getByRole('region', { name: t.requests.request, exact: true });
    for (const name of [t.requests.accept, t.requests.reject])
      await expect(request.getByRole('button', { name })).toHaveAccessibleDescription(
        reason['permission-approve'],
      );
    await expect(request.getByText(reason['permission-approve'], { exact: true })).toBeVisible();
    await expectNoEnglish(page, t);

    await page.goto('/billing');
    await expect(button(t.billing.topUp.open)).toHaveAccessibleDescription(reason['permission-spend']);
    await page.goto('/members');
    const { changeFor } = t.access.members;
    await expect(page.getByRole('button', { name: changeFor('Nguyễn Minh An') })).toHaveAccessibleDescription(
      reason['permission-manage-members'],
    );
    await expect(page.getByRole('heading', { name: t.access.roles.title })).toBeVisible();
    await expectNoEnglish(page, t);
  });

  test(`no more Cross Connects than the quota allows, and why (${language})`, async ({ app }) => {
    const page = await app.start({ world: 'two-regions', path: LIST, language });
    const create = page.getByRole('link', { name: t.crossConnects.create, exact: true }).first();
    await expect(create).toBeVisible();
    const ends = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };
    type Quotas = { items: { name: string; used: number; limit: number }[] };
    const quotas = (await callService<Quotas>(page, '/quotas')).items;
    const { used, limit } = quotas.find(({ name }) => name === 'cross-connects')!;
    for (let number = used; number < limit; number += 1)
      await callService(page, LIST, {
        ...{ name: `Link number ${number}`, ...ends, packageId: 'pkg-han01-hcm03-10', termMonths: 1 },
      });
    // Open tabs hear of it.
    const refused = page.getByRole('button', { name: t.crossConnects.create, exact: true }).first();
    await expect(refused).toHaveAccessibleDescription(reason['quota-reached']);
    await expectAccessible(page);
    await expectNoEnglish(page, t);
  });
}

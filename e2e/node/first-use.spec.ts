import { expect } from '@playwright/test';
import { test } from '../node-host';
import { signInOnPage } from './provider-page';

test.use({ hostEnv: { SEED_WORLD: 'empty' } });

test('an account without VPCs tells whoever runs the service how to begin with some', async ({ page }) => {
  await signInOnPage(page, 'Nguyễn Minh An');
  const guide = page.getByRole('region', { name: 'Your first connected pair' });
  await expect(guide).toContainText('with SEED_WORLD=two-regions, an empty database begins with VPCs.');
  await expect(guide.getByRole('link', { name: 'Try it in a demo world' })).toBeVisible();
  // As a host says it that is no demo.
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), demo: false } });
  });
  await page.reload();
  await expect(guide).toContainText('See “The first account” in docs/operations.md.');
  await expect(guide.getByRole('link', { name: 'Try it in a demo world' })).toHaveCount(0);
  await expect(guide).not.toContainText('SEED_WORLD');
});

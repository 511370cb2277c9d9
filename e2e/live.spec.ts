import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from './console';

/** Lets the event stream of a tab break, and every try to open it again, for as long as wanted. */
const cuttable = (page: Page) =>
  page.addInitScript(() => {
    const { fetch: send } = window;
    const open = new Set<AbortController>();
    let cut = false;
    Object.assign(window, {
      cutStream(is: boolean) {
        cut = is;
        for (const each of open) each.abort();
        open.clear();
        if (!is) dispatchEvent(new Event('online'));
      },
      fetch(input: RequestInfo | URL, init?: RequestInit) {
        if (typeof input !== 'string' || !input.endsWith('/events/stream')) return send(input, init);
        if (cut) return Promise.reject(new TypeError('cut'));
        const line = new AbortController();
        open.add(line);
        const signals = [line.signal, ...(init?.signal ? [init.signal] : [])];
        return send(input, { ...init, signal: AbortSignal.any(signals) });
      },
    });
  });
const cut = (page: Page, is: boolean) =>
  page.evaluate((wanted) => (window as unknown as { cutStream(is: boolean): void }).cutStream(wanted), is);
const standing = (page: Page) => page.getByRole('banner').getByRole('status');

test('what others do appears by itself, and where it does not at once, the screen says so', async ({
  app,
  page,
}) => {
  await cuttable(page);
  await app.start({ world: 'two-regions', path: '/cross-connects' });
  await expect(standing(page)).toHaveText('Live');

  const colleague = await app.openTab({ role: 'owner', path: '/cross-connects/new' });
  const buy = (name: string) =>
    callService(colleague, '/cross-connects', {
      ...{ name, requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
      ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
    });
  await buy('First Backbone');
  await expect(page.getByRole('link', { name: 'First Backbone' })).toBeVisible();

  await cut(page, true);
  await expect(standing(page)).toHaveText('Not live: refreshing less often');
  await expectAccessible(page);
  await buy('Second Backbone');
  await expect(page.getByRole('link', { name: 'Second Backbone' })).toBeVisible({ timeout: 20_000 });

  await cut(page, false);
  await expect(standing(page)).toHaveText('Live');
  await buy('Third Backbone');
  await expect(page.getByRole('link', { name: 'Third Backbone' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import type { DemoUser, WorldName } from '../src/contract/demo';
import { demoPeople } from '../src/control-plane/hosts/demo-endpoints';
import { NO_FAULTS } from '../src/control-plane/hosts/demo-state';
import { DATABASE, KEYS, LAYOUT, type Contents } from '../src/control-plane/hosts/persistence';
import { worldRows } from '../src/control-plane/seed/worlds';
import { createMemoryStore } from '../src/control-plane/store/memory';

/** With what the console is signed in as somebody of such a world. */
export const tokenOf = ({ id }: DemoUser) => `demo.${id}`;

/** Before the host has been there: what it finds then, it goes on with. */
const write = (page: Page, contents: Contents) =>
  page.evaluate(
    ([name, layout, keys, json]) =>
      new Promise<void>((resolve, reject) => {
        const given = JSON.parse(json) as Contents;
        const opening = indexedDB.open(name, layout);
        opening.onupgradeneeded = () => {
          for (const store of Object.keys(keys) as (keyof Contents)[])
            opening.result.createObjectStore(store).put(given[store], keys[store]);
        };
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [DATABASE, LAYOUT, KEYS, JSON.stringify(contents)] as const,
  );

/**
 * Puts a world where the host inside the browser keeps its own, with everybody signed in. To have it do so would need a console
 * that is loaded for that alone, which takes longer than many a test.
 */
export async function putWorld(page: Page, world: WorldName, provisioningMs: number) {
  // Not ours: a test may have set the page's.
  const rows = worldRows(world, await page.evaluate(() => new Date().toISOString()));
  const users = await demoPeople(createMemoryStore({ load: () => Promise.resolve(rows) }));
  const tokens = Object.fromEntries(users.map((user) => [tokenOf(user), user.id]));
  await write(page, {
    state: { revision: 1, rows },
    revision: 1,
    demo: { settings: { world, provisioningMs, faults: NO_FAULTS }, tokens },
  });
  return users;
}

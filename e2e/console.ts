import { expect, test as browserTest, type BrowserContext, type Page } from '@playwright/test';
import type { Demo, WorldName } from '../src/contract/demo';
import { test as nodeTest } from './node-host';

/** Where the service is: inside the browser, unless the whole suite is to run against the service in Node. */
export const isNodeHost = process.env.E2E_HOST === 'node';

interface Visit {
  /** Full name of a demo person, e.g. `Lan Pham`; without one the first person with this role. */
  as?: string;
  role?: 'viewer' | 'operator' | 'approver' | 'owner';
  /** Name of the account to act for, where the person has several. */
  account?: string;
  path?: string;
}

interface Start extends Visit {
  world: WorldName;
  /** How long the simulated network takes; e2e runs fast by default. */
  provisioningMs?: number;
  language?: 'en' | 'vi';
  scheme?: 'light' | 'dark';
}

const demo = <T>(page: Page, method: string, path: string, body?: unknown): Promise<T> =>
  page.evaluate(
    async ([verb, url, json]) => {
      const response = await fetch(url, {
        method: verb,
        ...(json !== undefined && { headers: { 'content-type': 'application/json' }, body: json }),
      });
      if (!response.ok) throw new Error(`${verb} ${url}: ${response.status} ${await response.text()}`);
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
    [method, `/api/demo${path}`, body === undefined ? undefined : JSON.stringify(body)] as const,
  );

/** With what a tab last asked the service: who it is. */
const headersOf = new WeakMap<Page, Record<string, string>>();
function learnHeaders(page: Page) {
  page.on('request', (request) => {
    const { authorization, 'x-account-id': accountId } = request.headers();
    if (authorization === undefined) return;
    headersOf.set(page, { authorization, ...(accountId !== undefined && { 'x-account-id': accountId }) });
  });
}

interface Call {
  method?: 'GET' | 'POST' | 'PATCH';
  /** Of what is changed. */
  version?: number;
}

/** Calls the service as the person of this tab. */
export async function callService<T>(
  page: Page,
  path: string,
  body?: unknown,
  { method = body === undefined ? 'GET' : 'POST', version }: Call = {},
): Promise<T> {
  await expect.poll(() => headersOf.has(page)).toBe(true);
  const headers = {
    ...headersOf.get(page),
    ...{ 'content-type': 'application/json' },
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
  return page.evaluate(
    async ([url, verb, given, json]) => {
      const response = await fetch(url, {
        ...{ method: verb, headers: given },
        ...(json !== undefined && { body: json }),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as T;
    },
    [`/api/v1${path}`, method, headers, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}

/** The demo host answers as soon as the console is there. */
async function openConsole(page: Page) {
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Signs an opened tab in and goes to a page. Tabs of one context share the world, each with its own person. */
async function signIn(page: Page, { as, role = 'owner', account, path = '/' }: Visit) {
  const { users } = await demo<Demo>(page, 'GET', '');
  const fits = (membership: Demo['users'][number]['memberships'][number]) =>
    (account === undefined || membership.accountName === account) &&
    (as !== undefined || membership.role === role);
  const user = users.find((each) => (as === undefined || each.name === as) && each.memberships.some(fits));
  if (user === undefined) throw new Error(`nobody fits ${JSON.stringify({ as, role, account })}`);
  const accountId = user.memberships.find(fits)?.accountId;
  // A provider that is told who it was leads back at once; the browser's own demo gives a token.
  const who = isNodeHost
    ? { person: { subject: user.id, hint: user.email } }
    : await demo<{ token: string }>(page, 'POST', '/sign-in', { userId: user.id });
  await page.evaluate(
    (session) => sessionStorage.setItem('cross-connect.session', session),
    JSON.stringify({ ...who, accountId }),
  );
  await page.goto(path);
  // A provider's page, over which it may lead, has a heading too.
  await page.locator('#main').getByRole('heading', { level: 1 }).waitFor();
}

export interface Console {
  /** Starts a world anew and signs the first tab in. */
  start(options: Start): Promise<Page>;
  /** Opens a further tab of the same browser, signed in as somebody else. */
  openTab(visit: Visit): Promise<Page>;
  /** Faults of the demo host, e.g. `{ failChanges: 1 }`. */
  faults(faults: Partial<Demo['settings']['faults']>): Promise<void>;
}

const base = isNodeHost ? (nodeTest as unknown as typeof browserTest) : browserTest;

export const test = base.extend<{ app: Console }>({
  app: async ({ page, context }: { page: Page; context: BrowserContext }, use) => {
    // A crash or a warning of React on any screen fails the test that saw it.
    const faultsSeen: string[] = [];
    // MSW asks for a newer worker without waiting for the answer; a page that is left meanwhile reports that as an error.
    const expected = /Failed to update a ServiceWorker/;
    const watch = (each: Page) => {
      learnHeaders(each);
      each.on('pageerror', (error) => {
        if (!expected.test(String(error))) faultsSeen.push(String(error));
      });
    };
    watch(page);
    await use({
      async start({ world, provisioningMs = 800, language = 'en', scheme = 'light', ...visit }) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await context.addInitScript(
          (chosen) => localStorage.setItem('cross-connect.language', chosen),
          language,
        );
        await openConsole(page);
        await demo(page, 'POST', '/reset', { world, provisioningMs });
        await signIn(page, visit);
        return page;
      },
      async openTab(visit) {
        const tab = await context.newPage();
        watch(tab);
        await tab.emulateMedia({ reducedMotion: 'reduce' });
        await openConsole(tab);
        await signIn(tab, visit);
        return tab;
      },
      faults: (faults) => demo(page, 'PATCH', '/settings', { faults }),
    });
    expect(faultsSeen, 'uncaught errors on the page').toEqual([]);
  },
});

/** The page itself does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  // A new size of the window takes a moment to arrive.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
}

export { expect };
export { expectAccessible, expectContrast } from './axe';

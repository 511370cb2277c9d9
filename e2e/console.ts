import { expect, test as browserTest, type BrowserContext, type Page } from '@playwright/test';
import type { Demo, DemoUser, WorldName } from '../src/contract/demo';
import { putWorld, tokenOf } from './browser-world';
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

/** A file of the console's origin: there the browser is made ready, without a console that has to load for it. */
const QUIET_PLACE = '/favicon.svg';

/** The membership that is meant, and whose it is. */
function choose(users: readonly DemoUser[], { as, role = 'owner', account }: Visit) {
  const fits = (membership: DemoUser['memberships'][number]) =>
    (account === undefined || membership.accountName === account) &&
    (as !== undefined || membership.role === role);
  const user = users.find((each) => (as === undefined || each.name === as) && each.memberships.some(fits));
  const accountId = user?.memberships.find(fits)?.accountId;
  if (user === undefined || accountId === undefined)
    throw new Error(`nobody fits ${JSON.stringify({ as, role, account })}`);
  return { user, accountId };
}

/** Opens the console in a tab that is at the quiet place. Tabs of one context share the world, each with its own person. */
async function enter(tab: Page, session: object, path = '/') {
  await tab.evaluate(
    (text) => sessionStorage.setItem('cross-connect.session', text),
    JSON.stringify(session),
  );
  await tab.goto(path);
  // A provider's page, over which it may lead, has a heading too.
  await tab
    .locator(isNodeHost ? '#main' : 'body')
    .getByRole('heading', { level: 1 })
    .waitFor();
}
/** A provider that is told who it was leads back at once. */
const known = ({ id, email }: DemoUser) => ({ person: { subject: id, hint: email } });

/** Starts a world anew and signs the tab in. */
async function startHere(page: Page, { world, provisioningMs = 800, ...visit }: Start) {
  await page.goto(QUIET_PLACE);
  const users = isNodeHost
    ? (await demo<Demo>(page, 'POST', '/reset', { world, provisioningMs })).users
    : await putWorld(page, world, provisioningMs);
  const { user, accountId } = choose(users, visit);
  const who = isNodeHost ? known(user) : { token: tokenOf(user) };
  await enter(page, { ...who, accountId }, visit.path);
}

/** Signs a further tab in; the first one has a console to ask. */
async function joinIn(tab: Page, first: Page, visit: Visit) {
  const { user, accountId } = choose((await demo<Demo>(first, 'GET', '')).users, visit);
  const who = isNodeHost
    ? known(user)
    : await demo<{ token: string }>(first, 'POST', '/sign-in', { userId: user.id });
  await tab.goto(QUIET_PLACE);
  await enter(tab, { ...who, accountId }, visit.path);
}

export interface Console {
  /** Gives the test its world and signs the first tab in; once, before all else. */
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
      async start({ language = 'en', scheme = 'light', ...wanted }) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await context.addInitScript((chosen) => {
          // The empty page that a new tab begins with has nothing to keep it in.
          if (location.protocol !== 'about:') localStorage.setItem('cross-connect.language', chosen);
        }, language);
        await startHere(page, wanted);
        return page;
      },
      async openTab(visit) {
        const session = await context.newCDPSession(page);
        const { targetInfo } = await session.send('Target.getTargetInfo');
        const [tab] = await Promise.all([
          context.waitForEvent('page'),
          session.send('Target.createTarget', {
            url: 'about:blank',
            newWindow: true,
            browserContextId: targetInfo.browserContextId,
          }),
        ]);
        watch(tab);
        await tab.emulateMedia({ reducedMotion: 'reduce' });
        await joinIn(tab, page, visit);
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

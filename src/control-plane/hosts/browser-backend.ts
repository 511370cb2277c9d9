import { DEMO_BASE, type DemoSettings, type WorldName } from '../../contract/demo';
import type { News } from '../../contract/types';
import { createApp } from '../app';
import type { IdPrefix } from '../context';
import { createNews } from '../news';
import { simulatedNetwork } from '../providers/simulated-network';
import { createSimulatedWallet } from '../providers/payment';
import { worldRows } from '../seed/worlds';
import { createMemoryStore } from '../store/memory';
import { createDemoEndpoints } from './demo-endpoints';
import { NO_FAULTS, readDemo, type DemoState } from './demo-state';
import { createDueWatch } from './due';
import { withFaults } from './faults';
import type { Exclusively } from './locks';
import { forwardNews } from './news-channel';
import { DATABASE, openPersistence } from './persistence';
import { createProvisioningSettings } from './provisioning-settings';

export interface BrowserBackendOptions {
  exclusively: Exclusively;
  /** Names the database, the lock and the channel that the tabs share. */
  name?: string;
  world?: WorldName;
  provisioningMs?: number;
  clock?: () => string;
}

export interface BrowserBackend {
  fetch: (request: Request) => Promise<Response>;
  /** Lets happen what is due by now; cheap when nothing is. */
  settleDue: () => Promise<void>;
  close: () => void;
}

const newId = (prefix?: IdPrefix) => (prefix ? `${prefix}-${crypto.randomUUID()}` : crypto.randomUUID());
const newToken = () => `demo.${crypto.randomUUID()}`;

/** The control plane over IndexedDB, with what the demo adds: people to sign in as, worlds and faults. */
export const createBrowserBackend = async (options: BrowserBackendOptions): Promise<BrowserBackend> => {
  const { name = DATABASE, clock = () => new Date().toISOString() } = options;
  const persistence = await openPersistence(name);
  const lock = <T>(work: () => Promise<T>) => options.exclusively(`${name}:write`, work);
  const channel = new BroadcastChannel(`${name}:news`);
  const news = forwardNews(createNews(), channel);

  const replace = async (world: WorldName, provisioningMs: number) => {
    const settings: DemoSettings = { world, provisioningMs, faults: NO_FAULTS };
    const demo: DemoState = { settings, tokens: {} };
    await persistence.replace(worldRows(world, clock()), demo);
  };
  await lock(async () => {
    if (!(await persistence.readDemo()))
      await replace(options.world ?? 'example', options.provisioningMs ?? 20_000);
  });

  const store = createMemoryStore({
    load: () => persistence.loadRows(),
    save: (rows) => persistence.saveRows(rows),
    lock,
  });
  const settings = createProvisioningSettings(persistence);
  const app = createApp({
    store,
    news,
    clock,
    newId,
    authenticate: async (token) => {
      const { tokens } = await readDemo(persistence);
      return Object.hasOwn(tokens, token) ? tokens[token] : undefined;
    },
    network: simulatedNetwork(settings.current),
    payment: createSimulatedWallet(settings.declineNextPayment),
  });

  const allAccountIds = () => store.read(async (tx) => (await tx.accounts.find()).map(({ id }) => id));
  const reset = async (world: WorldName, provisioningMs: number) => {
    const before = await allAccountIds();
    await lock(() => replace(world, provisioningMs));
    const accountIds = [...new Set([...before, ...(await allAccountIds())])];
    const told: News = { type: 'demo.reset', resource: 'demo', id: world, version: 0 };
    news.publish([{ accountIds, news: [told] }]);
  };

  const demo = createDemoEndpoints({ persistence, store, reset, newToken });
  const contract = withFaults(persistence, (request) => settings.around(() => app.fetch(request)));
  const nextDue = createDueWatch();

  return {
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      const isDemo = pathname === DEMO_BASE || pathname.startsWith(`${DEMO_BASE}/`);
      return isDemo ? demo(request) : contract(request);
    },
    async settleDue() {
      const rows = await persistence.loadRows();
      const due = rows && nextDue(rows);
      if (due !== undefined && due <= clock()) await settings.around(() => app.settle());
    },
    close() {
      channel.close();
      persistence.close();
    },
  };
};

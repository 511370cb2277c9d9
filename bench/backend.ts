import { createApp } from '../src/control-plane/app';
import { createNews } from '../src/control-plane/news';
import { simulatedNetwork } from '../src/control-plane/providers/simulated-network';
import { createSimulatedWallet } from '../src/control-plane/providers/payment';
import { worldRows } from '../src/control-plane/seed/worlds';
import { createMemoryStore } from '../src/control-plane/store/memory';
import type { WorldName } from '../src/contract/demo';

/** The control plane over memory, signed in as the first owner of a demo world. */
export function benchBackend(world: WorldName) {
  const rows = worldRows(world, new Date().toISOString());
  const owner = rows.memberships.find(({ role }) => role === 'owner')?.userId;
  const app = createApp({
    store: createMemoryStore({ load: () => Promise.resolve(rows) }),
    authenticate: () => Promise.resolve(owner),
    clock: () => new Date().toISOString(),
    newId: (prefix) => (prefix ? `${prefix}-${crypto.randomUUID()}` : crypto.randomUUID()),
    network: simulatedNetwork(() => ({ provisioningMs: 0, failNextProvisioning: () => false })),
    payment: createSimulatedWallet(),
    news: createNews(),
  });
  return { fetch: (request: Request) => app.fetch(request), token: 'bench' };
}

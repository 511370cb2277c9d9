import { createApp } from '../src/control-plane/app';
import { createNews } from '../src/control-plane/news';
import { simulatedNetwork } from '../src/control-plane/providers/simulated-network';
import { createSimulatedWallet } from '../src/control-plane/providers/payment';
import type { WorldRows } from '../src/control-plane/seed/world-builder';
import { worldRows } from '../src/control-plane/seed/worlds';
import { createMemoryStore } from '../src/control-plane/store/memory';
import type { WorldName } from '../src/contract/demo';

/** The control plane over memory, signed in as the first owner of a demo world, or of these rows. */
export function benchBackend(world: WorldName | WorldRows) {
  const rows = typeof world === 'string' ? worldRows(world, new Date().toISOString()) : world;
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

import { expect, test } from 'vitest';
import { WorldName } from '../../contract/demo';
import { API_BASE, operations, type OperationId } from '../../contract/operations';
import type { Operation } from '../../contract/operation';
import { createApp } from '../app';
import { createNews } from '../news';
import { simulatedNetwork } from '../providers/simulated-network';
import { createSimulatedWallet } from '../providers/payment';
import { createMemoryStore } from '../store/memory';
import { worldRows } from './worlds';

const NOW = '2026-11-23T08:00:00.000Z';
const LISTS = (Object.keys(operations) as OperationId[]).filter((id) => {
  const { method, path, success }: Operation = operations[id];
  return method === 'GET' && !path.includes('{') && success.body;
});

/** A world of more VPCs than these is made by a rule, for the picture; its lists are no other than those of a small one. */
const LARGE = 2_000;

// Over the service, because what is stored is not yet what is promised.
test.each(WorldName.options)('everybody in %s gets answers that the contract allows', async (world) => {
  const rows = worldRows(world, NOW);
  const app = createApp({
    store: createMemoryStore({ load: () => Promise.resolve(rows) }),
    authenticate: (token) => Promise.resolve(token),
    clock: () => NOW,
    newId: () => crypto.randomUUID(),
    network: simulatedNetwork(() => ({ provisioningMs: 0, failNextProvisioning: () => false })),
    news: createNews(),
    payment: createSimulatedWallet(),
  });
  const ask = async (id: OperationId, path: string, membership: { userId: string; accountId: string }) => {
    const operation: Operation = operations[id];
    const headers = {
      authorization: `Bearer ${membership.userId}`,
      'x-account-id': membership.accountId,
    };
    const answer = await app.fetch(new Request(`http://console.test${API_BASE}${path}`, { headers }));
    expect(answer.status, path).toBe(200);
    expect(operation.success.body?.safeParse(await answer.json()).error, path).toBeUndefined();
  };
  if (rows.vpcs.length > LARGE) {
    for (const membership of rows.memberships.slice(0, 1))
      await ask('getTopologyColumns', '/topology/columns', membership);
    return;
  }
  for (const membership of rows.memberships)
    for (const id of LISTS) {
      const query = id === 'listPackages' ? '?requesterRegionId=HCM03&accepterRegionId=HAN01' : '';
      await ask(id, `${operations[id].path}${query}`, membership);
    }
  for (const membership of rows.memberships.slice(0, 1))
    for (const vpc of rows.vpcs.filter(({ accountId }) => accountId === membership.accountId))
      await ask('getVpc', `/vpcs/${vpc.id}`, membership);
});

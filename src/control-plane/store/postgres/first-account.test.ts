import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { API_BASE, operations, type OperationId } from '../../../contract/operations';
import type { Operation } from '../../../contract/operation';
import { createApp } from '../../app';
import { createNews } from '../../news';
import { createSimulatedWallet } from '../../providers/payment';
import { simulatedNetwork } from '../../providers/simulated-network';
import { createPostgresStore } from './postgres-store';
import { openTestDatabase } from './test-databases';

const FILE = join(import.meta.dirname, '..', '..', '..', '..', 'deploy', 'first-account.sql');

it('the first account that operators are shown is one that can work', async () => {
  const database = await openTestDatabase('PostgreSQL');
  onTestFinished(() => database.destroy());
  await sql.raw(await readFile(FILE, 'utf8')).execute(database);

  const app = createApp({
    ...{ store: createPostgresStore({ database }), news: createNews() },
    ...{ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() },
    authenticate: (token) => Promise.resolve(token),
    network: simulatedNetwork(() => ({ provisioningMs: 0, failNextProvisioning: () => false })),
    payment: createSimulatedWallet(),
  });
  async function read(id: OperationId, query = '') {
    const { path, success }: Operation = operations[id];
    const answer = await app.fetch(
      new Request(`http://console.test${API_BASE}${path}${query}`, {
        headers: { authorization: 'Bearer usr-giang' },
      }),
    );
    expect(answer.status, id).toBe(200);
    return success.body?.parse(await answer.json());
  }
  expect(await read('getMe')).toMatchObject({ role: 'owner', account: { name: 'Saigon Retail' } });
  expect(await read('listRegions')).toMatchObject({ items: [{ id: 'HAN01' }, { id: 'HCM03' }] });
  expect(await read('listPackages', '?requesterRegionId=HCM03&accepterRegionId=HAN01')).toMatchObject({
    items: [{ bandwidthMbps: 50 }, { bandwidthMbps: 100 }],
  });
  expect(await read('listQuotas')).toMatchObject({ items: [{}, {}, {}] });
  expect(await read('listVpcs')).toMatchObject({ items: [{ name: 'HCM-VPC01' }] });
  expect(await read('getBalance')).toMatchObject({ balanceVnd: 0 });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atEnd, jsonBody, openHost, openReadyHost, signIn } from './test-host';

const BUY = {
  ...{ name: 'Kept Backbone', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
};

// Making an embedded database takes some seconds, more where much else is running.
it('keeps in its directory what was answered, for the next process, and lets no other one in', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'data-'));
  atEnd(() => rm(directory, { recursive: true }));
  const env = { DATA_DIR: directory };
  const names = async (asking: Awaited<ReturnType<typeof openReadyHost>>) => {
    const answer = await asking.ask('/api/v1/cross-connects', { headers: await signIn(asking) });
    return (answer.json.items as { name: string }[]).map(({ name }) => name);
  };

  const first = await openReadyHost({ env });
  expect((await first.ask('/readyz')).status).toBe(200);
  const bought = await first.ask('/api/v1/cross-connects', jsonBody('POST', BUY, await signIn(first)));
  expect(bought.status, bought.text).toBe(201);
  const before = await names(first);
  expect(before).toContain('Kept Backbone');
  await expect(openHost({ env }).starting).rejects.toThrow(/in use|already/i);
  await first.host.stop();

  const second = await openReadyHost({ env });
  expect(await names(second)).toEqual(before);
  await second.ask('/api/demo/reset', jsonBody('POST', { world: 'two-accounts' }));
  expect(await names(second)).not.toContain('Kept Backbone');
  await second.ask('/api/demo/reset', jsonBody('POST', { world: 'busy' }));
  await second.host.stop();

  // The world that it begins with when it is empty is another one.
  const third = await openReadyHost({ env });
  expect((await third.ask('/api/demo')).json.settings).toMatchObject({ world: 'busy' });
}, 120_000);

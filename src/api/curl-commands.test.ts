import { expect, it } from 'vitest';
import { curlOf } from './curl';
import { runPrinted } from './test-shell';
import type { Input, OperationId, Output } from '../contract/operations';
import { jsonBody, openReadyHost, signIn, type ReadyHost } from '../control-plane/hosts/node/test-host';

/** Runs commands as they are printed, and gives the JSON that comes back. */
async function shellOf({ host, ask }: ReadyHost) {
  const signedIn = await signIn({ ask }, 'usr-nguyen-minh-an');
  const me = (await ask('/api/v1/me', { headers: signedIn })).json as unknown as Output<'getMe'>;
  const wanted = jsonBody('POST', { name: 'From the shell', role: 'owner', days: 1 }, signedIn);
  const token = String((await ask('/api/v1/api-tokens', wanted)).json.secret);
  return async <Id extends OperationId>(id: Id, input: Input<Id>): Promise<Output<Id>> => {
    const command = curlOf(id, input, { origin: host.url, accountId: me.account.id });
    expect(command).not.toContain(token);
    const answer = (await runPrinted(command, token)) as Output<Id>;
    expect(answer ?? {}).not.toHaveProperty('status', expect.any(Number));
    return answer;
  };
}

it('the commands that the console shows do over the Node host what its buttons do', async () => {
  const ready = await openReadyHost({
    env: { SEED_WORLD: 'two-regions', SIMULATED_PROVISIONING_MS: '1' },
  });
  const shell = await shellOf(ready);
  const [from, to] = ['HCM03', 'HAN01'];
  const { items: packages } = await shell('listPackages', {
    query: { requesterRegionId: from, accepterRegionId: to },
  });
  const of = (mbps: number) => packages.find(({ bandwidthMbps }) => bandwidthMbps === mbps)?.id ?? '';

  const created = await shell('createCrossConnect', {
    body: {
      ...{ name: 'Made by curl', description: `Lan's "link" $HOME \\ \`x\``, termMonths: 1 },
      ...{ requesterRegionId: from, accepterRegionId: to, packageId: of(50), expectedTotalVnd: 1_056_000 },
    },
    idempotencyKey: 'once',
  });
  const params = { crossConnectId: created.id };
  const now = async () => {
    const read = await shell('getCrossConnect', { params });
    if (read.access !== 'owner') throw new Error('not ours');
    return read;
  };
  await expect.poll(async () => (await now()).status).toBe('ACTIVE');
  expect((await now()).description).toBe(`Lan's "link" $HOME \\ \`x\``);

  const { totalVnd } = await shell('createQuote', {
    body: { kind: 'resize', crossConnectId: created.id, packageId: of(100) },
  });
  const body = { packageId: of(100), expectedTotalVnd: totalVnd };
  await shell('resizeCrossConnect', { params, version: (await now()).version, body });
  await expect.poll(async () => (await now()).status).toBe('ACTIVE');
  expect((await now()).bandwidthMbps).toBe(100);

  const renewed = await shell('renewCrossConnect', {
    ...{ params, version: (await now()).version, body: { termMonths: 3, expectedTotalVnd: 5_445_000 } },
  });
  expect(renewed.termMonths).toBe(4);
  const { items: lines } = await shell('listLedger', { query: { crossConnectId: created.id } });
  expect(lines.map(({ amountVnd }) => amountVnd)).toEqual([-5_445_000, -totalVnd, -1_056_000]);

  const vpcs = async (regionId: string) =>
    (await shell('listVpcs', { query: { regionId } })).items[0]?.id ?? '';
  const pairs = [{ requesterVpcId: await vpcs(from), accepterVpcId: await vpcs(to) }];
  const { items } = await shell('createVpcConnections', { params, body: { pairs, message: `it's me` } });
  const [connection] = items;
  await shell('acceptVpcConnection', { params: { connectionId: connection?.id ?? '' }, body: {} });
  const connections = async () => (await shell('listVpcConnections', { query: params })).items;
  await expect.poll(async () => (await connections())[0]?.status).toBe('ACTIVE');

  await shell('deleteVpcConnection', { params: { connectionId: connection?.id ?? '' } });
  await expect.poll(async () => (await connections())[0]?.status).toBe('DELETED');
  await shell('createVpcConnections', { params, body: { pairs, approveNow: true } });
  await expect.poll(async () => (await connections())[0]?.status).toBe('ACTIVE');

  await shell('deleteCrossConnect', { params, query: { cascade: true }, version: (await now()).version });
  await expect.poll(async () => (await shell('listCrossConnects', {})).total).toBe(0);
});

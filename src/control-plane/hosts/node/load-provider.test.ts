import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NetworkOrder, NetworkProvider } from '../../providers/network';
import { loadProvider } from './load-provider';
import { atEnd, jsonBody, openHost, openReadyHost, signIn } from './test-host';

async function moduleOf(text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'provider-'));
  atEnd(() => rm(directory, { recursive: true }));
  const path = join(directory, 'provider.mjs');
  await writeFile(path, text);
  return path;
}

/** What the documentation tells operators to write. */
async function documented(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../../../docs/providers.md'), 'utf8');
  return /```js\n(.*?)```/s.exec(text)?.[1] ?? '';
}

const bodyOf = async (incoming: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as NetworkOrder;
};

/** An orchestrator that keeps orders by id. */
async function openOrchestrator() {
  const orders = new Map<string, NetworkOrder>();
  let phase: object = { phase: 'building' };
  let failures = 1;
  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((order) => {
      if (failures-- > 0) return outgoing.writeHead(503).end();
      orders.set(decodeURIComponent((incoming.url ?? '').replace('/orders/', '')), order);
      return outgoing.end(JSON.stringify(phase));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => Promise.resolve(server.close()));
  return {
    orders,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: (as: object) => (phase = as),
  };
}

describe('a network provider as documented', () => {
  it('carries out what is bought, through the host', async () => {
    const orchestrator = await openOrchestrator();
    vi.stubEnv('ORCHESTRATOR_URL', orchestrator.url);
    const host = await openReadyHost({ env: { NETWORK_PROVIDER: await moduleOf(await documented()) } });
    expect(host.logged().find(({ message }) => message === 'ready')).toMatchObject({ network: 'provided' });
    const headers = await signIn(host);
    const buy = async (name: string) => {
      const region = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };
      const body = { name, ...region, packageId: 'pkg-han01-hcm03-50', termMonths: 1 };
      const bought = await host.ask('/api/v1/cross-connects', jsonBody('POST', body, headers));
      expect(bought.status).toBe(201);
      const path = `/api/v1/cross-connects/${String(bought.json.id)}`;
      return async () => (await host.ask(path, { headers })).json;
    };
    const good = await buy('Good Backbone');
    await vi.waitFor(() => expect(orchestrator.orders.size).toBe(1), { timeout: 20_000 });
    expect([...orchestrator.orders]).toEqual([
      [
        [...orchestrator.orders.values()][0]?.id,
        expect.objectContaining({ task: 'provision-cross-connect' }),
      ],
    ]);
    expect(await good()).toMatchObject({ status: 'PROVISIONING' });
    orchestrator.end({ phase: 'complete' });
    await vi.waitFor(async () => expect(await good()).toMatchObject({ status: 'ACTIVE' }), {
      timeout: 20_000,
    });
    orchestrator.end({ phase: 'failed', reason: 'No port is free.' });
    const bad = await buy('Bad Backbone');
    await vi.waitFor(
      async () => expect(await bad()).toMatchObject({ status: 'FAILED', statusReason: 'No port is free.' }),
      { timeout: 20_000 },
    );
    // The 503 was no end, and was told to the operator.
    expect(host.logged().filter(({ level }) => level === 'error')).toMatchObject([
      { error: expect.stringContaining('the orchestrator answered 503') as string },
    ]);
  });
});

describe('a module that is no provider', () => {
  it.each([
    ['export const x = 1;', 'its default export is no function'],
    ['export default () => ({ simulated: false });', 'the provider has no method carryOut'],
    ['export default () => undefined;', 'the provider has no method carryOut'],
    ["throw new Error('boom');", 'Error: boom'],
  ])('%s is refused in words', async (text, why) => {
    await expect(loadProvider<NetworkProvider>(await moduleOf(text), ['carryOut'])).rejects.toThrow(why);
  });

  it('keeps the service from starting', async () => {
    const { starting } = openHost({ env: { NETWORK_PROVIDER: '/nowhere/provider.mjs' } });
    await expect(starting).rejects.toThrow('/nowhere/provider.mjs cannot be used as a provider');
  });
});

import { get } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { atEnd, jsonBody, openReadyHost, signIn, type ReadyHost } from './test-host';

const BUY = {
  ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
};

/** An event stream over a socket, and what has been heard on it so far. */
async function listen({ host }: ReadyHost, headers: Record<string, string>) {
  let text = '';
  let ended = false;
  const stream = await new Promise<{ headers: Record<string, unknown>; leave(): void }>((resolve, reject) => {
    const request = get(`${host.url}/api/v1/events/stream`, { headers, agent: false }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', () => (ended = true));
      response.on('close', () => (ended = true));
      resolve({ headers: response.headers, leave: () => request.destroy() });
    });
    request.on('error', reject);
  });
  atEnd(() => Promise.resolve(stream.leave()));
  return {
    ...stream,
    text: () => text,
    ended: () => ended,
    types: () =>
      [...text.matchAll(/^data: (.*)$/gm)].map(
        ([, data = '']) => (JSON.parse(data) as { type: string }).type,
      ),
    lastId: () => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '',
    hears: (expected: string) => vi.waitFor(() => expect(text).toContain(expected), { timeout: 10_000 }),
  };
}

const buy = async ({ ask }: ReadyHost, headers: Record<string, string>, name: string) => {
  const answer = await ask('/api/v1/cross-connects', jsonBody('POST', { ...BUY, name }, headers));
  expect(answer.status, answer.text).toBe(201);
  return String(answer.json.id);
};

describe('the event stream over a socket', () => {
  it('tells at once, uncompressed, and what follows from time alone as well', async () => {
    const host = await openReadyHost({ env: { SIMULATED_PROVISIONING_MS: '300' } });
    const headers = await signIn(host);
    const stream = await listen(host, { ...headers, 'accept-encoding': 'gzip, br' });
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
    });
    expect(stream.headers).not.toHaveProperty('content-encoding');
    await stream.hears(': open');
    const id = await buy(host, headers, 'New Backbone');
    await stream.hears(`"type":"cross-connect.created","resource":"crossConnect","id":"${id}"`);
    // Nobody asks for anything meanwhile: the timer of the host has written it down.
    await stream.hears(`"type":"cross-connect.activated","resource":"crossConnect","id":"${id}"`);
  });

  it('goes on where it broke off, and says so when that is too long ago', async () => {
    const host = await openReadyHost();
    const headers = await signIn(host);
    const first = await listen(host, headers);
    await first.hears('id: ');
    await buy(host, headers, 'First Backbone');
    await first.hears('cross-connect.created');
    first.leave();
    await buy(host, headers, 'Second Backbone');
    const second = await listen(host, { ...headers, 'last-event-id': first.lastId() });
    await second.hears('cross-connect.created');
    expect(second.types()).toEqual(['cross-connect.created']);
    expect(second.lastId()).not.toBe(first.lastId());

    // Another process, which knows nothing of the ids of this one.
    const other = await openReadyHost();
    const stale = await listen(other, { ...(await signIn(other)), 'last-event-id': second.lastId() });
    await stale.hears('"type":"reset"');
  });

  it('is counted while it is open', async () => {
    const host = await openReadyHost();
    const headers = await signIn(host);
    const open = (count: number) =>
      vi.waitFor(async () =>
        expect((await host.ask('/metrics')).text).toContain(`event_streams_open ${count}\n`),
      );
    const streams = [await listen(host, headers), await listen(host, headers)];
    await open(2);
    streams[0]?.leave();
    await open(1);
    streams[1]?.leave();
    await open(0);
  });

  it('ends in good order when the host stops', async () => {
    const host = await openReadyHost();
    const stream = await listen(host, await signIn(host));
    await stream.hears(': open');
    await host.host.stop();
    await vi.waitFor(() => expect(stream.ended()).toBe(true));
    expect(host.logged().map(({ message }) => message)).not.toContain('requests were cut off');
  });
});

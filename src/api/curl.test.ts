import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Input, OperationId } from '../contract/operations';
import { call } from './client';
import { curlOf, shellQuote } from './curl';
import { session } from './session';

/** Anything that a shell would take for its own if it came to see it. */
const TOKEN = `cct_"$(echo no)\`echo no\`' * \\`;
const caller = { origin: 'https://console.example.com', accountId: 'acc-mekong' };

/** What curl is started with by each command, as a real shell does it: all at once, because starting one takes time. */
function argumentsOf(commands: readonly string[]): string[][] {
  const curl = `curl() { for each in "$@"; do printf '%s\\0' "$each"; done; printf '\\1\\0'; }`;
  const script = [curl, ...commands].join('\n');
  const told = execFileSync('/bin/sh', ['-s'], {
    input: script,
    env: { TOKEN, PATH: '/nowhere' },
    maxBuffer: 1 << 28,
  });
  return told
    .toString()
    .split('\u0001\0')
    .slice(0, -1)
    .map((each) => each.split('\0').slice(0, -1));
}

interface Sent {
  method: string | undefined;
  url: string | undefined;
  headers: string[];
  body: string | undefined;
}
/** The request that curl would make of its arguments. */
function parse(args: readonly string[]): Sent {
  const rest = [...args];
  const sent: Sent = { method: undefined, url: undefined, headers: [], body: undefined };
  while (rest.length > 0) {
    const each = rest.shift();
    if (each === '--request') sent.method = rest.shift();
    else if (each === '--header') sent.headers.push(rest.shift() ?? '');
    else if (each === '--data-raw') sent.body = rest.shift();
    else sent.url = each;
  }
  return {
    ...sent,
    headers: sent.headers.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase())).sort(),
  };
}

/** The request that the client makes, signed in with that token. */
async function madeByClient<Id extends OperationId>(id: Id, input: Input<Id>): Promise<Sent> {
  let made: Sent | undefined;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const headers = Object.entries(init.headers as Record<string, string>);
    made = {
      method: init.method,
      url: new URL(url, caller.origin).href,
      headers: headers.map(([name, value]) => `${name}: ${value}`).sort(),
      body: init.body as string | undefined,
    };
    return Promise.reject(new Error('offline'));
  });
  await call(id, input).catch(() => undefined);
  if (made === undefined) throw new Error('nothing was sent');
  return made;
}

beforeEach(() => vi.stubGlobal('sessionStorage', { setItem: () => undefined, removeItem: () => undefined }));
afterEach(() => {
  session.set(undefined);
  vi.unstubAllGlobals();
});

/** As it goes over the wire: half of a surrogate pair does not. */
const wellFormedOf = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
// Also what no form would let through: quotes, line ends, control characters, half surrogates.
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...`'"\\$\`!&|;<>(){}[]*?~# \n\t\r%^=-`) }),
);
const wellFormed = odd.map(wellFormedOf);
const id = wellFormed.filter((text) => text !== '' && text !== '.' && text !== '..');
const change = fc.oneof(
  fc
    .record({
      params: fc.record({ crossConnectId: id }),
      body: fc.record({ name: odd, description: odd }),
      version: fc.nat(),
    })
    .map((input) => ({ id: 'updateCrossConnect' as const, input })),
  fc
    .record({
      params: fc.record({ connectionId: id }),
      body: fc.record({ reason: odd }),
      idempotencyKey: fc.uuid(),
    })
    .map((input) => ({ id: 'rejectVpcConnection' as const, input })),
  fc
    .record({ params: fc.record({ crossConnectId: id }), version: fc.nat() })
    .map((input) => ({ id: 'deleteCrossConnect' as const, input })),
  fc
    .record({
      query: fc.record({
        q: wellFormed,
        type: fc.constant(['cross-connect.created', 'vpc-connection.deleted'] as const),
      }),
    })
    .map((input) => ({ id: 'listEvents' as const, input })),
);

describe('printed and run by a shell', () => {
  it('does what the client does, whatever was typed', async () => {
    session.set({ token: TOKEN, accountId: caller.accountId });
    const changes = fc.sample(change, 400);
    const commands = changes.map(({ id: operation, input }) => curlOf(operation, input as never, caller));
    const run = argumentsOf(commands);
    expect(run).toHaveLength(changes.length);
    for (const [index, { id: operation, input }] of changes.entries())
      expect(parse(run[index] ?? [])).toEqual(await madeByClient(operation, input as never));
  });

  it('gives back every text that a program can be given', () => {
    const texts = fc
      .sample(odd, 1000)
      .map((text) => wellFormedOf(text).replaceAll('\0', '').replaceAll('\u0001', ''));
    const run = argumentsOf(texts.map((text) => `curl ${shellQuote(text)}`));
    expect(run).toEqual(texts.map((text) => [text]));
  });
});

it('is a command that a person can read', () => {
  expect(
    curlOf(
      'createVpcConnections',
      {
        ...{ params: { crossConnectId: 'ri-1' }, idempotencyKey: 'k-1' },
        body: { pairs: [{ requesterVpcId: 'net-1', accepterVpcId: 'net-2' }], message: `Lan's` },
      },
      caller,
    ),
  ).toBe(
    [
      'curl --request POST https://console.example.com/api/v1/cross-connects/ri-1/vpc-connections',
      '--header "Authorization: Bearer $TOKEN"',
      `--header 'X-Account-Id: acc-mekong'`,
      `--header 'Accept: application/json, application/problem+json'`,
      `--header 'Content-Type: application/json'`,
      `--header 'Idempotency-Key: k-1'`,
      `--data-raw '{"pairs":[{"requesterVpcId":"net-1","accepterVpcId":"net-2"}],"message":"Lan'\\''s"}'`,
    ].join(' \\\n  '),
  );
});

it('has no secret in it, also when somebody is signed in', () => {
  session.set({ token: 'eyJ.secret.token', accountId: 'acc-1' });
  expect(curlOf('getMe', {}, { origin: caller.origin })).not.toContain('secret');
});

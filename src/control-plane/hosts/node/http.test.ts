import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../contract/problems';
import { atEnd, jsonBody, openReadyHost, signIn, type Answer } from './test-host';

const ORIGIN = 'https://console.example.com';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Sends bytes that need not be HTTP, and gives back all that comes until the connection ends. */
const talk = (url: string, text: string) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    atEnd(() => Promise.resolve(socket.destroy()));
  });

const EVERYWHERE: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'self'; (?!.*unsafe-eval).*frame-ancestors 'none'; base-uri 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};

describe('on every answer', () => {
  it('are the headers that protect the console, and an id', async () => {
    const { ask, host } = await openReadyHost();
    const signedIn = await signIn({ ask });
    const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const answers: [number, Promise<Answer>][] = [
      [200, ask('/')],
      [200, ask('/', { method: 'HEAD' })],
      [304, ask('/', { headers: { 'if-none-match': '*' } })],
      [404, ask('/gone.js')],
      [405, ask('/', { method: 'POST' })],
      [200, ask('/healthz')],
      [200, ask('/metrics')],
      [200, ask('/api/demo')],
      [200, ask('/api/v1/me', { headers: signedIn })],
      [401, ask('/api/v1/me')],
      [404, ask('/api/v1/nothing')],
      [
        400,
        ask('/api/v1/cross-connects', { method: 'POST', body: '{', headers: { ...signedIn, ...chunked } }),
      ],
      [413, ask('/api/demo/sign-in', { method: 'POST', body: '{}', headers: chunked })],
      [204, ask('/api/v1/me', { method: 'OPTIONS' })],
    ];
    for (const [status, asked] of answers) {
      const answer = await asked;
      const { headers } = answer;
      expect(answer.status, answer.text).toBe(status);
      for (const [name, value] of Object.entries(EVERYWHERE)) expect(headers[name], name).toMatch(value);
      expect(headers['x-request-id']).toMatch(UUID);
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    for (const nonsense of ['nonsense\r\n\r\n', 'GET /\r\n\r\n', 'GET / HTTP/1.0\r\nHost: a b\r\n\r\n']) {
      const heard = await talk(host.url, nonsense);
      expect(heard, nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(heard.toLowerCase()).toContain("frame-ancestors 'none'");
    }
  });

  it('of the API is that nobody keeps it', async () => {
    const { ask } = await openReadyHost();
    for (const path of ['/api/v1/me', '/api/demo', '/api/gone', '/healthz', '/metrics'])
      expect((await ask(path)).headers['cache-control'], path).toBe('no-store');
  });

  it('is the wish for https, where a trusted proxy says that it was https', async () => {
    const hsts = async (trust: string, proto: string) => {
      const { ask } = await openReadyHost({ env: { TRUST_PROXY: trust } });
      return (await ask('/', { headers: { 'x-forwarded-proto': proto } })).headers[
        'strict-transport-security'
      ];
    };
    expect(await hsts('true', 'https')).toMatch(/^max-age=31536000/);
    expect(await hsts('true', 'http')).toBeUndefined();
    expect(await hsts('true', 'https, http')).toBeUndefined();
    expect(await hsts('false', 'https')).toBeUndefined();
  });
});

describe('pages of other origins', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'if-match' };

  it('may ask and read where that is configured', async () => {
    const { ask } = await openReadyHost({ env: { ALLOWED_ORIGINS: `https://a.example,${ORIGIN}` } });
    const asked = await ask('/api/v1/me', { method: 'OPTIONS', headers: { origin: ORIGIN, ...preflight } });
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe(ORIGIN);
    expect(asked.headers['access-control-allow-methods']).toBe('GET, POST, PATCH, DELETE');
    const allowed = asked.headers['access-control-allow-headers']?.toLowerCase().split(', ');
    expect(allowed).toEqual(
      expect.arrayContaining([
        'authorization',
        'content-type',
        'idempotency-key',
        'if-match',
        'x-account-id',
      ]),
    );
    for (const path of ['/api/v1/me', '/api/v1/openapi.json']) {
      const { headers } = await ask(path, { headers: { origin: ORIGIN } });
      expect(headers['access-control-allow-origin']).toBe(ORIGIN);
      expect(headers['access-control-expose-headers']).toBe('ETag, Retry-After, X-Request-Id');
      expect(headers.vary).toContain('Origin');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });

  it('may not where it is not', async () => {
    const { ask } = await openReadyHost({ env: { ALLOWED_ORIGINS: ORIGIN } });
    for (const origin of [
      'https://evil.example',
      `${ORIGIN}.evil.example`,
      'null',
      'http://console.example.com',
    ])
      for (const method of ['OPTIONS', 'GET']) {
        const { headers } = await ask('/api/v1/me', { method, headers: { origin, ...preflight } });
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
        expect(headers.vary).toContain('Origin');
      }
    const page = await ask('/', { headers: { origin: ORIGIN } });
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the id of a request', () => {
  it('is the one that was sent, in the answer, in the problem and in the log', async () => {
    const { ask, logged } = await openReadyHost();
    const answer = await ask('/api/v1/me', { headers: { 'x-request-id': 'proxy-1234.5' } });
    expect(answer.headers['x-request-id']).toBe('proxy-1234.5');
    expect(Problem.parse(answer.json)).toMatchObject({ instance: '/requests/proxy-1234.5', status: 401 });
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(logged().filter(({ requestId }) => requestId === 'proxy-1234.5')).toMatchObject([
      {
        level: 'info',
        message: 'request',
        method: 'GET',
        operation: 'getMe',
        status: 401,
        path: '/api/v1/me',
      },
    ]);
  });

  it.each(['short', 'with space', 'x'.repeat(129), '"quoted-id"', '<script>12'])(
    'is a new one instead of %j',
    async (given) => {
      const { ask } = await openReadyHost();
      expect((await ask('/', { headers: { 'x-request-id': given } })).headers['x-request-id']).toMatch(UUID);
    },
  );
});

describe('the log', () => {
  it('has one JSON object a line, and no secret in any', async () => {
    const { ask, lines, logged, host } = await openReadyHost();
    const signedIn = await signIn({ ask });
    const headers = { ...signedIn, cookie: 'session=hunter2', 'idempotency-key': 'hunter3' };
    await ask('/api/v1/vpcs?q=hunter4', { headers });
    await ask('/api/v1/cross-connects', jsonBody('POST', { name: 'hunter5' }, headers));
    await ask('/search?token=hunter6', { headers: { ...headers, referer: 'https://x/?hunter7' } });
    await ask('/api/v1/me', { headers: { authorization: 'Bearer hunter8' } });
    await host.stop();
    expect(logged().filter(({ message }) => message === 'request')).toHaveLength(9);
    for (const line of lines) {
      expect(line).toMatch(/^\{[^\n]*\}\n$/);
      expect(line).not.toMatch(/hunter|Bearer|eyJ|code/);
      expect(JSON.parse(line)).toMatchObject({
        time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        level: expect.stringMatching(/^(debug|info|warn|error)$/) as string,
      });
    }
  });

  it('tells of a failure with its request, without the passwords that libraries put into their words', async () => {
    const { ask, logged } = await openReadyHost({
      authenticate: () =>
        Promise.reject(
          new Error('cannot reach postgres://app:hunter2@db/x with Bearer hunter3, not cct_hunter4'),
        ),
    });
    const answer = await ask('/api/v1/me', { headers: { authorization: 'Bearer x' } });
    expect([answer.status, answer.json.type]).toEqual([500, '/problems/internal']);
    expect(answer.text).not.toContain('postgres');
    const failure = logged().find(({ level }) => level === 'error');
    expect(failure).toMatchObject({
      message: 'an operation failed',
      requestId: answer.headers['x-request-id'],
      error: 'Error: cannot reach postgres://app:***@db/x with Bearer ***, not cct_***',
    });
    expect(JSON.stringify(failure)).not.toContain('hunter');
  });
});

describe('whoever asks too much', () => {
  it('sends a body over the limit: it is refused, also when its length is not said', async () => {
    const { ask } = await openReadyHost();
    const headers = await signIn({ ask });
    const body = JSON.stringify({ name: 'x'.repeat(1_100_000) });
    const said = await ask('/api/v1/cross-connects', jsonBody('POST', JSON.parse(body), headers));
    expect([said.status, said.json.type]).toEqual([413, '/problems/too-large']);
    const unsaid = await ask('/api/v1/cross-connects', {
      ...{ method: 'POST', body },
      headers: { ...headers, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    expect([unsaid.status, unsaid.json.type]).toEqual([413, '/problems/too-large']);
    const demo = await ask('/api/demo/sign-in', jsonBody('POST', { userId: 'x'.repeat(20_000) }));
    expect(demo.status).toBe(413);
  });

  it('makes more changes than the account may: each account by itself, and reading is free', async () => {
    const { ask } = await openReadyHost({ env: { RATE_LIMIT_PER_MINUTE: '3' } });
    const [saigon, hanoi] = [await signIn({ ask }), await signIn({ ask }, 'usr-ngo-thanh-minh')];
    const change = (headers: Record<string, string>) =>
      ask('/api/v1/cross-connects', jsonBody('POST', { name: 'no' }, headers));
    // Together: none of them may slip through while another one is being looked at.
    const statuses = (await Promise.all([1, 2, 3, 4, 5].map(() => change(saigon)))).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).toEqual([422, 422, 422, 429, 429]);
    const refused = await change(saigon);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(Problem.parse(refused.json)).toMatchObject({ type: '/problems/rate-limited' });
    expect((await ask('/api/v1/me', { headers: saigon })).status).toBe(200);
    expect((await change(hanoi)).status).toBe(422);
  });

  it('sends the head of a request drop by drop, or a body that never ends', async () => {
    const { host, ask } = await openReadyHost({ limits: { head: 300, request: 600, check: 50 } });
    const head = await talk(host.url, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(head).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    const body = await talk(
      host.url,
      'POST /api/demo/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    expect(body).toMatch(/^(HTTP\/1\.1 408|$)/);
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('sends a head that is too long', async () => {
    const { host } = await openReadyHost();
    const heard = await talk(host.url, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 431 /);
  });
});

const PRODUCTION = {
  ...{ NODE_ENV: 'production', OIDC_ISSUER: 'http://localhost:9', OIDC_CLIENT_ID: 'console' },
};

describe('a demo', () => {
  it('is none in production: nobody is told of, and nobody signs in', async () => {
    const { ask } = await openReadyHost({ env: PRODUCTION });
    expect((await ask('/api/demo')).status).toBe(404);
    expect((await ask('/api/demo/sign-in', jsonBody('POST', { userId: 'usr-vo-hoang-giang' }))).status).toBe(
      404,
    );
    expect((await ask('/api/v1/me', { headers: { authorization: 'Bearer demo.x' } })).status).toBe(401);
  });

  it('leaves signing in to whoever is given', async () => {
    const authenticate = (token: string) =>
      Promise.resolve(token === 'good' ? 'usr-vo-hoang-giang' : undefined);
    const { ask } = await openReadyHost({ env: PRODUCTION, authenticate });
    const statusFor = async (token: string) =>
      (await ask('/api/v1/me', { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await statusFor('good'), await statusFor('bad')]).toEqual([200, 401]);
  });

  it('can start anew, slow down, and lose an answer', async () => {
    const { ask } = await openReadyHost();
    const first = await signIn({ ask });
    const reset = await ask('/api/demo/reset', jsonBody('POST', { world: 'example' }));
    expect(reset.json.settings).toMatchObject({ world: 'example' });
    expect((await ask('/api/v1/me', { headers: first })).status).toBe(401);
    await ask('/api/demo/settings', jsonBody('PATCH', { faults: { loseAnswers: 1 } }));
    const users = (await ask('/api/demo')).json.users as { id: string }[];
    const headers = await signIn({ ask }, users[0]?.id);
    const change = () => ask('/api/v1/cross-connects', jsonBody('POST', {}, headers));
    await expect(change()).rejects.toThrow(/aborted/);
    expect((await change()).status).toBe(422);
    await vi.waitFor(async () => expect((await ask('/metrics')).text).toContain('http_requests_running 0\n'));
  });
});

import { expect, it, vi } from 'vitest';
import { oidcSettings, readConfig } from '../config';
import { createLog } from '../log';
import { ask, openReadyHost } from '../test-host';
import { createOidc } from './oidc';
import { AUDIENCE, NOW, openProvider, type Answers } from './test-provider';

/* Against a provider on a real socket. */

const OWNER = { email: 'vo.hoang.giang@saigon-retail.example', email_verified: true };

function open(issuer: string, env: Record<string, string> = {}) {
  const lines: string[] = [];
  const config = readConfig({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'console',
    OIDC_AUDIENCE: AUDIENCE,
    ...env,
  });
  const settings = oidcSettings(config);
  if (settings === undefined) throw new Error('no settings');
  return {
    provider: createOidc(settings, { clock: () => NOW, log: createLog('debug', (line) => lines.push(line)) }),
    lines,
  };
}
async function openBoth(answers: Answers = {}, env: Record<string, string> = {}) {
  const remote = await openProvider(answers);
  return { remote, ...open(remote.issuer, env) };
}

it('is found out by its description, and asked for its keys once', async () => {
  const { remote, provider } = await openBoth();
  for (let times = 0; times < 3; times += 1)
    expect(await provider.verify(await remote.token())).toHaveProperty('signedIn');
  expect(remote.asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
  expect(provider.origins()).toEqual([remote.issuer, 'https://tokens.example']);
});

it('may change its keys: a token of a new one is taken, one of an old one no longer', async () => {
  const { remote, provider } = await openBoth();
  const old = await remote.token();
  expect(await provider.verify(old)).toHaveProperty('signedIn');
  await remote.rotate();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  try {
    expect(await provider.verify(await remote.token())).toHaveProperty('signedIn');
    expect(await provider.verify(old)).toEqual({ refused: 'ERR_JWKS_NO_MATCHING_KEY' });
  } finally {
    vi.useRealTimers();
  }
});

it('that is down is an error, and is asked again later', async () => {
  const remote = await openProvider();
  await remote.close();
  const { provider, lines } = open(remote.issuer);
  const token = await remote.token();
  await expect(provider.verify(token)).rejects.toThrow('does not answer');
  await vi.waitFor(() => expect(lines.join()).toContain('the sign-in provider does not answer yet'));
  const back = await openProvider({}, Number(new URL(remote.issuer).port));
  await vi.waitFor(async () => expect(await provider.verify(await back.token())).toHaveProperty('signedIn'), {
    timeout: 10_000,
  });
});

it.each<[string, Answers, string]>([
  ['fails', { status: 500 }, 'answers 500'],
  ['gives no description', { description: { issuer: 1 } }, 'is no description of a provider'],
  [
    'describes somebody else',
    {
      description: {
        ...{ issuer: 'https://evil.example', jwks_uri: 'https://evil.example/jwks' },
        ...{ authorization_endpoint: 'https://evil.example/a', token_endpoint: 'https://evil.example/t' },
      },
    },
    'is the description of https://evil.example',
  ],
])('is an error when it %s', async (_, answers, message) => {
  const { remote, provider } = await openBoth(answers);
  await expect(provider.verify(await remote.token())).rejects.toThrow(message);
});

it('tells the address of whoever has a token, and of nobody else', async () => {
  const { remote, provider } = await openBoth({
    userInfo: { sub: 'subject-1', email: 'a@b.example', email_verified: 'true' },
  });
  expect(await provider.addressOf('token', 'subject-1')).toEqual({
    email: 'a@b.example',
    emailVerified: true,
  });
  expect(await provider.addressOf('token', 'subject-2')).toEqual({});
  remote.answers.status = 401;
  expect(await provider.addressOf('token', 'subject-1')).toEqual({});
  remote.answers.status = 502;
  await expect(provider.addressOf('token', 'subject-1')).rejects.toThrow('answers 502');
});

it('may be trusted with addresses of which it says nothing, not with those that it calls unverified', async () => {
  const { remote, provider } = await openBoth(
    { userInfo: { sub: 'subject-1', email: 'a@b.example' } },
    { OIDC_TRUST_EMAIL: 'true' },
  );
  const verified = async (flag: unknown) => provider.verify(await remote.token({ email_verified: flag }));
  expect(await verified(undefined)).toHaveProperty('signedIn.emailVerified', true);
  expect(await verified(false)).toHaveProperty('signedIn.emailVerified', false);
  expect(await provider.addressOf('token', 'subject-1')).toHaveProperty('emailVerified', true);
});

it.each([
  [{}, {}],
  [{ OIDC_AUDIENCE_PARAMETER: 'resource' }, { resource: AUDIENCE }],
  [{ OIDC_AUDIENCE_PARAMETER: 'audience' }, { audience: AUDIENCE }],
])('tells the console how to sign in: %j', async (env, more) => {
  const { remote, provider } = await openBoth({}, env);
  expect(provider.forConsole('http://console.example')).toEqual({
    ...{ issuer: remote.issuer, clientId: 'console', scope: 'openid profile email' },
    ...more,
  });
});

it('expects the client as audience where no other is set', async () => {
  const { remote, provider } = await openBoth({}, { OIDC_AUDIENCE: '' });
  expect(await provider.verify(await remote.token({ aud: 'console' }))).toHaveProperty('signedIn');
  expect(await provider.verify(await remote.token())).toHaveProperty('refused');
});

async function openProduction() {
  const remote = await openProvider();
  const env = {
    ...{ NODE_ENV: 'production', SEED_WORLD: 'two-accounts' },
    ...{ OIDC_ISSUER: remote.issuer, OIDC_CLIENT_ID: 'console', OIDC_AUDIENCE: AUDIENCE },
  };
  const opened = await openReadyHost({ env, clock: () => NOW });
  const me = async (token: string) =>
    opened.ask('/api/v1/me', { headers: { authorization: `Bearer ${token}` } });
  return { ...opened, remote, me };
}

it('signs people of the database in, over HTTP', async () => {
  const { remote, me, logged } = await openProduction();
  const answer = await me(await remote.token(OWNER));
  expect([answer.status, answer.json.user]).toEqual([
    200,
    expect.objectContaining({ id: 'usr-vo-hoang-giang' }),
  ]);
  // By the subject now.
  expect((await me(await remote.token({ email: undefined }))).status).toBe(200);
  const stranger = await me(await remote.token({ sub: 'x', email: 'stranger@x.example' }));
  expect(stranger.status).toBe(403);
  expect(stranger.json).toMatchObject({
    ...{ type: '/problems/unknown-person', reason: 'unknown-email', email: 'stranger@x.example' },
  });
  expect((await me(await remote.token({ ...OWNER, aud: 'other' }))).status).toBe(401);
  expect((await me('opaque')).status).toBe(401);
  expect(logged()).toContainEqual(
    expect.objectContaining({
      message: 'a token was refused',
      reason: 'aud: ERR_JWT_CLAIM_VALIDATION_FAILED',
    }),
  );
  expect(
    logged()
      .map((line) => JSON.stringify(line))
      .join(),
  ).not.toContain(await remote.token(OWNER));
});

it('that is down is a passing problem of the service', async () => {
  const { remote, me } = await openProduction();
  const token = await remote.token(OWNER);
  remote.answers.status = 500;
  const answer = await me(token);
  expect([answer.status, answer.json.type, answer.headers['retry-after']]).toEqual([
    503,
    '/problems/unavailable',
    '5',
  ]);
});

it('is told to the console, which may talk to it', async () => {
  const { ask: asking, remote, host } = await openProduction();
  const answer = await asking('/config.json');
  expect(answer.json).toEqual({
    oidc: { issuer: remote.issuer, clientId: 'console', scope: 'openid profile email' },
    demo: false,
  });
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json' });
  const page = await ask(host.url, '/', { headers: { accept: 'text/html' } });
  await vi.waitFor(async () =>
    expect((await asking('/')).headers['content-security-policy']).toContain(
      `connect-src 'self' ${remote.issuer} https://tokens.example;`,
    ),
  );
  expect(page.status).toBe(200);
});

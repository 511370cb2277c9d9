import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createLog } from '../log';
import { jsonBody, openReadyHost, type Answer, type ReadyHost } from '../test-host';
import {
  askToken,
  beginSignIn,
  choose,
  codeFrom,
  createVisitor,
  pageOf,
  tokensOf,
  type Begun,
} from '../test-sign-in';
import { createDemoProvider } from './demo-provider';
import { AUDIENCE } from './provider-settings';

/* Over real sockets: what comes of signing in, renewing and signing out. */

const GIANG = { id: 'usr-vo-hoang-giang', email: 'vo.hoang.giang@saigon-retail.example' };
const MINH = 'usr-ngo-thanh-minh';

const me = ({ ask }: Pick<ReadyHost, 'ask'>, token: string) =>
  ask('/api/v1/me', { headers: { authorization: `Bearer ${token}` } });
const errorOf = (answer: Answer) => new URL(answer.headers.location ?? '').searchParams.get('error');

describe('signing in', () => {
  it('ends with a token by which the service knows the person', async () => {
    const host = await openReadyHost();
    const tokens = await tokensOf(host.ask, GIANG.id);
    const answer = await me(host, tokens.access_token);
    expect(answer.json.user).toMatchObject(GIANG);
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      ...{ iss: `${host.host.url}/oidc`, aud: AUDIENCE, sub: GIANG.id },
      ...{ email: GIANG.email, email_verified: true },
    });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: GIANG.id, nonce: 'nonce', email: GIANG.email });
    expect(tokens.expires_in).toBe(600);
  });

  it('does not take the token that is meant for the console', async () => {
    const host = await openReadyHost();
    const tokens = await tokensOf(host.ask, GIANG.id);
    expect((await me(host, tokens.id_token)).status).toBe(401);
    expect((await me(host, tokens.refresh_token)).status).toBe(401);
  });

  it('goes under whatever name the visitor knows the host', async () => {
    const host = await openReadyHost();
    const { port } = new URL(host.host.url);
    const asking: typeof host.ask = (path, asked) =>
      host.ask(path, { ...asked, headers: { ...asked?.headers, host: `localhost:${port}` } });
    const { access_token: token } = await tokensOf(asking, GIANG.id);
    expect(decodeJwt(token).iss).toBe(`http://localhost:${port}/oidc`);
    expect((await me(host, token)).status).toBe(200);
  });

  it('can be under way in several tabs of one browser, each as somebody else', async () => {
    const host = await openReadyHost();
    const first = await beginSignIn(host.ask);
    const second = await beginSignIn((path, asked) => first.visitor.visit(path, asked));
    const tabs = [
      { begun: second, userId: MINH },
      { begun: { ...first, visitor: second.visitor }, userId: GIANG.id },
    ];
    for (const { begun, userId } of tabs) {
      const code = await codeFrom(begun, await choose(begun, userId));
      const answer = await askToken(host.ask, begun, {
        ...{ grant_type: 'authorization_code', code, redirect_uri: begun.redirectUri },
        code_verifier: begun.verifier,
      });
      expect(decodeJwt(String(answer.json.access_token)).sub).toBe(userId);
    }
  });

  it('remembers nobody: the next one in the same browser chooses again', async () => {
    const { ask } = await openReadyHost();
    const begun = await beginSignIn(ask);
    await codeFrom(begun, await choose(begun, GIANG.id));
    const next = await beginSignIn((path, asked) => begun.visitor.visit(path, asked));
    expect((await pageOf(next)).text).toContain('Ngô Thanh Minh');
  });

  it('asks nobody who says who they were, unless it is to', async () => {
    const { ask } = await openReadyHost();
    const known = await beginSignIn(ask, { login_hint: GIANG.email });
    expect(await codeFrom(known, await pageOf(known))).not.toBe('');
    const asked = await beginSignIn(ask, { login_hint: GIANG.email, prompt: 'login' });
    expect((await pageOf(asked)).status).toBe(200);
    const unknown = await beginSignIn(ask, { login_hint: 'gone@nowhere.example' });
    expect((await pageOf(unknown)).status).toBe(200);
    const silent = await beginSignIn(ask, { prompt: 'none' });
    expect(errorOf(silent.answer)).toBe('login_required');
  });
});

describe('what is refused', () => {
  const begin = async (more: Record<string, string>) => {
    const { ask } = await openReadyHost();
    return beginSignIn(ask, more);
  };

  it.each<[string, Record<string, string>, string]>([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['with the weak form of PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['tokens in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ['a token for somebody else', { resource: 'urn:other' }, 'invalid_target'],
  ])('%s', async (_, more, error) => {
    const { answer } = await begin(more);
    expect(answer.status).toBe(303);
    expect(errorOf(answer) ?? new URL(answer.headers.location ?? '').hash).toContain(error);
  });

  it.each([
    ['another console', { redirect_uri: 'https://evil.example/callback' }],
    ['another path of the console', { redirect_uri: 'http://127.0.0.1/elsewhere' }],
    ['an unknown client', { client_id: 'other' }],
  ])('%s, on a page, never by sending people there', async (_, more) => {
    const { answer } = await begin(more);
    expect(answer.status).toBe(400);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.text).toContain('This sign-in cannot go on');
  });

  it('a code without its verifier, for the second time, and to another address', async () => {
    const { ask } = await openReadyHost();
    const exchange = async (more: Record<string, string>, times = 1) => {
      const begun = await beginSignIn(ask);
      const code = await codeFrom(begun, await choose(begun, GIANG.id));
      const fields = {
        ...{ grant_type: 'authorization_code', code, redirect_uri: begun.redirectUri },
        ...{ code_verifier: begun.verifier, ...more },
      };
      let answer = await askToken(ask, begun, fields);
      for (let time = 1; time < times; time += 1) answer = await askToken(ask, begun, fields);
      return [answer.status, answer.json.error];
    };
    expect(await exchange({})).toEqual([200, undefined]);
    expect(await exchange({ code_verifier: 'x'.repeat(43) })).toEqual([400, 'invalid_grant']);
    expect(await exchange({}, 2)).toEqual([400, 'invalid_grant']);
    expect(await exchange({ redirect_uri: 'http://127.0.0.1/x' })).toEqual([400, 'invalid_grant']);
  });
});

describe('a refresh token', () => {
  const refresh = (ask: ReadyHost['ask'], begun: Begun, token: string) =>
    askToken(ask, begun, { grant_type: 'refresh_token', refresh_token: token });

  it('is good for one more token each, and for none when it was used before', async () => {
    const host = await openReadyHost();
    const { begun, ...tokens } = await tokensOf(host.ask, GIANG.id);
    const second = await refresh(host.ask, begun, tokens.refresh_token);
    expect(second.status).toBe(200);
    expect((await me(host, String(second.json.access_token))).status).toBe(200);
    expect((await refresh(host.ask, begun, tokens.refresh_token)).json.error).toBe('invalid_grant');
    expect((await refresh(host.ask, begun, String(second.json.refresh_token))).json.error).toBe(
      'invalid_grant',
    );
  });

  it('can be given back', async () => {
    const { ask } = await openReadyHost();
    const { begun, ...tokens } = await tokensOf(ask, GIANG.id);
    const given = await createVisitor(ask).submit('/oidc/token/revocation', {
      ...{ token: tokens.refresh_token, client_id: begun.oidc.clientId },
    });
    expect(given.status).toBe(200);
    expect((await refresh(ask, begun, tokens.refresh_token)).json.error).toBe('invalid_grant');
  });
});

describe('a world that starts anew', () => {
  const reset = (ask: ReadyHost['ask'], world: string) => ask('/api/demo/reset', jsonBody('POST', { world }));

  it('knows nobody of the one before, not even those who are in both', async () => {
    const host = await openReadyHost();
    const { begun, ...tokens } = await tokensOf(host.ask, GIANG.id);
    const underWay = await beginSignIn(host.ask);
    for (const world of ['two-accounts', 'example']) {
      await reset(host.ask, world);
      expect((await me(host, tokens.access_token)).status).toBe(401);
      const renewed = await askToken(host.ask, begun, {
        ...{ grant_type: 'refresh_token', refresh_token: tokens.refresh_token },
      });
      expect([renewed.status, renewed.json.error]).toEqual([400, 'invalid_grant']);
    }
    expect((await choose(underWay, GIANG.id)).status).toBe(400);
    const shown = await pageOf(await beginSignIn(host.ask));
    expect(shown.text).toContain('Nguyễn Minh An');
    expect(shown.text).not.toContain('Võ Hoàng Giang');
    const { access_token: token } = await tokensOf(host.ask, 'usr-nguyen-minh-an');
    expect((await me(host, token)).status).toBe(200);
  });
});

describe('signing out', () => {
  const SIGN_OUT = '/oidc/session/end';
  const query = (url: string, to = `${url}/sign-in`) =>
    `?${new URLSearchParams({ client_id: 'cross-connect-console', post_logout_redirect_uri: to })}`;

  it('leads back to the console', async () => {
    const { ask, host } = await openReadyHost();
    const begun = await beginSignIn(ask);
    await codeFrom(begun, await choose(begun, MINH));
    const form = await begun.visitor.visit(`${SIGN_OUT}${query(host.url)}`);
    expect(form.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form.text)?.[1] ?? '';
    const action = new URL(/action="([^"]+)"/.exec(form.text)?.[1] ?? '').pathname;
    const out = await begun.visitor.submit(action, { xsrf: field('xsrf'), logout: field('logout') });
    expect([out.status, out.headers.location]).toEqual([303, `${host.url}/sign-in`]);
  });

  it('leads nowhere else', async () => {
    const { ask, host } = await openReadyHost();
    const answer = await ask(`${SIGN_OUT}${query(host.url, 'https://evil.example/')}`, {
      headers: { accept: 'text/html' },
    });
    expect([answer.status, answer.headers.location]).toEqual([400, undefined]);
  });
});

describe('a console at another origin', () => {
  const CONSOLE = 'https://console.example';
  const open = () => openReadyHost({ env: { ALLOWED_ORIGINS: CONSOLE } });

  it('may sign people in', async () => {
    const host = await open();
    const begun = await beginSignIn(host.ask, { redirect_uri: `${CONSOLE}/callback` });
    const code = await codeFrom(begun, await choose(begun, GIANG.id));
    const asking: typeof host.ask = (path, asked) =>
      host.ask(path, { ...asked, headers: { ...asked?.headers, origin: CONSOLE } });
    const answer = await askToken(asking, begun, {
      ...{ grant_type: 'authorization_code', code, code_verifier: begun.verifier },
      redirect_uri: `${CONSOLE}/callback`,
    });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, CONSOLE]);
    expect((await me(host, String(answer.json.access_token))).status).toBe(200);
  });

  it('that is not allowed may not', async () => {
    const host = await open();
    const begun = await beginSignIn(host.ask);
    const code = await codeFrom(begun, await choose(begun, GIANG.id));
    const asking: typeof host.ask = (path, asked) =>
      host.ask(path, { ...asked, headers: { ...asked?.headers, origin: 'https://evil.example' } });
    const answer = await askToken(asking, begun, {
      ...{ grant_type: 'authorization_code', code, code_verifier: begun.verifier },
      redirect_uri: begun.redirectUri,
    });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([400, undefined]);
    const elsewhere = await beginSignIn(host.ask, { redirect_uri: 'https://evil.example/callback' });
    expect(elsewhere.answer.status).toBe(400);
  });
});

describe('in production', () => {
  it('it does not run', async () => {
    const options = { people: () => Promise.resolve([]), allowedOrigins: [], trustProxy: false };
    await expect(
      createDemoProvider({ ...options, production: true, log: createLog('error') }),
    ).rejects.toThrow('it does not run in production');
  });

  it('there is nothing at its address', async () => {
    const env = { NODE_ENV: 'production', OIDC_ISSUER: 'http://localhost:9', OIDC_CLIENT_ID: 'console' };
    const { ask } = await openReadyHost({ env });
    expect((await ask('/oidc/.well-known/openid-configuration')).status).toBe(404);
    expect((await ask('/oidc/auth')).status).toBe(404);
  });
});

import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NetworkError } from '../errors';
import { session } from '../session';
import { SignInError } from './failure';
import { idToken, ISSUER, NOW, openBrowser, tokens } from './test-browser';

afterEach(() => {
  session.source = undefined;
  vi.unstubAllGlobals();
});

const MINUTE = 60_000;
const faultOf = (failure: unknown) =>
  failure instanceof SignInError ? failure.fault : `no fault: ${String(failure)}`;

describe('on the way to the provider', () => {
  it('asks for a code with PKCE, for the audience, in the language, and for whoever was here', async () => {
    const browser = openBrowser();
    session.set({ token: 'x', person: { subject: 'lan', hint: 'lan@shop.example' }, accountId: 'a' });
    session.set(undefined);
    const { origin, pathname, searchParams } = await browser.begin();
    expect(`${origin}${pathname}`).toBe(`${ISSUER}/auth`);
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{
        tenant: '1',
        response_type: 'code',
        client_id: 'console',
        scope: 'openid email',
        resource: 'urn:api',
      },
      ...{ redirect_uri: 'https://console.example/callback', ui_locales: 'vi' },
      ...{ login_hint: 'lan@shop.example', code_challenge_method: 'S256' },
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
  });

  it('proves afterwards that it was the one who asked, each time anew', async () => {
    const browser = openBrowser();
    const challenge = (await browser.begin()).searchParams.get('code_challenge');
    await browser.signIn();
    expect((await browser.begin()).searchParams.get('code_challenge')).not.toBe(challenge);
    const [form] = browser.formsTo('/token');
    expect(form).toMatchObject({
      ...{ grant_type: 'authorization_code', code: 'c0de', client_id: 'console', resource: 'urn:api' },
      redirect_uri: 'https://console.example/callback',
    });
    expect(form?.code_verifier).toMatch(/^[\w-]{43}$/);
    const asked = browser.left.map((url) => new URL(url).searchParams.get('code_challenge'));
    expect(asked).toContain(
      createHash('sha256')
        .update(form?.code_verifier ?? '')
        .digest('base64url'),
    );
  });

  it('does not leave for a provider that does not answer, or describes somebody else', async () => {
    const browser = openBrowser();
    browser.answer(
      '/.well-known/openid-configuration',
      'down',
      { status: 500 },
      { body: { issuer: 'https://evil.example', authorization_endpoint: 'x', token_endpoint: 'x' } },
    );
    for (const fault of ['unreachable', 'unreachable', 'refused'])
      expect(faultOf(await browser.source.signIn('/').catch((error: unknown) => error))).toBe(fault);
    expect(browser.left).toEqual([]);
    await browser.begin();
    expect(browser.left).toHaveLength(1);
  });
});

describe('back from the provider', () => {
  it('somebody is signed in, and goes on where they were; no token is kept anywhere', async () => {
    const browser = openBrowser();
    expect(await browser.signIn()).toBe('/vpcs?q=a#b');
    expect(browser.source.failure).toBeUndefined();
    expect(session.get()).toEqual({
      ...{ token: 'access-1', accountId: undefined },
      person: { subject: 'lan', hint: 'lan@shop.example' },
    });
    expect(browser.kept()).toEqual({
      'cross-connect.session': '{"person":{"subject":"lan","hint":"lan@shop.example"}}',
    });
  });

  it('the account that somebody acts for is kept for them, not for somebody else', async () => {
    const browser = openBrowser();
    await browser.signIn();
    session.set({ ...session.get(), token: 'access-1', accountId: 'acc-2' });
    session.set(undefined);
    await browser.signIn();
    expect(session.get()?.accountId).toBe('acc-2');
    session.set(undefined);
    await browser.signIn({ claims: { sub: 'minh' } });
    expect(session.get()).toMatchObject({ person: { subject: 'minh' }, accountId: undefined });
  });

  const comeBack = async (
    search: (state: string | null) => string,
    ...answers: Parameters<ReturnType<typeof openBrowser>['answer']>[1][]
  ) => {
    const browser = openBrowser();
    const { searchParams } = await browser.begin('/packages');
    browser.answer('/token', ...answers);
    const place = await browser.source.comeBack(search(searchParams.get('state')));
    expect(session.get()).toBeUndefined();
    expect(place).toBe('/packages');
    return [faultOf(browser.source.failure), (browser.source.failure as Error).message];
  };
  const good = (state: string | null) => `?code=c0de&state=${state}`;

  it.each([
    ['of another sign-in', () => '?code=c0de&state=other', 'stale', ''],
    ['without a state', () => '?code=c0de', 'stale', ''],
    [
      'of another provider',
      (state: string | null) => `${good(state)}&iss=https://evil.example`,
      'refused',
      'evil',
    ],
    [
      'that says no',
      (state: string | null) => `?error=access_denied&error_description=Not+you&state=${state}`,
      'denied',
      'access_denied: Not you',
    ],
    ['without a code', (state: string | null) => `?state=${state}`, 'refused', 'no code'],
  ])('an answer %s signs nobody in', async (_, search, fault, message) => {
    const found = await comeBack(search, { body: tokens({ id_token: idToken() }) });
    expect(found).toEqual([fault, expect.stringContaining(message)]);
  });

  it.each<[string, Parameters<ReturnType<typeof openBrowser>['answer']>[1], string, string]>([
    ['the provider does not answer', 'down', 'unreachable', 'does not answer'],
    ['the provider fails', { status: 503 }, 'unreachable', 'HTTP 503'],
    [
      'the code is no good',
      { status: 400, body: { error: 'invalid_grant', error_description: 'Too late' } },
      'refused',
      'invalid_grant: Too late',
    ],
    ['what it gives is no token', { body: { access_token: 1 } }, 'refused', 'HTTP 200'],
    ['the token is of another kind', { body: tokens({ token_type: 'mac' }) }, 'refused', 'HTTP 200'],
    ['nobody is named', { body: tokens() }, 'refused', 'no ID token'],
    ['the ID token is none', { body: tokens({ id_token: 'x' }) }, 'refused', 'cannot be read'],
    [
      'the ID token is of another sign-in',
      { body: tokens({ id_token: idToken({ nonce: 'other' }) }) },
      'refused',
      'nonce',
    ],
    ['the ID token has no nonce', { body: tokens({ id_token: idToken() }) }, 'refused', 'nonce'],
  ])('nobody is signed in when %s', async (_, answer, fault, message) => {
    expect(await comeBack(good, answer)).toEqual([fault, expect.stringContaining(message)]);
  });

  it.each([
    ['issuer', { iss: 'https://evil.example' }],
    ['audience', { aud: 'other' }],
    ['audience', { aud: ['console', 'other'], azp: 'other' }],
    ['end', { exp: NOW / 1000 - 301 }],
  ])('nobody is signed in by an ID token with another %s', async (what, claims) => {
    const browser = openBrowser();
    await browser.signIn({ claims });
    expect(session.get()).toBeUndefined();
    expect((browser.source.failure as Error).message).toBe(`the ID token has another ${what}`);
  });

  it('an answer is good for once', async () => {
    const browser = openBrowser();
    const { searchParams } = await browser.begin();
    const search = good(searchParams.get('state'));
    browser.answer('/token', { body: tokens({ id_token: idToken({ nonce: searchParams.get('nonce') }) }) });
    await browser.source.comeBack(search);
    expect(session.get()).toBeDefined();
    await browser.source.comeBack(search);
    expect(faultOf(browser.source.failure)).toBe('stale');
    expect(browser.formsTo('/token')).toHaveLength(1);
  });
});

describe('a token', () => {
  const second = { body: tokens({ access_token: 'access-2', refresh_token: 'refresh-2' }) };

  it('is renewed before it ends, once however many calls there are, and the person stays', async () => {
    const browser = openBrowser();
    await browser.signIn();
    await browser.source.freshen();
    browser.later(9 * MINUTE);
    await browser.source.freshen();
    expect(session.get()?.token).toBe('access-1');
    browser.later(31_000);
    browser.answer('/token', second);
    await Promise.all(Array.from({ length: 5 }, () => browser.source.freshen()));
    expect(session.get()).toMatchObject({ token: 'access-2', person: { subject: 'lan' } });
    const [, ...renewals] = browser.formsTo('/token');
    expect(renewals).toEqual([
      { client_id: 'console', resource: 'urn:api', grant_type: 'refresh_token', refresh_token: 'refresh-1' },
    ]);
    browser.later(10 * MINUTE);
    browser.answer('/token', { body: tokens({ access_token: 'access-3', refresh_token: undefined }) });
    await browser.source.freshen();
    browser.later(10 * MINUTE);
    browser.answer('/token', { body: tokens({ access_token: 'access-4' }) });
    await browser.source.freshen();
    expect(browser.formsTo('/token').map((form) => form.refresh_token)).toEqual([
      ...[undefined, 'refresh-1', 'refresh-2', 'refresh-2'],
    ]);
  });

  it('is used as it is when it cannot be renewed', async () => {
    const browser = openBrowser();
    await browser.signIn();
    browser.later(10 * MINUTE);
    browser.answer('/token', 'down', { status: 400, body: { error: 'invalid_grant' } });
    await browser.source.freshen();
    await browser.source.freshen();
    expect(session.get()?.token).toBe('access-1');
  });

  it('that the service refuses is replaced', async () => {
    const browser = openBrowser();
    await browser.signIn();
    browser.later(MINUTE);
    browser.answer('/token', second);
    const [first, other] = await Promise.all([
      browser.source.replace('access-1'),
      browser.source.replace('access-1'),
    ]);
    expect([first, other, session.get()?.token]).toEqual([true, true, 'access-2']);
    expect(await browser.source.replace('access-1')).toBe(true);
    expect(browser.formsTo('/token')).toHaveLength(2);
  });

  it('that the service refuses and that cannot be replaced ends the session', async () => {
    const browser = openBrowser();
    await browser.signIn();
    browser.later(MINUTE);
    browser.answer('/token', { status: 400, body: { error: 'invalid_grant' } });
    expect(await browser.source.replace('access-1')).toBe(false);
    expect(browser.source.failure).toBeUndefined();
    browser.answer('/token', 'down');
    await expect(browser.source.replace('access-1')).rejects.toThrow(NetworkError);
  });

  it('for which there is none to renew it ends the session without asking', async () => {
    const browser = openBrowser();
    await browser.signIn({ given: { refresh_token: undefined } });
    browser.later(10 * MINUTE);
    await browser.source.freshen();
    expect(await browser.source.replace('access-1')).toBe(false);
    expect(browser.formsTo('/token')).toHaveLength(1);
  });

  it('that is refused as soon as it is there is a fault, not a reason to go round in circles', async () => {
    const browser = openBrowser();
    await browser.signIn();
    expect(await browser.source.replace('access-1')).toBe(false);
    expect(faultOf(browser.source.failure)).toBe('not-accepted');
  });

  it('that was taken at first and is refused then means to sign in again, however young it is', async () => {
    const browser = openBrowser();
    await browser.signIn();
    browser.source.accepted();
    browser.answer('/token', { status: 400, body: { error: 'invalid_grant' } });
    expect(await browser.source.replace('access-1')).toBe(false);
    expect(browser.source.failure).toBeUndefined();
  });

  it('is not taken over by somebody else', async () => {
    const browser = openBrowser();
    await browser.signIn();
    browser.later(MINUTE);
    browser.answer('/token', {
      body: tokens({ access_token: 'access-2', id_token: idToken({ sub: 'minh' }) }),
    });
    expect(await browser.source.replace('access-1')).toBe(false);
    expect(session.get()).toMatchObject({ token: 'access-1', person: { subject: 'lan' } });
  });
});

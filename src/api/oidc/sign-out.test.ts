import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session';
import { ISSUER, openBrowser } from './test-browser';

afterEach(() => {
  session.source = undefined;
  vi.unstubAllGlobals();
});

describe('signing out', () => {
  it('gives back what renews, forgets who it was, and has no token in the address', async () => {
    const browser = openBrowser();
    await browser.signIn();
    await browser.source.signOut();
    expect(browser.formsTo('/revoke')).toEqual([
      { token: 'refresh-1', token_type_hint: 'refresh_token', client_id: 'console' },
    ]);
    expect(browser.kept()).toEqual({});
    expect(browser.left.at(-1)).toBe(
      `${ISSUER}/end?client_id=console&post_logout_redirect_uri=https%3A%2F%2Fconsole.example%2Fsign-in`,
    );
  });

  it('works with a provider that has no such page, and with one that does not answer', async () => {
    const browser = openBrowser();
    browser.answer('/.well-known/openid-configuration', {
      body: { issuer: ISSUER, authorization_endpoint: `${ISSUER}/auth`, token_endpoint: `${ISSUER}/token` },
    });
    await browser.signIn();
    await browser.source.signOut();
    const other = openBrowser();
    other.answer('/.well-known/openid-configuration', 'down');
    await other.source.signOut();
    for (const { left } of [browser, other]) expect(left.at(-1)).toBe('https://console.example/sign-in');
  });
});

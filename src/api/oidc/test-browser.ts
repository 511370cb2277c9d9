import { vi } from 'vitest';
import type { OidcConfig } from '../../contract/console-config';
import { session } from '../session';
import { createTokenSource } from './token-source';

/* What of a browser the sign-in touches, and a provider that answers what a test wants. */

export const ISSUER = 'https://id.example/realm';
export const CONFIG: OidcConfig = {
  issuer: ISSUER,
  clientId: 'console',
  scope: 'openid email',
  resource: 'urn:api',
};
export const NOW = Date.parse('2026-11-23T08:00:00.000Z');

const DESCRIPTION = {
  ...{ issuer: ISSUER, authorization_endpoint: `${ISSUER}/auth?tenant=1`, token_endpoint: `${ISSUER}/token` },
  ...{ revocation_endpoint: `${ISSUER}/revoke`, end_session_endpoint: `${ISSUER}/end` },
};

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Not signed: nobody looks. */
export const idToken = (claims: object = {}) =>
  `${encoded({ alg: 'ES256' })}.${encoded({
    ...{ iss: ISSUER, aud: 'console', sub: 'lan', exp: NOW / 1000 + 600, email: 'lan@shop.example' },
    ...claims,
  })}.x`;
export const tokens = (more: object = {}) => ({
  ...{ access_token: 'access-1', token_type: 'Bearer', expires_in: 600, refresh_token: 'refresh-1' },
  ...more,
});

type Answer = { status?: number; body?: unknown } | 'down';

function createStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export function openBrowser(config: Partial<OidcConfig> = {}) {
  const storage = createStorage();
  const asked: { url: string; form: Record<string, string> }[] = [];
  const answers: Record<string, Answer[]> = {};
  const place = { origin: 'https://console.example' };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('location', place);
  vi.stubGlobal('fetch', (url: string, { body }: RequestInit = {}) => {
    asked.push({ url, form: Object.fromEntries(body instanceof URLSearchParams ? body : []) });
    const path = url.slice(ISSUER.length);
    const fallback: Answer = path.startsWith('/.well-known') ? { body: DESCRIPTION } : { body: {} };
    const answer = answers[path]?.shift() ?? fallback;
    return answer === 'down'
      ? Promise.reject(new TypeError('fetch failed'))
      : Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 }));
  });
  session.forget();
  let now = NOW;
  const left: string[] = [];
  const source = createTokenSource(
    { ...CONFIG, ...config },
    { now: () => now, leaveTo: (url) => left.push(url), language: () => 'vi' },
  );
  session.source = source;

  return {
    ...{ source, asked, left, storage },
    answer: (path: string, ...given: Answer[]) => (answers[path] = given),
    later: (ms: number) => (now += ms),
    formsTo: (path: string) => asked.filter(({ url }) => url === `${ISSUER}${path}`).map(({ form }) => form),
    kept: () =>
      Object.fromEntries(
        Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').map((key) => [
          key,
          storage.getItem(key),
        ]),
      ),
    /** To the provider; what it was asked for. */
    async begin(returnTo = '/vpcs?q=a#b') {
      await source.signIn(returnTo);
      return new URL(left.at(-1) ?? '');
    },
    /** All the way: somebody is signed in. */
    async signIn({ claims = {}, given = {} }: { claims?: object; given?: object } = {}) {
      const { searchParams } = await this.begin();
      const nonce = searchParams.get('nonce');
      this.answer('/token', { body: tokens({ id_token: idToken({ nonce, ...claims }), ...given }) });
      return source.comeBack(`?code=c0de&state=${searchParams.get('state')}`);
    },
  };
}

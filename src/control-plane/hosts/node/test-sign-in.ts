import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { CALLBACK_PATH, CONFIG_PATH, type OidcConfig } from '../../../contract/console-config';
import type { Answer, Asked } from './test-host';

/* Signs somebody in as a browser does it: from page to page, with cookies. */

export type Asking = (path: string, asked?: Asked) => Promise<Answer>;

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): Asked => {
  const body = new URLSearchParams(fields).toString();
  return {
    ...{ method: 'POST', body },
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
  };
};

/** Keeps cookies and follows redirections. */
export function createVisitor(asking: Asking) {
  const cookies = new Map<string, { below: string; pair: string }>();
  const visit = async (path: string, asked: Asked = {}): Promise<Answer> => {
    const sent = [...cookies.values()].filter(({ below }) => path.startsWith(below)).map(({ pair }) => pair);
    const answer = await asking(path, { ...asked, headers: { ...asked.headers, cookie: sent.join('; ') } });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const [, below = '/'] = /; *path=([^;]+)/i.exec(line) ?? [];
      cookies.set(`${name} ${below}`, { below, pair: `${name}=${value}` });
    }
    return answer;
  };
  return {
    visit,
    submit: (path: string, fields: Record<string, string>) => visit(path, form(fields)),
  };
}
const placeOf = ({ headers }: Answer) => {
  const { pathname, search } = new URL(headers.location ?? '', 'http://here');
  return `${pathname}${search}`;
};

export interface Begun {
  oidc: OidcConfig;
  redirectUri: string;
  verifier: string;
  visitor: ReturnType<typeof createVisitor>;
  /** What the provider answered to the request for a sign-in. */
  answer: Answer;
}

/** As far as the page where a person is chosen. */
export async function beginSignIn(asking: Asking, more: Record<string, string> = {}): Promise<Begun> {
  const { oidc } = (await asking(CONFIG_PATH)).json as { oidc: OidcConfig };
  const { origin, pathname } = new URL(oidc.issuer);
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${origin}${CALLBACK_PATH}`;
  const query = new URLSearchParams({
    ...{ client_id: oidc.clientId, scope: oidc.scope, redirect_uri: redirectUri, response_type: 'code' },
    ...{ state: 'state', nonce: 'nonce', code_challenge_method: 'S256' },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    ...(oidc.resource !== undefined && { resource: oidc.resource }),
    ...more,
  });
  const visitor = createVisitor(asking);
  const answer = await visitor.visit(`${pathname}/auth?${query}`);
  return { oidc, redirectUri, verifier, visitor, answer };
}

/** That page. */
export const pageOf = ({ visitor, answer }: Begun, headers: Record<string, string> = {}) =>
  visitor.visit(answer.headers.location ?? '', { headers });

/** From the page on which somebody chose, or was recognised, back to the console. */
export async function codeFrom({ visitor }: Pick<Begun, 'visitor'>, chosen: Answer): Promise<string> {
  expect(chosen.status).toBe(303);
  const back = await visitor.visit(placeOf(chosen));
  expect(back.status).toBe(303);
  const code = new URL(back.headers.location ?? '').searchParams.get('code');
  expect(code, back.headers.location).not.toBeNull();
  return code ?? '';
}

export const choose = ({ visitor, answer }: Begun, userId: string) =>
  visitor.submit(placeOf(answer), { user: userId });

export const askToken = (asking: Asking, { oidc }: Pick<Begun, 'oidc'>, fields: Record<string, string>) =>
  asking(
    `${new URL(oidc.issuer).pathname}/token`,
    form({
      client_id: oidc.clientId,
      ...(oidc.resource !== undefined && { resource: oidc.resource }),
      ...fields,
    }),
  );

export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  expires_in: number;
}

/** All the way: the tokens of somebody of the demo world. */
export async function tokensOf(asking: Asking, userId: string): Promise<Tokens & { begun: Begun }> {
  const begun = await beginSignIn(asking);
  const code = await codeFrom(begun, await choose(begun, userId));
  const answer = await askToken(asking, begun, {
    ...{ grant_type: 'authorization_code', code, redirect_uri: begun.redirectUri },
    code_verifier: begun.verifier,
  });
  expect(answer.status, answer.text).toBe(200);
  return { ...(answer.json as unknown as Tokens), begun };
}

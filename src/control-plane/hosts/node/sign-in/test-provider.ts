import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { onTestFinished } from 'vitest';

/* A provider of OpenID Connect on a real socket that signs whatever a test wants. */

export const AUDIENCE = 'cross-connect';
export const NOW = '2026-11-23T08:00:00.000Z';
export const seconds = (iso: string) => Math.floor(Date.parse(iso) / 1000);

export interface Keys {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}
let made = 0;
export async function makeKeys(alg = 'ES256'): Promise<Keys> {
  made += 1;
  return { kid: `key-${made}`, alg, ...(await generateKeyPair(alg, { extractable: true })) };
}
export const publicJwk = async ({ publicKey, kid, alg }: Keys) => ({
  ...(await exportJWK(publicKey)),
  ...{ kid, alg, use: 'sig' },
});

export const claimsOf = (issuer: string, now = NOW): JWTPayload => ({
  ...{ iss: issuer, aud: AUDIENCE, sub: 'subject-1', iat: seconds(now), exp: seconds(now) + 300 },
  ...{ email: 'Vo.Hoang.Giang@saigon-retail.example', email_verified: true },
});

/** A claim that is undefined is left out. */
export const sign = (claims: JWTPayload, keys: Keys, header: Record<string, unknown> = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: keys.alg, kid: keys.kid, typ: 'at+jwt', ...header })
    .sign(keys.privateKey);
export const unsigned = (claims: JWTPayload) => new UnsecuredJWT(claims).encode();

export interface Answers {
  /** Instead of the own description, or of what the description says. */
  description?: object;
  userInfo?: object;
  /** What every answer is, instead of 200. */
  status?: number;
}

export async function openProvider(answers: Answers = {}, port = 0) {
  let current = await makeKeys();
  const asked: string[] = [];
  const json = (response: ServerResponse, body: unknown) => {
    response.writeHead(answers.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void (async () => {
      if (request.url === '/.well-known/openid-configuration')
        json(response, answers.description ?? description);
      else if (request.url === '/jwks') json(response, { keys: [await publicJwk(current)] });
      else if (request.url === '/userinfo') json(response, answers.userInfo ?? {});
      else response.writeHead(404).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const description = {
    issuer,
    ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
    ...{ authorization_endpoint: `${issuer}/authorize`, token_endpoint: 'https://tokens.example/token' },
  };
  return {
    ...{ issuer, asked, answers, close },
    description,
    token: (claims: JWTPayload = {}, header = {}) =>
      sign({ ...claimsOf(issuer), ...claims }, current, header),
    rotate: async () => (current = await makeKeys()),
  };
}

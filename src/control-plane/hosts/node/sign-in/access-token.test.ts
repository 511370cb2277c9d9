import { createLocalJWKSet, exportSPKI, SignJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAccessToken, type Expected } from './access-token';
import {
  AUDIENCE,
  claimsOf,
  makeKeys,
  NOW,
  publicJwk,
  seconds,
  sign,
  unsigned,
  type Keys,
} from './test-provider';

const ISSUER = 'https://id.example/realm';
const now = seconds(NOW);

let keys: Keys;
let rsa: Keys;
let expected: Expected;
beforeAll(async () => {
  [keys, rsa] = [await makeKeys('ES256'), await makeKeys('RS256')];
  const published = createLocalJWKSet({ keys: [await publicJwk(keys), await publicJwk(rsa)] });
  expected = { issuer: ISSUER, audience: AUDIENCE, keys: published, clock: () => NOW };
});

const verify = (token: string) => verifyAccessToken(token, expected);
const withClaims = (claims: JWTPayload, header = {}) =>
  sign({ ...claimsOf(ISSUER), ...claims }, keys, header);

describe('an access token', () => {
  it('tells who has signed in', async () => {
    expect(await verify(await withClaims({}))).toEqual({
      signedIn: {
        ...{ issuer: ISSUER, subject: 'subject-1' },
        ...{ email: 'Vo.Hoang.Giang@saigon-retail.example', emailVerified: true },
      },
    });
  });

  it.each<[string, JWTPayload, object?]>([
    ['for several audiences', { aud: ['account', AUDIENCE] }],
    ['that ended within the tolerance', { exp: now - 5 }],
    ['of the type JWT', {}, { typ: 'JWT' }],
    ['of the long type', {}, { typ: 'application/at+jwt' }],
    ['of no type', {}, { typ: undefined }],
  ])('is taken %s', async (_, claims, header) => {
    expect(await verify(await withClaims(claims, header))).toHaveProperty('signedIn.subject', 'subject-1');
  });

  it('is taken by another key and algorithm of the provider', async () => {
    expect(await verify(await sign(claimsOf(ISSUER), rsa))).toHaveProperty('signedIn');
  });

  it.each<[string, JWTPayload, string, object?]>([
    ['of another issuer', { iss: 'https://id.example' }, 'iss: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of no issuer', { iss: undefined }, 'iss: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for another audience', { aud: 'other' }, 'aud: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for no audience', { aud: undefined }, 'aud: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['that has ended', { exp: now - 11 }, 'ERR_JWT_EXPIRED'],
    ['without an end', { exp: undefined }, 'exp: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['that has not begun', { nbf: now + 60 }, 'nbf: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of nobody', { sub: undefined }, 'sub: ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of an empty subject', { sub: '' }, 'no subject'],
    ['of a subject with control characters', { sub: 'a\0b' }, 'no subject'],
    ['of a subject without end', { sub: 'a'.repeat(256) }, 'no subject'],
    ['that is an ID token', { at_hash: 'x' }, 'an ID token', { typ: 'JWT' }],
    ['that is an ID token of Keycloak', { typ: 'ID' }, 'an ID token', { typ: 'JWT' }],
    ['that is a token of another kind', {}, 'a token of type logout+jwt', { typ: 'logout+jwt' }],
    ['of an unknown key', {}, 'ERR_JWKS_NO_MATCHING_KEY', { kid: 'other' }],
  ])('is refused %s', async (_, claims, refused, header) => {
    expect(await verify(await withClaims(claims, header))).toEqual({ refused });
  });

  it('is refused when another key has signed it, under the name of the right one', async () => {
    const foreign = { ...(await makeKeys()), kid: keys.kid };
    expect(await verify(await sign(claimsOf(ISSUER), foreign))).toEqual({
      refused: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('is refused without a signature', async () => {
    const claims = claimsOf(ISSUER);
    expect(await verify(unsigned(claims))).toEqual({ refused: 'ERR_JOSE_ALG_NOT_ALLOWED' });
    const [, payload, signature] = (await withClaims({})).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: keys.kid })).toString('base64url');
    expect(await verify(`${none}.${payload}.`)).toEqual({ refused: 'ERR_JOSE_ALG_NOT_ALLOWED' });
    expect(await verify(`${none}.${payload}.${signature}`)).toEqual({ refused: 'ERR_JOSE_ALG_NOT_ALLOWED' });
  });

  it('is refused when a public key served as a secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(rsa.publicKey));
    const forged = await new SignJWT(claimsOf(ISSUER))
      .setProtectedHeader({ alg: 'HS256', kid: rsa.kid })
      .sign(secret);
    expect(await verify(forged)).toEqual({ refused: 'ERR_JOSE_ALG_NOT_ALLOWED' });
  });

  it('is refused when a letter of it was changed', async () => {
    const [header, payload = '', signature] = (await withClaims({})).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'subject-2' })).toString('base64url');
    expect(await verify(`${header}.${other}.${signature}`)).toEqual({
      refused: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it.each(['opaque', 'a.b', 'a.b.c.d', 'demo.0b5c', '..', 'a b.c.d'])('is refused as %j', async (token) => {
    expect(await verify(token)).toEqual({ refused: 'not a JWT' });
  });

  it('is not judged when the keys cannot be had', async () => {
    const without = { ...expected, keys: () => Promise.reject(new Error('no keys')) };
    await expect(verifyAccessToken(await withClaims({}), without)).rejects.toThrow('no keys');
  });
});

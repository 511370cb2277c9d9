import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

/** Signatures that only the provider can make: never `none`, never one with a secret that somebody shares. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** Seconds by which the clocks of provider and service may differ. */
const TOLERANCE = 10;

export interface Address {
  email?: string | undefined;
  /** Undefined: the provider does not say. */
  emailVerified?: boolean | undefined;
}
/** Who has signed in, as the provider tells it. */
export interface SignedIn extends Address {
  issuer: string;
  /** Never given to somebody else by this issuer. */
  subject: string;
}

export interface Expected {
  /** One, or each of those that have these keys. */
  issuer: string | (() => string[]);
  audience: string;
  keys: JWTVerifyGetKey;
  clock(): string;
}

export type Verified = { signedIn: SignedIn } | { refused: string };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What claims tell of an address, in a token or from the user info endpoint. Some providers write the flag as a text. */
export const addressIn = ({ email, email_verified: verified }: Record<string, unknown>): Address => ({
  email: isText(email) ? email : undefined,
  emailVerified: verified === undefined ? undefined : verified === true || verified === 'true',
});

/** Hashes of what came with it: no access token has those, but every token that says who somebody is, made for the client's own eyes. */
const isIdToken = (claims: JWTPayload) =>
  ['at_hash', 'c_hash'].some((name) => Object.hasOwn(claims, name)) || claims.typ === 'ID';

/** Problems with the token itself. Others, such as keys that cannot be had, say nothing about it and are thrown. */
const REFUSALS: readonly string[] = [
  ...['ERR_JWS_INVALID', 'ERR_JWT_INVALID', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'ERR_JWT_EXPIRED'],
  ...['ERR_JWT_CLAIM_VALIDATION_FAILED', 'ERR_JOSE_ALG_NOT_ALLOWED', 'ERR_JOSE_NOT_SUPPORTED'],
  ...['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'],
];

/** Holds a token against signature, issuer, audience and time. */
export async function verifyAccessToken(token: string, expected: Expected): Promise<Verified> {
  // Other tokens have other forms: no key has to be had for them.
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return { refused: 'not a JWT' };
  const { issuer, audience, keys, clock } = expected;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer: typeof issuer === 'string' ? issuer : issuer(), audience, algorithms: ALGORITHMS },
      ...{ clockTolerance: TOLERANCE, currentDate: new Date(clock()), requiredClaims: ['sub', 'exp'] },
    });
    const type = (protectedHeader.typ ?? 'jwt').toLowerCase().replace(/^application\//, '');
    if (!['jwt', 'at+jwt'].includes(type)) return { refused: `a token of type ${type}` };
    if (type !== 'at+jwt' && isIdToken(payload)) return { refused: 'an ID token' };
    const { iss = '', sub } = payload;
    if (!isText(sub) || !/^[\x20-\x7e]{1,255}$/.test(sub)) return { refused: 'no subject' };
    return { signedIn: { issuer: iss, subject: sub, ...addressIn(payload) } };
  } catch (error) {
    if (error instanceof errors.JOSEError && REFUSALS.includes(error.code))
      return {
        refused:
          error instanceof errors.JWTClaimValidationFailed ? `${error.claim}: ${error.code}` : error.code,
      };
    throw error;
  }
}

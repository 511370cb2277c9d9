import { CALLBACK_PATH, type OidcConfig } from '../../contract/console-config';
import { SignInError } from './failure';
import { audienceOf, type Metadata } from './provider';

/* To the provider's page and back: code flow with PKCE. What is kept meanwhile is worth nothing without the code. */

const KEY = 'cross-connect.sign-in';

interface Pending {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));
const challengeOf = async (verifier: string) =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

export const redirectUri = () => `${location.origin}${CALLBACK_PATH}`;

interface Wanted {
  /** Where in the console it goes on afterwards. */
  returnTo: string;
  /** Who is expected to come back. */
  hint?: string | undefined;
  language: string;
}

/** Where to send the browser; what has to be known when it comes back is kept in this tab. */
export async function authorizationUrl(config: OidcConfig, metadata: Metadata, wanted: Wanted) {
  const pending: Pending = {
    ...{ state: random(), nonce: random(), verifier: random(), returnTo: wanted.returnTo },
  };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const url = new URL(metadata.authorization_endpoint);
  const parameters = {
    ...{ response_type: 'code', client_id: config.clientId, redirect_uri: redirectUri() },
    ...{ scope: config.scope, state: pending.state, nonce: pending.nonce },
    ...{ code_challenge: await challengeOf(pending.verifier), code_challenge_method: 'S256' },
    ...{ ui_locales: wanted.language, ...audienceOf(config) },
    ...(wanted.hint !== undefined && { login_hint: wanted.hint }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

function takePending(): Partial<Pending> {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Partial<Pending>;
  } catch {
    return {};
  }
}

export interface CameBack {
  returnTo: string;
  /** What was given for the code. */
  fields: Record<string, string>;
  nonce: string;
}

/** What the provider's answer in the address says, held against what this tab asked for. It can be read once. */
export function readCallback(
  search: string,
  issuer: string,
): { returnTo: string } & (CameBack | { failure: SignInError }) {
  const answer = new URLSearchParams(search);
  const { state, nonce, verifier, returnTo = '/' } = takePending();
  const fail = (fault: SignInError['fault'], message: string) => ({
    ...{ returnTo, failure: new SignInError(fault, message) },
  });
  if (state === undefined || nonce === undefined || verifier === undefined || answer.get('state') !== state)
    return fail('stale', 'no sign-in of this tab is under way');
  // Some providers say who they are, so that the code of one is not sent to another (RFC 9207).
  const from = answer.get('iss');
  if (from !== null && from !== issuer) return fail('refused', `the answer came from ${from}`);
  const error = answer.get('error');
  if (error !== null)
    return fail(
      'denied',
      [error, answer.get('error_description')].filter((each) => each !== null).join(': '),
    );
  const code = answer.get('code');
  if (code === null) return fail('refused', 'the answer has no code');
  return {
    ...{ returnTo, nonce },
    fields: { grant_type: 'authorization_code', code, redirect_uri: redirectUri(), code_verifier: verifier },
  };
}

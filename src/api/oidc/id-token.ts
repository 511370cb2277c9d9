import * as z from 'zod/mini';
import type { Person } from '../session';
import { SignInError } from './failure';

const Claims = z.object({
  iss: z.string(),
  sub: z.string().check(z.minLength(1)),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.optional(z.string()),
  exp: z.number(),
  nonce: z.optional(z.string()),
  email: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
});

/** Seconds by which the clocks of provider and browser may differ. */
const TOLERANCE = 300;

function claimsIn(token: string): unknown {
  try {
    const text = atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

export interface Expected {
  issuer: string;
  clientId: string;
  /** Of this very sign-in; a renewal has none. */
  nonce?: string;
  /** Milliseconds. */
  now: number;
}

/**
 * Who has signed in, by the token that tells the console so. It came from the provider itself, over TLS: the specification
 * (OpenID Connect Core 3.1.3.7) leaves its signature to be checked or not then, and the rest not.
 */
export function personIn(token: string, { issuer, clientId, nonce, now }: Expected): Person {
  const found = Claims.safeParse(claimsIn(token));
  if (!found.success) throw new SignInError('refused', 'the ID token cannot be read');
  const { iss, sub, aud, azp, exp, email, preferred_username: name, nonce: told } = found.data;
  const faults = [
    iss === issuer ? '' : 'issuer',
    [aud].flat().includes(clientId) && (azp === undefined || azp === clientId) ? '' : 'audience',
    exp + TOLERANCE > now / 1000 ? '' : 'end',
    nonce === undefined || told === nonce ? '' : 'nonce',
  ].filter((each) => each !== '');
  if (faults.length > 0) throw new SignInError('refused', `the ID token has another ${faults.join(', ')}`);
  return { subject: sub, hint: email ?? name };
}

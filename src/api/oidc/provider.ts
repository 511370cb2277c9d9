import * as z from 'zod/mini';
import type { OidcConfig } from '../../contract/console-config';
import { SignInError } from './failure';

/* The provider, as far as the console talks to it by itself. */

const Metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  revocation_endpoint: z.optional(z.string()),
  end_session_endpoint: z.optional(z.string()),
});
export type Metadata = z.infer<typeof Metadata>;

const Tokens = z.object({
  access_token: z.string(),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.optional(z.number()),
  refresh_token: z.optional(z.string()),
  id_token: z.optional(z.string()),
});
export type Tokens = z.infer<typeof Tokens>;

async function ask(url: string, init?: RequestInit): Promise<{ ok: boolean; status: number; body: unknown }> {
  try {
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', ...init });
    const body: unknown = await answer.json().catch(() => undefined);
    return { ok: answer.ok, status: answer.status, body };
  } catch (cause) {
    throw new SignInError('unreachable', `${new URL(url).origin} does not answer`, { cause });
  }
}

/** What the provider says of itself. */
export async function discover(issuer: string): Promise<Metadata> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { ok, status, body } = await ask(url);
  const found = Metadata.safeParse(body);
  if (!ok || !found.success) throw new SignInError('unreachable', `${url}: HTTP ${status}`);
  if (found.data.issuer !== issuer) throw new SignInError('refused', `${url} describes ${found.data.issuer}`);
  return found.data;
}

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  body: new URLSearchParams(fields),
});
const errorIn = (body: unknown) => {
  const { error, error_description: description } = (body ?? {}) as Record<string, unknown>;
  return [error, description].filter((each) => typeof each === 'string').join(': ');
};

/** Whom the token is to be for, where the provider has to be told. */
export const audienceOf = ({ resource, audience }: OidcConfig) => ({
  ...(resource !== undefined && { resource }),
  ...(audience !== undefined && { audience }),
});

/** Tokens for a code, or for a token that renews. */
export async function requestTokens(
  config: OidcConfig,
  { token_endpoint: url }: Metadata,
  fields: Record<string, string>,
): Promise<Tokens> {
  const { ok, status, body } = await ask(
    url,
    form({ client_id: config.clientId, ...audienceOf(config), ...fields }),
  );
  if (status >= 500) throw new SignInError('unreachable', `${url}: HTTP ${status}`);
  const tokens = Tokens.safeParse(body);
  if (!ok || !tokens.success) throw new SignInError('refused', errorIn(body) || `${url}: HTTP ${status}`);
  return tokens.data;
}

/** Makes a token that renews worthless. Whether it did is not worth waiting for: it ends by itself as well. */
export async function giveBack({ clientId }: OidcConfig, metadata: Metadata, token: string): Promise<void> {
  if (metadata.revocation_endpoint === undefined) return;
  const fields = { token, token_type_hint: 'refresh_token', client_id: clientId };
  await ask(metadata.revocation_endpoint, { ...form(fields), keepalive: true }).catch(() => undefined);
}

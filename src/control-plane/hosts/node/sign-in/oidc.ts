import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { OidcSettings } from '../config';
import type { Log } from '../log';
import { addressIn, verifyAccessToken, type Address } from './access-token';
import { ANSWER_WITHIN_MS, createDiscovery, ProviderUnavailable } from './discovery';
import type { Provider } from './sign-in';

/** Asks as the one whose token it is. Where there is no answer for this token, nothing is known. */
async function userInfo(url: string, token: string, subject: string): Promise<Address> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const answer = await fetch(url, {
    ...{ headers, redirect: 'error', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) },
  }).catch((cause: unknown) => {
    throw new ProviderUnavailable(`${url} does not answer`, { cause });
  });
  if (answer.status >= 500) throw new ProviderUnavailable(`${url} answers ${answer.status}`);
  const claims: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
  const isAbout = typeof claims === 'object' && claims !== null && 'sub' in claims && claims.sub === subject;
  return isAbout ? addressIn(claims) : {};
}

/** A provider of OpenID Connect, known by its issuer and found out by its own description. */
export function createOidc(settings: OidcSettings, { clock, log }: { clock(): string; log: Log }): Provider {
  const { issuer, clientId, audience, scope, trustEmail } = settings;
  const discovery = createDiscovery(issuer);
  let remote: JWTVerifyGetKey | undefined;
  const keys: JWTVerifyGetKey = async (...asked) => {
    remote ??= createRemoteJWKSet(new URL((await discovery.metadata()).jwks_uri), {
      timeoutDuration: ANSWER_WITHIN_MS,
    });
    return remote(...asked);
  };
  const trusted = <T extends Address>(told: T): T =>
    trustEmail ? { ...told, emailVerified: told.emailVerified ?? true } : told;

  // So that the log tells of a wrong address when the service starts, not when somebody wants to sign in.
  discovery
    .metadata()
    .catch((error: unknown) => log.failure('the sign-in provider does not answer yet', error));

  return {
    async verify(token) {
      const verified = await verifyAccessToken(token, { issuer, audience, keys, clock });
      return 'refused' in verified ? verified : { signedIn: trusted(verified.signedIn) };
    },
    async addressOf(token, subject) {
      const { userinfo_endpoint: url } = await discovery.metadata();
      return url === undefined ? {} : trusted(await userInfo(url, token, subject));
    },
    forConsole: () => ({ issuer, clientId, scope, ...settings.audienceParameters }),
    origins() {
      const known = discovery.known();
      const urls = [issuer, known?.token_endpoint, known?.revocation_endpoint];
      return [...new Set(urls.flatMap((url) => (url === undefined ? [] : [new URL(url).origin])))];
    },
  };
}

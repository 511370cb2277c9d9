import type { Configuration, errors, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { CALLBACK_PATH, SIGNED_OUT_PATH } from '../../../../contract/console-config';
import type { DemoUser } from '../../../../contract/demo';
import { createStorage } from './storage';

export const CLIENT_ID = 'cross-connect-console';
export const AUDIENCE = 'urn:cross-connect:api';
export const SCOPE = 'openid profile email';
export const ALGORITHM = 'ES256';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

export interface ProviderSettings {
  /** Below which the pages are. */
  mount: string;
  /** Origins of consoles that people may be sent back to. */
  consoles: readonly string[];
  /** Signs the tokens. */
  key: JWK;
  cookieKey: string;
  person(id: string): Promise<DemoUser | undefined>;
  /** The library is loaded when it is needed, so its error comes with it. */
  InvalidTarget: typeof errors.InvalidTarget;
  /** What somebody sees whose sign-in cannot go on. */
  showFailure(ctx: KoaContextWithOIDC): void;
}

const claimsOf = ({ id, name, email }: DemoUser) => ({ sub: id, name, email, email_verified: true });

/** One public client, the console: code flow with PKCE; access tokens are JWTs for the service. */
export function providerSettings(settings: ProviderSettings): Configuration {
  const { mount, consoles, key, cookieKey, person } = settings;
  return {
    adapter: createStorage(),
    clients: [
      {
        ...{ client_id: CLIENT_ID, token_endpoint_auth_method: 'none', response_types: ['code'] },
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: consoles.map((origin) => `${origin}${CALLBACK_PATH}`),
        post_logout_redirect_uris: consoles.map((origin) => `${origin}${SIGNED_OUT_PATH}`),
        id_token_signed_response_alg: ALGORITHM,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [cookieKey] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    // So that the console can greet somebody, and ask for them again, without another request.
    conformIdTokenClaims: false,
    clientBasedCORS: (_ctx, origin) => consoles.includes(origin),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => Promise.resolve(token.clientId === client.clientId),
      },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo(_ctx, resource) {
          if (resource !== AUDIENCE) throw new settings.InvalidTarget();
          return {
            ...{ scope: '', audience: AUDIENCE, accessTokenTTL: 10 * MINUTE },
            ...{ accessTokenFormat: 'jwt', jwt: { sign: { alg: ALGORITHM } } },
          };
        },
      },
    },
    async extraTokenClaims(_ctx, token) {
      const found = 'accountId' in token && token.accountId ? await person(token.accountId) : undefined;
      return found && { ...claimsOf(found), sub: undefined };
    },
    async findAccount(_ctx, id) {
      const found = await person(id);
      return found && { accountId: id, claims: () => Promise.resolve(claimsOf(found)) };
    },
    // Whoever is chosen agrees to everything: there is nothing to be asked.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({
        ...(client && { clientId: client.clientId }),
        ...(session?.accountId !== undefined && { accountId: session.accountId }),
      });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `${mount}/interaction/${uid}` },
    issueRefreshToken: () => Promise.resolve(true),
    expiresWithSession: () => Promise.resolve(false),
    ttl: {
      ...{
        AccessToken: 10 * MINUTE,
        AuthorizationCode: MINUTE,
        IdToken: 10 * MINUTE,
        Interaction: 60 * MINUTE,
      },
      ...{ Session: 60 * MINUTE, Grant: DAY, RefreshToken: DAY },
    },
    renderError: (ctx) => Promise.resolve(settings.showFailure(ctx)),
  };
}

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type Provider from 'oidc-provider';
import type { DemoUser } from '../../../../contract/demo';
import type { Log } from '../log';
import { SIGN_IN_BASE } from '../operation-of';
import { verifyAccessToken } from '../sign-in/access-token';
import type { Provider as WayIn } from '../sign-in/sign-in';
import { withPages } from './interaction';
import { ALGORITHM, AUDIENCE, CLIENT_ID, providerSettings, SCOPE } from './provider-settings';

/** Names by which visitors reach this host; each is a provider of its own, with the same keys. */
const ORIGINS_AT_MOST = 20;

export interface DemoProviderOptions {
  production: boolean;
  people(): Promise<DemoUser[]>;
  /** Of consoles at other origins. */
  allowedOrigins: readonly string[];
  trustProxy: boolean;
  log: Log;
}

export interface DemoProvider extends WayIn {
  /** Answers a request below `/oidc` that came to this origin. */
  answer(origin: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  /** Whatever was given out is worth nothing any more. */
  startAnew(): Promise<void>;
}

async function makeKeys() {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const about = { kid: randomBytes(8).toString('hex'), alg: ALGORITHM, use: 'sig' };
  return {
    signing: { ...(await exportJWK(privateKey)), ...about },
    published: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), ...about }] }),
    cookieKey: randomBytes(32).toString('hex'),
  };
}

/** It says that it wants a newer Node, which is not so: our tests run it on the oldest that we support. */
async function loadQuietly() {
  const screen = globalThis.console;
  const { warn } = screen;
  screen.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    screen.warn = warn;
  }
}

/**
 * A provider of OpenID Connect with the people of the demo world, where choosing is all it takes. It remembers nobody between two
 * sign-ins, so that each tab can be somebody else: a tab says by `login_hint` who it was.
 */
export async function createDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  if (options.production) throw new Error('The demo sign-in lets anybody in: it does not run in production.');
  const { people, allowedOrigins, trustProxy, log } = options;
  const { default: Implementation, errors } = await loadQuietly();
  let keys = await makeKeys();
  const providers = new Map<string, Provider>();

  function open(origin: string): Provider {
    const provider: Provider = new Implementation(
      `${origin}${SIGN_IN_BASE}`,
      providerSettings({
        ...{ mount: SIGN_IN_BASE, consoles: [origin, ...allowedOrigins] },
        ...{ key: keys.signing, cookieKey: keys.cookieKey, InvalidTarget: errors.InvalidTarget },
        person: async (id) => (await people()).find((person) => person.id === id),
        showFailure: (ctx) => pages.showFailure(ctx, ctx.status),
      }),
    );
    provider.proxy = trustProxy;
    const pages = withPages(provider, { mount: SIGN_IN_BASE, people, log });
    return provider;
  }
  function at(origin: string): Provider {
    const present = providers.get(origin);
    if (present !== undefined) return present;
    const [oldest] = providers.keys();
    if (oldest !== undefined && providers.size >= ORIGINS_AT_MOST) providers.delete(oldest);
    const made = open(origin);
    providers.set(origin, made);
    return made;
  }

  return {
    verify: (token) =>
      verifyAccessToken(token, {
        ...{ audience: AUDIENCE, keys: keys.published, clock: () => new Date().toISOString() },
        issuer: () => [...providers.keys()].map((origin) => `${origin}${SIGN_IN_BASE}`),
      }),
    addressOf: () => Promise.resolve({}),
    forConsole: (origin) => ({
      ...{ issuer: `${origin}${SIGN_IN_BASE}`, clientId: CLIENT_ID, scope: SCOPE, resource: AUDIENCE },
    }),
    origins: () => [],
    async answer(origin, incoming, outgoing) {
      const mounted: IncomingMessage & { originalUrl?: string } = incoming;
      mounted.originalUrl = incoming.url ?? SIGN_IN_BASE;
      mounted.url = mounted.originalUrl.slice(SIGN_IN_BASE.length) || '/';
      await at(origin).callback()(incoming, outgoing);
    },
    async startAnew() {
      keys = await makeKeys();
      providers.clear();
    },
  };
}

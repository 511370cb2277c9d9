import * as z from 'zod/mini';
import { WorldName } from '../../../contract/demo';

const whole = (minimum: number, maximum: number) => {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return z.pipe(
    z.string(expected).check(z.regex(/^\d{1,12}$/, expected)),
    z.pipe(z.transform(Number), z.number().check(z.minimum(minimum, expected), z.maximum(maximum, expected))),
  );
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `one of ${values.join(', ')}`);
const url = (protocols: readonly string[], expected: string) =>
  z.string().check(
    z.refine((text) => {
      try {
        return protocols.includes(new URL(text).protocol);
      } catch {
        return false;
      }
    }, expected),
  );

const flag = z.pipe(
  oneOf(['true', 'false']),
  z.transform((text) => text === 'true'),
);
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const origins = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text.split(',').map((each) => each.trim())),
  ),
  z.array(
    z
      .string()
      .check(
        z.refine(
          (text) => URL.canParse(text) && new URL(text).origin === text,
          'origins such as https://console.example.com, with commas between them',
        ),
      ),
  ),
);

const issuer = z.string().check(
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, search, hash } = new URL(text);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
    return isSafe && search === '' && hash === '';
  }, 'the https URL of a provider (http on localhost only)'),
);

/** Every variable that the service reads. Whatever is not set, or empty, has its default. */
const Environment = z.object({
  NODE_ENV: z._default(oneOf(['development', 'test', 'production']), 'development'),
  PORT: z._default(whole(0, 65_535), 8080),
  HOST: z._default(z.string(), '127.0.0.1'),
  STATIC_DIR: z._default(z.string(), 'dist'),
  DATABASE_URL: z.optional(
    url(['postgres:', 'postgresql:'], 'a URL such as postgres://user:password@host:5432/database'),
  ),
  DATA_DIR: z.optional(z.string()),
  SEED_WORLD: z.optional(oneOf(WorldName.options as [WorldName, ...WorldName[]])),
  OIDC_ISSUER: z.optional(issuer),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_AUDIENCE: z.optional(z.string()),
  OIDC_AUDIENCE_PARAMETER: z._default(oneOf(['none', 'resource', 'audience']), 'none'),
  OIDC_SCOPE: z._default(
    z.string().check(z.regex(/(^| )openid( |$)/, 'scopes with spaces between them, openid among them')),
    'openid profile email',
  ),
  OIDC_TRUST_EMAIL: z._default(flag, false),
  SIMULATED_PROVISIONING_MS: z._default(whole(0, 3_600_000), 20_000),
  NETWORK_PROVIDER: z.optional(z.string()),
  ALLOWED_ORIGINS: z._default(origins, []),
  RATE_LIMIT_PER_MINUTE: z._default(whole(1, 1_000_000), 120),
  CHANGES_IN_LINE: z._default(whole(1, 1_000_000), 500),
  CHANGE_WAIT_MS: z._default(whole(1, 600_000), 30_000),
  TRUST_PROXY: z._default(flag, false),
  LOG_LEVEL: z._default(oneOf(['debug', 'info', 'warn', 'error']), 'info'),
  SHUTDOWN_GRACE_MS: z._default(whole(0, 600_000), 10_000),
});
export type Config = z.output<typeof Environment>;

/** The names of all variables, for the documentation to be held against. */
export const VARIABLES = Object.keys(Environment.shape);

/** Names every variable that is wrong, and what is expected of it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What is wrong is told without the value where that may hold a password. */
const SECRET = new Set(['DATABASE_URL']);

function signInFaults(given: Readonly<Record<string, string | undefined>>): string[] {
  const { NODE_ENV: environment, OIDC_ISSUER: configured, OIDC_CLIENT_ID: clientId } = given;
  if (configured === undefined && environment === 'production')
    return ['OIDC_ISSUER must be set in production: people sign in with a provider of OpenID Connect.'];
  if (configured !== undefined && clientId === undefined)
    return ['OIDC_CLIENT_ID must be set when OIDC_ISSUER is: the provider knows the console by it.'];
  const alone = Object.keys(given).filter((name) => name.startsWith('OIDC_'));
  return configured === undefined && alone.length > 0
    ? [`OIDC_ISSUER must be set when ${alone.join(', ')} is.`]
    : [];
}

/** The configuration of this process; throws `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    VARIABLES.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = Environment.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        return `${name} must be ${message}${SECRET.has(name) ? '' : `, but is "${given[name]}"`}.`;
      });
  if (given.DATABASE_URL !== undefined && given.DATA_DIR !== undefined)
    faults.push('DATABASE_URL and DATA_DIR exclude each other: set one of them.');
  faults.push(...signInFaults(given));
  if (!parsed.success || faults.length > 0) throw new ConfigError([...new Set(faults)].join('\n'));
  return parsed.data;
}

/** How people sign in at a provider of OpenID Connect. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** Whom a token must be meant for. */
  audience: string;
  scope: string;
  /** How the console asks the provider for that audience. */
  audienceParameters: { resource?: string; audience?: string };
  /** An address counts as verified when the provider does not say. */
  trustEmail: boolean;
}

/** Undefined: no provider is configured. */
export function oidcSettings(config: Config): OidcSettings | undefined {
  const {
    OIDC_ISSUER: configured,
    OIDC_CLIENT_ID: clientId = '',
    OIDC_AUDIENCE_PARAMETER: parameter,
  } = config;
  if (configured === undefined) return undefined;
  const audience = config.OIDC_AUDIENCE ?? clientId;
  return {
    ...{ issuer: configured, clientId, audience, scope: config.OIDC_SCOPE },
    audienceParameters: parameter === 'none' ? {} : { [parameter]: audience },
    trustEmail: config.OIDC_TRUST_EMAIL,
  };
}

/** A demo: its worlds and its people are there for everybody. Never in production, nor where people really sign in. */
export const isDemoHost = (config: Config) =>
  config.NODE_ENV !== 'production' && config.OIDC_ISSUER === undefined;

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
  SIMULATED_PROVISIONING_MS: z._default(whole(0, 3_600_000), 20_000),
  ALLOWED_ORIGINS: z._default(origins, []),
  RATE_LIMIT_PER_MINUTE: z._default(whole(1, 1_000_000), 120),
  TRUST_PROXY: z._default(
    z.pipe(
      oneOf(['true', 'false']),
      z.transform((text) => text === 'true'),
    ),
    false,
  ),
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
  if (!parsed.success || faults.length > 0) throw new ConfigError([...new Set(faults)].join('\n'));
  return parsed.data;
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from './config';

const faultsOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
};

it('has defaults for everything', () => {
  expect(readConfig({})).toEqual({
    ...{ NODE_ENV: 'development', PORT: 8080, HOST: '127.0.0.1', STATIC_DIR: 'dist', TRUST_PROXY: false },
    ...{ SIMULATED_PROVISIONING_MS: 20_000, ALLOWED_ORIGINS: [], RATE_LIMIT_PER_MINUTE: 120 },
    ...{ LOG_LEVEL: 'info', SHUTDOWN_GRACE_MS: 10_000, OIDC_SCOPE: 'openid profile email' },
    ...{ OIDC_AUDIENCE_PARAMETER: 'none', OIDC_TRUST_EMAIL: false },
    ...{ CHANGES_IN_LINE: 500, CHANGE_WAIT_MS: 30_000 },
  });
});

it('takes what is set, and an empty variable as one that is not', () => {
  const config = readConfig({
    ...{ PORT: '0', HOST: '', ALLOWED_ORIGINS: 'https://a.example, http://localhost:5173' },
    ...{ DATABASE_URL: 'postgres://u:p@db:5432/x', TRUST_PROXY: 'true', SEED_WORLD: 'busy', OTHER: 'x' },
  });
  expect(config).toMatchObject({
    ...{ PORT: 0, HOST: '127.0.0.1', ALLOWED_ORIGINS: ['https://a.example', 'http://localhost:5173'] },
    ...{ DATABASE_URL: 'postgres://u:p@db:5432/x', TRUST_PROXY: true, SEED_WORLD: 'busy' },
  });
  expect(config).not.toHaveProperty('OTHER');
});

it('names every variable that is wrong, and what is expected', () => {
  expect(
    faultsOf({ PORT: '80a', LOG_LEVEL: 'loud', ALLOWED_ORIGINS: 'https://a.example/path', TRUST_PROXY: '1' }),
  ).toEqual([
    'PORT must be a whole number from 0 to 65535, but is "80a".',
    'ALLOWED_ORIGINS must be origins such as https://console.example.com, with commas between them, but is "https://a.example/path".',
    'TRUST_PROXY must be one of true, false, but is "1".',
    'LOG_LEVEL must be one of debug, info, warn, error, but is "loud".',
  ]);
});

it.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['RATE_LIMIT_PER_MINUTE', '0'],
  ['CHANGES_IN_LINE', '0'],
  ['CHANGE_WAIT_MS', '0'],
  ['SHUTDOWN_GRACE_MS', '9999999'],
  ['SEED_WORLD', 'atlantis'],
  ['NODE_ENV', 'staging'],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'null'],
  ['DATABASE_URL', 'mysql://db/x'],
  ['OIDC_ISSUER', 'id.example'],
  ['OIDC_ISSUER', 'http://id.example'],
  ['OIDC_ISSUER', 'https://id.example?realm=x'],
  ['OIDC_SCOPE', 'profile email'],
  ['OIDC_TRUST_EMAIL', 'yes'],
  ['OIDC_AUDIENCE_PARAMETER', 'aud'],
])('refuses %s=%s', (name, value) => {
  const provider = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'console' };
  expect(faultsOf({ ...provider, [name]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${name} must be `)),
  ]);
});

it('never shows what may hold a password', () => {
  const [fault] = faultsOf({ DATABASE_URL: 'mysql://user:hunter2@db/x' });
  expect(fault).toMatch(/^DATABASE_URL must be a URL such as postgres:/);
  expect(fault).not.toContain('hunter2');
});

it('refuses two databases at once', () => {
  expect(faultsOf({ DATABASE_URL: 'postgres://db/x', DATA_DIR: '/var/lib/x' })).toEqual([
    'DATABASE_URL and DATA_DIR exclude each other: set one of them.',
  ]);
});

it.each([
  [
    { NODE_ENV: 'production' },
    'OIDC_ISSUER must be set in production: people sign in with a provider of OpenID Connect.',
  ],
  [
    { OIDC_ISSUER: 'https://id.example' },
    'OIDC_CLIENT_ID must be set when OIDC_ISSUER is: the provider knows the console by it.',
  ],
  [
    { OIDC_CLIENT_ID: 'x', OIDC_SCOPE: 'openid' },
    'OIDC_ISSUER must be set when OIDC_CLIENT_ID, OIDC_SCOPE is.',
  ],
])('refuses half a way to sign in: %j', (environment, fault) => {
  expect(faultsOf(environment)).toEqual([fault]);
});

it('takes a provider, on this machine also without TLS', () => {
  for (const issuer of ['https://id.example/realms/x', 'http://localhost:8080/oidc', 'http://127.0.0.1:1'])
    expect(readConfig({ NODE_ENV: 'production', OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'x' }).OIDC_ISSUER).toBe(
      issuer,
    );
});

it('is told in the README, each variable in one line of the table, and no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('## Running the service'));
  const told = [...table.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(VARIABLES.toSorted());
});

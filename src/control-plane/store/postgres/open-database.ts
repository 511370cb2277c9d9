import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg';
import { StoreBusy } from '../port';
import type { Database } from './columns';
import { lockDirectory } from './directory-lock';
import { migrate } from './migrate';
import { poolOfOne } from './pglite-pool';
import { openPglite } from './pglite-slices';
import { PreparedClient, type PreparedClientConfig } from './prepared-client';

export interface OpenDatabaseOptions {
  /** As of `DATABASE_URL`: a PostgreSQL server. Without it the database is embedded, in `directory`. */
  url?: string | undefined;
  /** Where the embedded database lives; made when it is not there. Without it, it lives in memory and dies with the process. */
  directory?: string | undefined;
  /** Connections at most; of a server only. */
  maxConnections?: number;
  /** Told what a person who waits should know. */
  say?(text: string): void;
  /**
   * Told of connections that were not to be had, of those that broke, and of statements that the server gave up. The pool makes new
   * connections.
   */
  onTrouble?(error: Error): void;
}

const INT8 = 20;

/** int8 as a number: 2^53 VND are more than there are. Throws rather than round. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be a number`);
  return value;
}

const getTypeParser: CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? parseInt8 : (types.getTypeParser(oid, format) as (text: string) => unknown);

/** Of any connection to a server. */
export const connectionConfig = (url: string) => ({
  connectionString: url,
  application_name: 'cross-connect-console',
  connectionTimeoutMillis: 10_000,
});

const poolConfig = (
  url: string,
  max: number,
  onGivenUp: (error: Error) => void,
): PoolConfig & PreparedClientConfig => ({
  ...connectionConfig(url),
  ...{ max, onGivenUp },
  statement_timeout: 15_000,
  // A process that hangs in the middle of a transaction must not hold up the others for ever.
  idle_in_transaction_session_timeout: 30_000,
  types: { getTypeParser },
  Client: PreparedClient,
});

/** A pool of connections to a server. Who gets none in time, loses it, or waits too long for an answer, is told `StoreBusy`. */
function connect({
  url = '',
  maxConnections = 10,
  onTrouble = () => undefined,
}: OpenDatabaseOptions): PostgresPool {
  const pool = new Pool(poolConfig(url, maxConnections, onTrouble));
  // Without listeners a lost connection would end the process: the pool's own while idle, the client's while in use.
  pool.on('error', onTrouble);
  pool.on('connect', (client) => client.on('error', onTrouble));
  return {
    connect: () =>
      pool.connect().catch((error: Error) => {
        onTrouble(error);
        throw new StoreBusy('no connection to the database was to be had', { cause: error });
      }),
    end: () => pool.end(),
  };
}

async function embed({ directory, say = () => undefined }: OpenDatabaseOptions) {
  const release = directory === undefined ? () => undefined : lockDirectory(directory);
  try {
    const files = directory === undefined ? undefined : join(directory, 'pglite');
    if (files !== undefined && !existsSync(files))
      say(`Making the embedded database in ${directory}: this takes some seconds, the first time only.`);
    const pglite = await openPglite({
      ...(files !== undefined && { dataDir: files }),
      parsers: { [INT8]: parseInt8 },
    });
    return poolOfOne(pglite, release);
  } catch (error) {
    release();
    throw error;
  }
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'ENOENT',
]);

/** Nothing answers where the server should be. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
  constructor(code: string, cause: unknown) {
    super(`The database of DATABASE_URL cannot be reached (${code}). Start it, or correct the address.`, {
      cause,
    });
  }
}
const toldPlainly = (error: unknown) => {
  const why = error instanceof StoreBusy && error.cause !== undefined ? error.cause : error;
  const code = why instanceof Error && 'code' in why ? String(why.code) : '';
  return UNREACHABLE.has(code) ? new DatabaseUnreachable(code, why) : why;
};

/**
 * A database whose layout is up to date: of the server at `url`, else embedded. `destroy()` closes it. Throws `DirectoryInUse`,
 * `DatabaseIsNewer` and `DatabaseUnreachable`.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Kysely<Database>> {
  const embedded = options.url === undefined || options.url === '';
  const pool = embedded ? await embed(options) : connect(options);
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw embedded ? error : toldPlainly(error);
  }
}

import { Client } from 'pg';
import { sql, type Kysely } from 'kysely';
import type { Database } from './columns';
import { connectionConfig } from './open-database';

const CHANNEL = 'cross_connect_news';
/** What happens within so short a time is told in one. */
const GATHER_MS = 10;
/** A notification carries 8000 bytes at most. */
const BYTES_AT_MOST = 7_000;
const AGAIN_MS = 2_000;
const PING_MS = 30_000;
/** What an engine without LISTEN says: it cannot parse it, has no such function, or does not support it. */
const UNSUPPORTED = new Set(['42601', '42883', '0A000']);

export interface NewsSignalOptions {
  database: Kysely<Database>;
  url: string;
  /** Told which accounts have news that another process has written. */
  onRing(accountIds: readonly string[]): void;
  /** Told when the line is open: what was rung before was not heard. */
  onOpen(): void;
  onError(error: unknown): void;
  say(text: string): void;
}

/** Tells the other processes, and hears from them, at once: by NOTIFY and LISTEN. */
export interface NewsSignal {
  ring(accountIds: readonly string[]): void;
  /** Whether this process hears the others. */
  isOpen(): boolean;
  close(): Promise<void>;
}

const codeOf = (error: unknown) => (error as { code?: unknown } | undefined)?.code;

function payloads(accountIds: Iterable<string>): string[] {
  const texts: string[] = [];
  let current: string[] = [];
  let bytes = 0;
  for (const accountId of accountIds) {
    const size = Buffer.byteLength(JSON.stringify(accountId)) + 1;
    if (bytes + size > BYTES_AT_MOST) {
      texts.push(JSON.stringify(current));
      current = [];
      bytes = 0;
    }
    current.push(accountId);
    bytes += size;
  }
  return [...texts, JSON.stringify(current)];
}

export function openNewsSignal(options: NewsSignalOptions): NewsSignal {
  const { database, url, onError } = options;
  let listener: Client | undefined;
  let open = false;
  let supported = true;
  let closed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let ping: ReturnType<typeof setInterval> | undefined;
  const ringing = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;

  async function listen() {
    const client = new Client({ ...connectionConfig(url), keepAlive: true, query_timeout: 10_000 });
    let lost = false;
    const lose = (error: unknown) => {
      if (lost) return;
      lost = true;
      open = false;
      clearInterval(ping);
      client.end().catch(() => undefined);
      if (closed) return;
      if (UNSUPPORTED.has(String(codeOf(error)))) {
        supported = false;
        options.say('the database has no LISTEN: news of other processes are asked for every second');
        return;
      }
      onError(error);
      again = setTimeout(() => void listen(), AGAIN_MS);
    };
    client.on('error', lose);
    client.on('end', () => lose(new Error('the connection on which news are heard was closed')));
    client.on('notification', ({ payload = '[]' }) => options.onRing(JSON.parse(payload) as string[]));
    listener = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      lose(error);
      return;
    }
    if (closed || lost) return;
    open = true;
    // A line that nobody has cut, and that carries nothing any more, is noticed by asking something.
    ping = setInterval(() => void client.query('select 1').catch(lose), PING_MS);
    options.onOpen();
  }
  const starting = listen();

  async function tellOthers() {
    gathering = undefined;
    const texts = payloads(ringing);
    ringing.clear();
    try {
      for (const text of texts) await sql`select pg_notify(${CHANNEL}, ${text})`.execute(database);
    } catch (error) {
      // They ask now and then, so they will know.
      if (!closed) onError(error);
    }
  }

  return {
    isOpen: () => open,
    ring(accountIds) {
      if (!supported || closed) return;
      for (const accountId of accountIds) ringing.add(accountId);
      gathering ??= setTimeout(() => void tellOthers(), GATHER_MS);
    },
    async close() {
      closed = true;
      clearTimeout(again);
      clearInterval(ping);
      if (gathering !== undefined) {
        clearTimeout(gathering);
        await tellOthers();
      }
      await starting;
      await listener?.end().catch(() => undefined);
    },
  };
}

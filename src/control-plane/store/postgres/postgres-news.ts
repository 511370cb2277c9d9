import type { Kysely } from 'kysely';
import { RESET, type NewsListener, type NewsPort } from '../../news';
import type { Transaction } from '../port';
import type { Database } from './columns';
import {
  appendNews,
  idOf,
  NOTHING_YET,
  positionIn,
  positionsOf,
  pruneNews,
  readJournal,
  type Line,
  type Position,
} from './news-journal';
import { openNewsSignal } from './news-signal';
import type { Run } from './tables';

/** How often other processes' news are looked for, where they are heard as well, and where they are not. */
const LOOK_MS = { heard: 5_000, unheard: 1_000 };
const PRUNE_MS = 60_000;

export interface PostgresNewsOptions {
  database: Kysely<Database>;
  statementsOf(tx: Transaction): Run;
  /** Of the server, where there is one: then other processes may be at work on it too. */
  url?: string | undefined;
  onError?(error: unknown): void;
  say?(text: string): void;
}

interface Reading {
  listener: NewsListener;
  /** Undefined: an id that is not ours. */
  at: Position | undefined;
}
interface Channel {
  readings: Set<Reading>;
  /** What is being read for it, and whether there is reason to read once more. */
  busy: boolean;
  again: boolean;
}

/** What somebody who stands there has not been told; undefined when that is not known any more. */
function missedBy(at: Position | undefined, end: Position, lines: readonly Line[]): Line[] | undefined {
  if (at === undefined || at.number > end.number) return undefined;
  if (at.epoch !== end.epoch && at.epoch !== NOTHING_YET.epoch) return undefined;
  const missed = lines.filter(({ number }) => number > at.number);
  // Numbers have no gaps: when the next one is not there, it was forgotten.
  return at.number === end.number || missed[0]?.number === at.number + 1 ? missed : undefined;
}

/**
 * News in the database: written with the change, numbered per account, so that whoever comes back is told what was missed by any
 * process, at any time later. Processes tell each other by LISTEN and NOTIFY that there is something to read, and look by
 * themselves now and then: a ring may be lost, and not every engine of the family has them.
 */
export function createPostgresNews(options: PostgresNewsOptions): NewsPort & { close(): Promise<void> } {
  const { database, url } = options;
  const onError = options.onError ?? (() => undefined);
  const channels = new Map<string, Channel>();
  const grown = new Set<string>();
  let closed = false;

  async function tell(accountId: string, { readings }: Channel) {
    // Who comes while the journal is being read is told in the next round: from where they stand nothing was read.
    const asking = [...readings];
    const from = Math.min(...asking.map(({ at }) => at?.number ?? Infinity));
    const { end, lines } = await readJournal(database, accountId, Math.min(from, Number.MAX_SAFE_INTEGER));
    for (const reading of asking) {
      if (!readings.has(reading)) continue;
      const missed = missedBy(reading.at, end, lines);
      if (missed === undefined) {
        reading.at = end;
        reading.listener(RESET, idOf(end));
      }
      for (const { number, news } of missed ?? lines.filter((line) => line.number > end.number)) {
        // Who has stopped meanwhile is not told any more.
        if (!readings.has(reading)) break;
        reading.at = { epoch: end.epoch, number };
        reading.listener(news, idOf(reading.at));
      }
    }
  }

  /** One round at a time for each account, so that everybody is told in order. */
  async function look(accountId: string) {
    const channel = channels.get(accountId);
    if (channel === undefined || closed) return;
    channel.again = true;
    if (channel.busy) return;
    channel.busy = true;
    try {
      while (channel.again && !closed) {
        channel.again = false;
        await tell(accountId, channel);
      }
    } catch (error) {
      // Nobody's place has moved on, so the next look tells it.
      if (!closed) onError(error);
    } finally {
      channel.busy = false;
    }
  }

  async function lookForAll() {
    try {
      const ends = await positionsOf(database, [...channels.keys()]);
      for (const [accountId, { readings }] of channels) {
        const end = idOf(ends.get(accountId) ?? NOTHING_YET);
        if ([...readings].some(({ at }) => at === undefined || idOf(at) !== end)) void look(accountId);
      }
    } catch (error) {
      if (!closed) onError(error);
    }
  }

  const signal =
    url === undefined || url === ''
      ? undefined
      : openNewsSignal({
          ...{ database, url, onError, say: options.say ?? (() => undefined) },
          onRing: (accountIds) => accountIds.forEach((accountId) => void look(accountId)),
          onOpen: () => void lookForAll(),
        });

  let looking: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    const pause = signal === undefined || signal.isOpen() ? LOOK_MS.heard : LOOK_MS.unheard;
    looking = setTimeout(() => {
      if (channels.size > 0) void lookForAll();
      lookLater();
    }, pause);
    looking.unref();
  };
  lookLater();

  const prune = async () => {
    const accountIds = [...grown];
    grown.clear();
    if (accountIds.length > 0) await pruneNews(database, accountIds).catch(onError);
  };
  const pruning = setInterval(() => void prune(), PRUNE_MS);
  pruning.unref();

  return {
    keep: (tx, published) => appendNews(options.statementsOf(tx), published),
    publish(published) {
      const accountIds = new Set(published.flatMap((each) => each.accountIds));
      for (const accountId of accountIds) {
        grown.add(accountId);
        void look(accountId);
      }
      signal?.ring([...accountIds]);
    },
    async position(accountId) {
      return idOf((await positionsOf(database, [accountId])).get(accountId) ?? NOTHING_YET);
    },
    subscribe(accountId, since, listener) {
      const channel = channels.get(accountId) ?? { readings: new Set(), busy: false, again: false };
      channels.set(accountId, channel);
      const reading: Reading = { listener, at: positionIn(since) };
      channel.readings.add(reading);
      void look(accountId);
      return () => {
        channel.readings.delete(reading);
        if (channel.readings.size === 0 && channels.get(accountId) === channel) channels.delete(accountId);
      };
    },
    async close() {
      closed = true;
      clearTimeout(looking);
      clearInterval(pruning);
      await signal?.close();
    },
  };
}

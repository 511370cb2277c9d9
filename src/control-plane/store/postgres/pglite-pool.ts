import { setImmediate } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { StoreBusy } from '../port';

/** Whoever has waited in line for so long is sent away: a line that grows faster than it is served has no end. */
const WAIT_AT_MOST_MS = 15_000;

/** PGlite as a pool of one connection: who asks for it while it is taken waits in line. Throws `StoreBusy`. */
export function poolOfOne(pglite: PGlite, onEnd: () => void = () => undefined): PostgresPool {
  let last: Promise<void> = Promise.resolve();

  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // PGlite computes in this thread, and one statement would follow the other without anything being heard in between: of
    // callers who come, and of those who have gone.
    await setImmediate();
    const { rows, affectedRows = 0 } = await pglite.query<R>(text, [...parameters]);
    const command = (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
    return { command: command as PostgresQueryResult<R>['command'], rowCount: affectedRows, rows };
  }

  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => {
        release = resolve;
      });
      let impatience: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        impatience = setTimeout(() => reject(new StoreBusy('the database is busy')), WAIT_AT_MOST_MS);
      });
      await Promise.race([before, late])
        .catch((error: unknown) => {
          // Those behind wait for those before.
          void before.then(release);
          throw error;
        })
        .finally(() => clearTimeout(impatience));
      return { query, release } as PostgresPoolClient;
    },
    async end() {
      await last;
      await pglite.close();
      onEnd();
    },
  };
}

import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/** PGlite as a pool of one connection: who asks for it while it is taken waits in line. */
export function poolOfOne(pglite: PGlite, onEnd: () => void = () => undefined): PostgresPool {
  let last: Promise<void> = Promise.resolve();

  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
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
      await before;
      return { query, release } as PostgresPoolClient;
    },
    async end() {
      await last;
      await pglite.close();
      onEnd();
    },
  };
}

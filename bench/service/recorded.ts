import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[] | undefined;
}

/** What is sent through `pg` while the work is done: the statements of each transaction that was committed, and how often one was not. */
export async function recordTransactions(work: () => Promise<unknown>) {
  const open = new Map<pg.Client, Statement[]>();
  const committed: Statement[][] = [];
  let undone = 0;
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  const prototype = pg.Client.prototype as { query: unknown };
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, values] = given as [string | Partial<Statement> | undefined, unknown[] | undefined];
    const { text, values: own } = typeof first === 'object' ? first : { text: first };
    const answer = query.apply(this, given);
    if (text === undefined) return answer;
    if (text.startsWith('start transaction')) open.set(this, []);
    const statements = open.get(this) ?? [];
    statements.push({ text, values: own ?? values });
    if (text === 'rollback') undone += 1;
    // Some are refused at the very end.
    if (text === 'commit')
      (answer as Promise<unknown>).then(
        () => committed.push(statements),
        () => undefined,
      );
    return answer;
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return { committed, undone };
}

const codeOf = (error: unknown) => (error as { code?: string }).code;

/** One transaction, again when it meets others; returns how often it did. */
export async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<unknown>) {
  for (let undone = 0; ; undone++) {
    const client = await pool.connect();
    try {
      await work(client);
      return undone;
    } catch (error) {
      await client.query('rollback');
      if (!['40001', '40P01', '23505'].includes(codeOf(error) ?? '') || undone > 100) throw error;
    } finally {
      client.release();
    }
  }
}

/** The statements as they were sent, straight through the driver. */
export const replay = (pool: pg.Pool, statements: readonly Statement[]) =>
  inTransaction(pool, async (client) => {
    for (const { text, values } of statements) await client.query(text, values);
  });

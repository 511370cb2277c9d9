import pg from 'pg';
import { startPostgres } from '../scripts/postgres.mjs';
import { goals } from './goals';
import { median, report, spread } from './report';
import { acceptByHand, listByHand, requestByHand, STATEMENTS_BY_HAND } from './service/by-hand';
import { createDatabase } from './service/databases';
import { openService } from './service/in-process';
import { buildService, startService, type Answer, type Ask } from './service/process';
import { recordTransactions, replay, type Statement } from './service/recorded';
import { customersWorld, fillDatabase } from './service/world';

/**
 * How much of the rate of PostgreSQL is left when the service stands before it: a request for a connection, its acceptance and a
 * list with a filter; against the statements that the service sends, sent again as they were straight through `pg`, and against
 * statements by hand.
 */
const RUNS = Number(process.env.RUNS ?? 3);
const CUSTOMERS = 40;
const EACH = 5;
/** VPCs on each side that are connected from the start, each with each. */
const CONNECTED = 10;
const AT_ONCE = 16;
/** Enough of them that what is compiled at first is not what is measured. */
const LISTS = 4_000;
/** As the service has. */
const CONNECTIONS = 10;

const server = startPostgres();
const { rows, customers } = customersWorld(CUSTOMERS, EACH + CONNECTED, CONNECTED);
await fillDatabase({ url: server.url() }, rows);
buildService();

const freshDatabase = async () => (await createDatabase(server, 'postgres')).url;

/** Works through the tasks, so many at once; how many a second. */
async function rateOf<T>(tasks: readonly T[], work: (task: T) => Promise<unknown>) {
  const waiting = [...tasks];
  const began = performance.now();
  const next = async (): Promise<void> => {
    const task = waiting.shift();
    if (task === undefined) return;
    await work(task);
    return next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return (tasks.length * 1000) / (performance.now() - began);
}

/** Customer after customer, so that those at work at the same time have nothing to do with each other. */
const PAIRS = Array.from({ length: CUSTOMERS * EACH }, (_, index) => {
  const customer = customers[index % CUSTOMERS]!;
  const turn = Math.floor(index / CUSTOMERS);
  return { customer, pair: [customer.requesters[turn]!, customer.accepters[turn]!] as [string, string] };
});
const READERS = Array.from({ length: LISTS }, (_, index) => customers[index % CUSTOMERS]!);
const KINDS = ['request', 'accept', 'list'] as const;
const tasksOf = (kind: (typeof KINDS)[number]) => (kind === 'list' ? LISTS : PAIRS.length);
type Rates = Record<(typeof KINDS)[number], number>;

type Caller = (ask: Ask, userId: string) => Promise<Answer>;
const ask = async (call: Caller, userId: string, wanted: number, asked: Ask) => {
  const answer = await call(asked, userId);
  if (answer.status !== wanted) throw new Error(`${asked.path}: ${answer.text}`);
  return JSON.parse(answer.text) as { items: { id: string }[] };
};
async function throughService(
  call: Caller,
  recorded?: Record<string, { committed: Statement[][]; undone: number }>,
) {
  const made: { id: string; userId: string }[] = [];
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });
  const work = {
    request: () =>
      rateOf(PAIRS, async ({ customer: { linkId, users }, pair }) => {
        const pairs = [{ requesterVpcId: pair[0], accepterVpcId: pair[1] }];
        const path = `/api/v1/cross-connects/${linkId}/vpc-connections`;
        const { items } = await ask(call, users.owner, 201, {
          method: 'POST',
          path,
          headers: key(),
          body: { pairs },
        });
        made.push({ id: items[0]!.id, userId: users.owner });
      }),
    accept: () =>
      rateOf([...made], ({ id, userId }) =>
        ask(call, userId, 200, {
          method: 'POST',
          path: `/api/v1/vpc-connections/${id}/accept`,
          headers: key(),
          body: {},
        }),
      ),
    list: () =>
      rateOf(READERS, ({ users }) =>
        ask(call, users.viewer, 200, { path: '/api/v1/cross-connects?status=ACTIVE&q=link' }),
      ),
  };
  const rates = {} as Rates;
  for (const kind of KINDS) {
    const timed = async () => {
      rates[kind] = await work[kind]();
    };
    if (recorded !== undefined) recorded[kind] = await recordTransactions(timed);
    // To keep all that is sent takes time as well. What only reads can be timed once more without it.
    if (recorded === undefined || kind === 'list') await timed();
  }
  return rates;
}

async function withPool(work: (pool: pg.Pool) => Promise<Rates>) {
  const pool = new pg.Pool({ connectionString: await freshDatabase(), max: CONNECTIONS });
  const rates = await work(pool);
  await pool.end();
  return rates;
}

let undoneByHand = 0;
const byHand = () =>
  withPool(async (pool) => {
    undoneByHand = 0;
    const made = PAIRS.map((task) => ({ ...task, id: `riv-${crypto.randomUUID()}` }));
    const counted = async (work: Promise<number>) => (undoneByHand += await work);
    return {
      request: await rateOf(made, ({ customer, pair, id }) =>
        counted(requestByHand(pool, customer, pair, id)),
      ),
      accept: await rateOf(made, ({ customer, id }) => counted(acceptByHand(pool, customer, id))),
      list: await rateOf(READERS, (customer) => listByHand(pool, customer)),
    };
  });

type Recorded = Record<string, { committed: Statement[][]; undone: number }>;
const replayed = (recorded: Recorded) =>
  withPool(async (pool) => {
    const rates = {} as Rates;
    for (const kind of KINDS)
      rates[kind] = await rateOf(recorded[kind]!.committed, (statements) => replay(pool, statements));
    // A change is more than one transaction.
    for (const kind of KINDS) rates[kind] *= tasksOf(kind) / recorded[kind]!.committed.length;
    return rates;
  });

async function inProcess(recorded: Recorded) {
  const service = await openService(await freshDatabase());
  const rates = await throughService(
    (asked, userId) =>
      service.call({ ...asked, headers: { ...asked.headers, authorization: `Bearer ${userId}` } }),
    recorded,
  );
  await service.close();
  return rates;
}

async function overHttp() {
  const service = await startService({ DATABASE_URL: await freshDatabase() });
  const secretOf = new Map(
    customers.flatMap(({ users, tokens }) => [
      [users.owner, tokens.owner],
      [users.viewer, tokens.viewer],
    ]),
  );
  const rates = await throughService((asked, userId) =>
    service.call({
      ...asked,
      headers: { ...asked.headers, authorization: `Bearer ${secretOf.get(userId)}` },
    }),
  );
  await service.end('SIGTERM');
  return rates;
}

const runs: Record<'hand' | 'sql' | 'app' | 'http', Rates>[] = [];
const recorded: Recorded = {};
for (let run = 0; run < RUNS; run++) {
  const app = await inProcess(recorded);
  const sql = await replayed(recorded);
  runs.push({ app, sql, hand: await byHand(), http: await overHttp() });
}
server.stop();

report(
  'The service over PostgreSQL, against plain SQL',
  `${RUNS} runs: median (range), a second; ${AT_ONCE} at once over ${CONNECTIONS} connections, ${CUSTOMERS} customers. "Same SQL": the statements that the service had sent, straight through \`pg\`, without the transactions that had met others. "By hand": ${undoneByHand} transactions met others.`,
  [
    'what',
    'same SQL',
    'by hand',
    'service',
    'of same SQL',
    'of by hand',
    'over HTTP',
    'statements',
    'by hand',
    'met others',
  ],
  KINDS.map((kind) => {
    const all = (who: keyof (typeof runs)[number]) => runs.map((run) => run[who][kind]);
    const share = (who: 'sql' | 'hand') => spread(runs.map((run) => (100 * run.app[kind]) / run[who][kind]));
    const { committed, undone } = recorded[kind]!;
    const statements = committed.reduce((sum, each) => sum + each.length, 0) / tasksOf(kind);
    return [
      ...[
        kind,
        spread(all('sql')),
        spread(all('hand')),
        spread(all('app')),
        `${share('sql')} %`,
        `${share('hand')} %`,
      ],
      ...[spread(all('http')), statements.toFixed(1), STATEMENTS_BY_HAND[kind], undone],
    ];
  }),
);
const WHAT = { request: 'create connections', accept: 'accept a connection', list: 'list with a filter' };
goals(
  KINDS.map((kind) => ({
    ...{ what: `service over PostgreSQL, ${WHAT[kind]}: share of the rate of the same SQL`, unit: ' %' },
    ...{ atLeast: 60, seen: median(runs.map((run) => (100 * run.app[kind]) / run.sql[kind])) },
  })),
);

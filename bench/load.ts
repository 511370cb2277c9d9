import { readFileSync } from 'node:fs';
import { startPostgres } from '../scripts/postgres.mjs';
import { goals } from './goals';
import { report } from './report';
import { buildService, startService, type Answer, type Ask } from './service/process';
import { customersWorld, fillDatabase, type Customer } from './service/world';

/**
 * Many clients at once, each doing what people and programs do: looking at lists, asking for connections, answering, buying,
 * changing. `SECONDS=10` for a short one.
 */
const CLIENTS = 200;
const SECONDS = Number(process.env.SECONDS ?? 60);
/** Four people each. */
const CUSTOMERS = CLIENTS / 4;
const SAMPLE_MS = 1_000;
/** What several people of one account may well be told: somebody else was faster. Counted, and no error. */
const INTENDED = ['version-conflict', 'wrong-state', 'condition-violated', 'name-taken'];

const problemOf = ({ text }: Answer) => (JSON.parse(text) as { type: string }).type.replace('/problems/', '');
const nameOf = ({ method = 'GET', path }: Ask) =>
  `${method} ${path
    .replace(/\?.*/, '')
    .replace(/(ri|riv|net)-[0-9a-f-]+/g, '{id}')
    .replace('/api/v1', '')}`;

const server = startPostgres();
const { rows, customers } = customersWorld(CUSTOMERS, 40, 10);
await fillDatabase({ url: server.url() }, rows);
buildService();
const service = await startService({
  ...{ DATABASE_URL: server.url(), SIMULATED_PROVISIONING_MS: '2000' },
});

const times: number[] = [];
const byName = new Map<string, number[]>();
const intended = new Map<string, number>();
const errors: string[] = [];
let over = false;

/** What the people of an account share. */
interface Desk {
  customer: Customer;
  asked: string[];
  accepted: string[];
  pair: number;
  bought: number;
}
const post = (path: string, body: unknown): Ask => ({
  ...{ method: 'POST', path: `/api/v1${path}`, body },
  headers: { 'idempotency-key': crypto.randomUUID() },
});
const get = (path: string): Ask => ({ path: `/api/v1${path}` });

function nextAsk(desk: Desk, version: number): Ask {
  const { customer } = desk;
  const link = `/cross-connects/${customer.linkId}`;
  const die = Math.random();
  if (die < 0.2) return get('/cross-connects?status=ACTIVE&pageSize=20');
  if (die < 0.4) return get('/vpc-connections?status=ACTIVE&pageSize=20');
  if (die < 0.5) return get(link);
  if (die < 0.6) return get('/events?pageSize=20');
  if (die < 0.65) return get('/topology');
  if (die < 0.7) return get('/billing/balance');
  if (die < 0.82) {
    const { requesters, accepters } = customer;
    const pair = desk.pair++ % (requesters.length * accepters.length);
    const requesterVpcId = requesters[pair % requesters.length];
    return post(`${link}/vpc-connections`, {
      pairs: [{ requesterVpcId, accepterVpcId: accepters[Math.floor(pair / requesters.length)] }],
    });
  }
  const asked = desk.asked.shift();
  if (die < 0.9 && asked !== undefined) {
    desk.accepted.push(asked);
    return post(`/vpc-connections/${asked}/accept`, {});
  }
  const accepted = desk.accepted.length > 10 ? desk.accepted.shift() : undefined;
  if (die < 0.95 && accepted !== undefined)
    return { method: 'DELETE', path: `/api/v1/vpc-connections/${accepted}` };
  if (die < 0.96 && desk.bought < 40)
    return post('/cross-connects', {
      ...{ name: `${customer.accountId} ${desk.bought++}`, packageId: 'pkg-han01-hcm03-10', termMonths: 1 },
      ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
    });
  return {
    ...{ method: 'PATCH', path: `/api/v1${link}`, body: { description: String(die) } },
    headers: { 'if-match': `"${version}"` },
  };
}

async function work(desk: Desk) {
  const headers = { authorization: `Bearer ${desk.customer.tokens.owner}` };
  let version = 1;
  while (!over) {
    const ask = nextAsk(desk, version);
    const began = performance.now();
    const answer = await service.call({ ...ask, headers: { ...ask.headers, ...headers } });
    const took = performance.now() - began;
    times.push(took);
    const name = nameOf(ask);
    const known = byName.get(name) ?? [];
    known.push(took);
    byName.set(name, known);
    if (answer.status >= 400) {
      const problem = problemOf(answer);
      if (INTENDED.includes(problem)) intended.set(problem, (intended.get(problem) ?? 0) + 1);
      else errors.push(`${name}: ${answer.status} ${answer.text}`);
    }
    const body = JSON.parse(answer.text) as {
      version?: number;
      currentVersion?: number;
      items?: { id: string }[];
    };
    if (ask.method === 'PATCH' || name === 'GET /cross-connects/{id}')
      version = body.version ?? body.currentVersion ?? version;
    if (answer.status === 201 && body.items !== undefined) desk.asked.push(...body.items.map(({ id }) => id));
  }
}

const memoryMb = () => {
  const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
};

const desks = customers.map((customer): Desk => ({ customer, asked: [], accepted: [], pair: 0, bought: 0 }));
const memory: number[] = [];
const sampling = setInterval(() => memory.push(memoryMb()), SAMPLE_MS);
const began = performance.now();
setTimeout(() => (over = true), SECONDS * 1_000);
await Promise.all(Array.from({ length: CLIENTS }, (_, index) => work(desks[index % CUSTOMERS]!)));
const seconds = (performance.now() - began) / 1_000;
clearInterval(sampling);
await service.end('SIGTERM');
server.stop();

const percentile = (values: number[], share: number) =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN).toFixed(0);
const rowOf = (name: string, all: number[]) => [
  ...[name, all.length, (all.length / seconds).toFixed(1)],
  ...[percentile(all, 0.5), percentile(all, 0.95), percentile(all, 0.99)],
];
for (const error of new Set([...errors, ...service.errors].slice(0, 20))) console.log(error);
const told = [...intended].map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
const quarter = (from: number) => {
  const part = memory.slice(
    Math.floor((from * memory.length) / 4),
    Math.floor(((from + 1) * memory.length) / 4),
  );
  return (part.reduce((sum, each) => sum + each, 0) / part.length).toFixed(0);
};
report(
  'Two hundred clients over PostgreSQL',
  `${CLIENTS} clients of ${CUSTOMERS} accounts for ${Math.round(seconds)} s over loopback, service, database and clients on one machine; 30 % of what they ask are changes. Errors: ${errors.length}; in the service's log: ${service.errors.length}. Intended conflicts: ${told}. Memory of the service, MB, mean of each quarter of the time: ${[0, 1, 2, 3].map(quarter).join(', ')}.`,
  ['what', 'answers', 'a second', 'p50, ms', 'p95, ms', 'p99, ms'],
  [
    rowOf('all', times),
    ...[...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => rowOf(name, all)),
  ],
);
goals([
  { what: `${CLIENTS} clients for a minute: errors`, atMost: 0, seen: errors.length + service.errors.length },
]);
if (errors.length > 0) process.exit(1);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../scripts/postgres.mjs';
import { report, spread } from './report';
import { audit } from './service/audit';
import { buildService, startService } from './service/process';
import { customersWorld, fillDatabase } from './service/world';
import { Writer } from './service/writer';

/**
 * The service is killed in the middle of writing, again and again: what was acknowledged must be there when it has started
 * again, nothing may be half done, and what was never answered is done once when it is asked again. `KILLS=20` for fewer,
 * `DATABASE=PGlite` for one of the two.
 */
const KILLS = Number(process.env.KILLS ?? 100);
const ONLY = process.env.DATABASE;
const WRITERS = 6;
/** Killed after so many changes at most, and some moments. */
const MOST_CHANGES = 60;
const MOMENTS_MS = 20;
const PROVISIONING_MS = 100;

/** The same moments each time; what they meet is another matter. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function killAgainAndAgain(where: { url: string } | { directory: string }) {
  const { rows, customers } = customersWorld(WRITERS, 40);
  await fillDatabase(where, rows);
  const random = numbers(20_261_125);
  const writers = customers.map((customer) => new Writer(customer, random));
  const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
  const env = {
    ...('url' in where ? { DATABASE_URL: where.url } : { DATA_DIR: where.directory }),
    ...{ SIMULATED_PROVISIONING_MS: String(PROVISIONING_MS) },
  };
  const startsMs: number[] = [];
  const faults: string[] = [];
  let [unanswered, doneUnanswered] = [0, 0];

  for (let kills = 0; kills <= KILLS; kills++) {
    const began = performance.now();
    const service = await startService(env);
    startsMs.push(performance.now() - began);
    const signedIn = writers.map((writer) => {
      const headers = { authorization: `Bearer ${writer.customer.tokens.owner}` };
      const call: typeof service.call = (ask) =>
        service.call({ ...ask, headers: { ...ask.headers, ...headers } });
      return { writer, headers, call };
    });
    for (const { writer, headers, call } of signedIn) {
      if (kills === 0) await writer.learn(call);
      const found = await audit(service.call, headers, writer);
      if (writer.unanswered !== undefined) unanswered += 1;
      doneUnanswered += found.doneUnanswered;
      faults.push(...found.faults);
      await writer.repeat(call);
    }
    if (kills === KILLS) {
      await service.end('SIGTERM');
      break;
    }
    const writing = signedIn.map(({ writer, call }) => writer.writeUntilTheEnd(call));
    const enough = acknowledged() + 1 + Math.floor(random() * MOST_CHANGES);
    while (acknowledged() < enough) await Promise.race([pause(1), ...writing]);
    await pause(random() * MOMENTS_MS);
    await service.end('SIGKILL');
    await Promise.all(writing);
    faults.push(...service.errors);
    if (kills % 10 === 9) console.log(`${kills + 1} kills, ${faults.length} faults`);
  }
  return { acknowledged: acknowledged(), unanswered, doneUnanswered, startsMs, faults };
}

buildService();
const directory = mkdtempSync(join(tmpdir(), 'cross-connect-crash-'));
const server = startPostgres();
const results: (string | number)[][] = [];
let faultless = true;
for (const [name, where] of [
  ['PostgreSQL', { url: server.url() }],
  ['PGlite', { directory }],
] as const) {
  if (ONLY !== undefined && ONLY !== name) continue;
  const { faults, startsMs, ...found } = await killAgainAndAgain(where);
  for (const fault of new Set(faults)) console.log(fault);
  faultless &&= faults.length === 0;
  results.push([
    name,
    KILLS,
    found.acknowledged,
    found.unanswered,
    found.doneUnanswered,
    faults.length,
    spread(startsMs),
  ]);
}
server.stop();
rmSync(directory, { recursive: true });
report(
  'Killed in the middle of writing',
  `${WRITERS} writers of one account each; the service is killed (SIGKILL) after 1 to ${MOST_CHANGES} changes, and started again. Faults: something acknowledged that is lost, something half done or done twice, a ledger that does not add up, an error in the log.`,
  [
    'database',
    'kills',
    'changes acknowledged',
    'unanswered',
    'of those done',
    'faults',
    'start until ready, ms',
  ],
  results,
);
if (!faultless) process.exit(1);

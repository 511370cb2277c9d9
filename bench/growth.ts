import { startPostgres } from '../scripts/postgres.mjs';
import { largeAccount } from './growth/account';
import { LISTS, measureLists, type ListFigures } from './growth/lists';
import { CALLS, measureService, SERVICE_COSTS, type ServiceFigures } from './growth/service';
import { growthTable, type Cost } from './growth/table';
import { THROTTLE } from './list-load/visit';
import { keep } from './report';
import { createDatabase } from './service/databases';
import { openService } from './service/in-process';
import { fillDatabase } from './service/world';
import { serveConsole } from './served-console';

/**
 * What the service and the lists of the console cost by the size of one account, over PostgreSQL. `SIZES=100,1000` for some of the
 * sizes.
 */
const SIZES = (process.env.SIZES ?? '100,1000,10000,100000').split(',').map(Number);

const postgres = startPostgres();
/** The account that is looked at. */
const backend = { token: '', fetch: (_: Request) => Promise.reject<Response>(new Error('no account yet')) };
const served = await serveConsole(backend);

const heads = new Map<number, string>();
const service = new Map<number, ServiceFigures>();
const lists = new Map<number, ListFigures>();
for (const vpcs of SIZES) {
  const account = largeAccount({ requesters: vpcs / 2, accepters: vpcs / 2, connections: vpcs * 2 });
  const { name, url } = await createDatabase(postgres);
  await fillDatabase({ url }, account.rows);
  const copy = await createDatabase(postgres, name);
  const counted = [
    `${vpcs} VPCs`,
    `${account.live} connections`,
    account.ended > 0 && `${account.ended} ended`,
  ];
  heads.set(vpcs, counted.filter(Boolean).join(', '));
  service.set(vpcs, await measureService(url, copy.url, account));
  const opened = await openService(url);
  Object.assign(backend, { token: account.owner, fetch: opened.fetch });
  lists.set(vpcs, await measureLists(served));
  await opened.close();
}
await served.close();
postgres.stop();

const pointsOf = <Figures>(all: ReadonlyMap<number, Figures>, pick: (figures: Figures) => number[]) =>
  [...all].map(([size, figures]) => [size, pick(figures)] as const);

const kinds = Object.entries(SERVICE_COSTS) as [keyof typeof SERVICE_COSTS, string][];
keep(
  growthTable({
    ...{
      name: 'growth-service',
      title: 'Growth: the service over PostgreSQL, by the size of the account',
      heads,
    },
    notes: `One account; one call after the other, ${CALLS} of each, ms: median (range). "Same SQL": the statements of each call, straight through \`pg\` over a copy of the database. An account has what its quotas allow, 50 Cross Connects, here with 400 live connections each; what is beyond has ended.`,
    costs: kinds.flatMap(([kind, what]): Cost[] => [
      { what, digits: 1, points: pointsOf(service, (figures) => figures[kind].service) },
      { what: `${what}: same SQL`, digits: 1, points: pointsOf(service, (figures) => figures[kind].sql) },
    ]),
    drawn: Object.values(SERVICE_COSTS),
  }),
);
const names = Object.keys(LISTS) as (keyof typeof LISTS)[];
const USABLE = (name: string) => `list of ${name} usable`;
keep(
  growthTable({
    ...{ name: 'growth-lists', title: 'Growth: lists of the console, by the size of the account', heads },
    notes: `Production build, gzip, loopback, headless Chromium with a cold cache, over the same databases, ms: median (range). Blocked: the long tasks until then at ${THROTTLE} × CPU, as far as each is over 50 ms. There are 50 Cross Connects at most, so their list grows no further.`,
    costs: names.flatMap((name): Cost[] => [
      { what: USABLE(name), points: pointsOf(lists, (figures) => figures[name].usable) },
      { what: `list of ${name}, blocked`, points: pointsOf(lists, (figures) => figures[name].blocking) },
    ]),
    drawn: names.map(USABLE),
  }),
);

import { sql, type Kysely } from 'kysely';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { about, describeNews, listenTo, to, type NewsPair } from '../../news.contract';
import { KEPT, type NewsPort, type Published } from '../../news';
import type { Database } from './columns';
import { pruneNews } from './news-journal';
import { openDatabase } from './open-database';
import { createPostgresNews } from './postgres-news';
import { createPostgresStore, type PostgresStore } from './postgres-store';
import { createTestDatabase, openTestDatabase } from './test-databases';

const SOON = { timeout: 20_000, interval: 5 };
const atEnd: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of atEnd.splice(0).reverse()) await end();
});

interface Process {
  database: Kysely<Database>;
  store: PostgresStore;
  news: NewsPort & { close(): Promise<void> };
  errors: unknown[];
  said: string[];
}
function processOn(database: Kysely<Database>, url?: string): Process {
  const store = createPostgresStore({ database });
  const errors: unknown[] = [];
  const said: string[] = [];
  const news = createPostgresNews({
    ...{ database, url, statementsOf: store.statementsOf },
    onError: (error) => errors.push(error),
    say: (text) => said.push(text),
  });
  atEnd.push(() => news.close());
  return { database, store, news, errors, said };
}
async function openProcess(url: string, listensAt = url): Promise<Process> {
  const database = await openDatabase({ url, maxConnections: 4 });
  atEnd.push(() => database.destroy());
  return processOn(database, listensAt);
}
async function make({ store, news }: Process, published: readonly Published[], fails = false) {
  await store.write(async (tx) => {
    await news.keep(tx, published);
    if (fails) throw new Error('it failed');
  });
  news.publish(published);
}
const pairOf = (here: Process, there: Process): NewsPair => ({
  ...{ here: here.news, there: there.news },
  change: (port, published, fails) => make(port === here.news ? here : there, published, fails),
});
const forget = (database: Kysely<Database>) =>
  sql
    .raw('delete from "news"')
    .execute(database)
    .then(() => sql.raw('delete from "newsCounts"').execute(database));

describe('PostgreSQL', () => {
  let url: string;
  beforeAll(async () => {
    url = await createTestDatabase();
  });
  describeNews('two processes that listen', async () => {
    const [here, there] = [await openProcess(url), await openProcess(url)];
    await forget(here.database);
    return pairOf(here, there);
  });
  describeNews('two processes that cannot listen', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
    const [here, there] = [await openProcess(url, nowhere), await openProcess(url, nowhere)];
    await forget(here.database);
    return pairOf(here, there);
  });
});

describe('PGlite', () => {
  let database: Kysely<Database>;
  beforeAll(async () => {
    database = await openTestDatabase('PGlite');
    return () => database.destroy();
  });
  describeNews('one process', async () => {
    await forget(database);
    const here = processOn(database);
    return pairOf(here, here);
  });
});

describe('processes over one PostgreSQL', () => {
  it('tell each listener everything once and in the order of the changes, however many are made at once', async () => {
    const url = await createTestDatabase();
    const processes = [await openProcess(url), await openProcess(url)];
    const [here, there] = processes as [Process, Process];
    const start = await here.news.position('a');
    const listeners = processes.map(({ news }) => listenTo(news, 'a', start));
    const ids = Array.from({ length: 60 }, (_, index) => index);
    await Promise.all(
      ids.map((id) => make(processes[id % 2]!, [to('a', `${id}`, `${id}+`), to(`b${id % 7}`, id)])),
    );
    await vi.waitFor(() => {
      for (const { heard } of listeners) expect(heard).toHaveLength(120);
    }, SOON);
    const [first, second] = listeners.map(({ heard }) => heard);
    expect(second).toEqual(first);
    expect(new Set(first!.map(({ news }) => news.id)).size).toBe(120);
    const numbers = first!.map(({ id }) => Number(/\d+$/.exec(id)?.[0]));
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
    // Whoever comes back from anywhere, to any process, is told exactly the rest.
    for (const place of [0, 1, 59, 118]) {
      const back = listenTo(there.news, 'a', first![place]!.id);
      await vi.waitFor(() => expect(back.heard).toEqual(first!.slice(place + 1)), SOON);
    }
    expect([...here.errors, ...there.errors]).toEqual([]);
  });

  it('go on after a restart where they were, and after a ring that nobody heard', async () => {
    const url = await createTestDatabase();
    const first = await openProcess(url);
    const position = await first.news.position('a');
    await make(first, [to('a', 1)]);
    const listener = listenTo(first.news, 'a', position);
    await listener.hears(1);
    await first.news.close();

    const second = await openProcess(url);
    // The process dies between its change and its telling of it.
    await second.store.write((tx) => second.news.keep(tx, [to('a', 2)]));
    await listenTo(second.news, 'a', listener.heard[0]!.id).hears(2);
    const third = await openProcess(url);
    const patient = listenTo(third.news, 'a', await third.news.position('a'));
    await second.store.write((tx) => second.news.keep(tx, [to('a', 3)]));
    await patient.hears(3);
  });

  it('hear again after the server has cut the line', async () => {
    const url = await createTestDatabase();
    const [here, there] = [await openProcess(url), await openProcess(url)];
    const listening = sql`select 1 from pg_stat_activity where datname = current_database()
      and query ilike 'listen%'`;
    const bothListen = () =>
      vi.waitFor(async () => expect((await listening.execute(here.database)).rows).toHaveLength(2), SOON);
    const listener = listenTo(there.news, 'a', await there.news.position('a'));
    await make(here, [to('a', 1)]);
    await listener.hears(1);
    // What they have heard may have been looked for: there is no line to be cut before they listen.
    await bothListen();
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`.execute(
      here.database,
    );
    await vi.waitFor(() => expect(there.errors).not.toEqual([]), SOON);
    await make(here, [to('a', 2)]);
    await listener.hears(1, 2);
    await bothListen();
  });

  it('forget what is older than the last few, of the accounts that have grown', async () => {
    const url = await createTestDatabase();
    const { news, database, store } = await openProcess(url);
    const start = await news.position('a');
    const many = Array.from({ length: KEPT + 5 }, (_, index) => index);
    await store.write((tx) => news.keep(tx, [to('a', ...many), to('b', ...many)]));
    await pruneNews(database, ['a']);
    const { rows } = await sql<{ accountId: string; n: number }>`
      select "accountId", count(*) as "n" from "news" group by 1 order by 1`.execute(database);
    expect(rows).toEqual([
      { accountId: 'a', n: KEPT },
      { accountId: 'b', n: KEPT + 5 },
    ]);
    await listenTo(news, 'a', start).isReset();
    const fromSixth = start.replace(/.*/, (await news.position('a')).replace(/\d+$/, '5'));
    const rest = listenTo(news, 'a', fromSixth);
    await vi.waitFor(() => expect(rest.heard).toHaveLength(KEPT), SOON);
  });

  it('are told by one that has thousands to tell of', async () => {
    const url = await createTestDatabase();
    const [here, there] = [await openProcess(url), await openProcess(url)];
    const accounts = Array.from({ length: 2_000 }, (_, index) => `account-${index}-${'long'.repeat(5)}`);
    const last = listenTo(there.news, accounts.at(-1)!, await there.news.position(accounts.at(-1)!));
    await make(here, [{ accountIds: accounts, news: [about(1)] }]);
    await last.hears(1);
    expect(here.errors).toEqual([]);
  });
});

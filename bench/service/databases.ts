import pg from 'pg';

interface Server {
  url(database?: string): string;
}
let count = 0;

/** A further database of the server: empty, or as another one is by now, to which nobody may be connected. */
export async function createDatabase(server: Server, like = 'template1') {
  const name = `bench_${(count += 1)}`;
  const admin = new pg.Client({
    connectionString: server.url(like === 'template1' ? 'postgres' : 'template1'),
  });
  await admin.connect();
  await admin.query(`create database ${name} template ${like}`);
  await admin.end();
  return { name, url: server.url(name) };
}

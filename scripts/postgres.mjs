// A PostgreSQL server for tests: of its own in a temporary directory, on a Unix socket there, thrown away afterwards. Whatever
// server the machine may have is not touched. Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const say = (text) => console.log(`[postgres] ${text}`);
const isRoot = process.getuid?.() === 0;

/** The newest of Debian's first: its folders are not on the PATH. */
function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return places.find((place) =>
    ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(place, name))),
  );
}

function installFromDebian() {
  if (!isRoot || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ]) {
    say(`apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

function ensurePrograms() {
  const present = findPrograms();
  if (present) return present;
  say('PostgreSQL is not installed: installing it');
  installFromDebian();
  const installed = findPrograms();
  if (!installed)
    throw new Error(
      'No PostgreSQL could be installed. Install it (Debian: postgresql) so that initdb and pg_ctl are found.',
    );
  return installed;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package has made. */
function serverUser() {
  if (!isRoot) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Starts a server and waits until it answers. Gives a function from the name of a database to its URL, and what stops the
 * server. Throws when PostgreSQL cannot be had or does not start.
 */
export function startPostgres() {
  const programs = ensurePrograms();
  const user = serverUser();
  const directory = mkdtempSync(join(tmpdir(), 'cross-connect-pg-'));
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const log = join(directory, 'log');
  const run = (name, ...args) =>
    execFileSync(join(programs, name), args, {
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...user,
    });

  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    spawnSync(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate'], { cwd: directory, ...user });
    rmSync(directory, { recursive: true, force: true });
  };
  process.on('exit', stop);

  try {
    run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
    // Nothing here outlives the tests, so nothing has to reach the disk.
    const options = `-c listen_addresses='' -c unix_socket_directories='${directory}' -c max_connections=200 -c fsync=off`;
    run('pg_ctl', 'start', '-w', '-D', data, '-l', log, '-o', options);
  } catch (error) {
    const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
    stop();
    throw new Error(`PostgreSQL does not start.\n${told}`, { cause: error });
  }
  const version = execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
  say(`${version}, in ${directory}`);
  return {
    url: (database = 'postgres') =>
      `postgres://postgres@localhost/${database}?host=${encodeURIComponent(directory)}`,
    stop,
  };
}

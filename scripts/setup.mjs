// What a clean clone lacks, made here: dependencies from the lock file, and a browser for the tests. Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.installed-from');

export const say = (text) => console.log(`[setup] ${text}`);

/** Installs from the lock file when `node_modules` was not made from it. */
export function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (present === wanted) return;
  say('installing dependencies from package-lock.json (npm ci)');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

const KNOWN_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function findBrowser() {
  const known = KNOWN_PLACES.find((place) => place && existsSync(place));
  if (known) return known;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

const run = (command, args) => {
  say(`${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
};
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function installFromDebian(what) {
  const sudo = process.getuid?.() === 0 ? [] : has('sudo') ? ['sudo', '-n'] : undefined;
  if (!has('apt-get') || sudo === undefined) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', what);
}

/** Path of a Chromium: an installed one, else Debian's package, else Playwright's download. Throws when none can be had. */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present) return present;
  say('no Chromium found: installing one');
  if (!installFromDebian('chromium')) run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  const installed = await findBrowser();
  if (!installed)
    throw new Error('No Chromium could be installed. Install one and set CHROMIUM_PATH to its executable.');
  say(`browser: ${installed}`);
  return installed;
}

/** Chromium without the window around each page that nobody sees: the tests take two thirds of the processor time in it. */
const HEADLESS = '/usr/bin/chromium-headless-shell';

/** The browser for the end-to-end tests. */
export const testBrowser = async () =>
  [process.env.CHROMIUM_PATH, HEADLESS].find((place) => place && existsSync(place)) ??
  (await ensureBrowser());

/** As `testBrowser`; where Debian's Chromium is, its faster sister is put beside it if it can be had in the same version. */
export async function ensureTestBrowser() {
  const found = await testBrowser();
  if (found !== '/usr/bin/chromium') return;
  const { status, stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${Version}', 'chromium']);
  if (status !== 0 || installFromDebian(`chromium-headless-shell=${stdout}`)) return;
  say(`the tests will be slower in ${found}`);
}

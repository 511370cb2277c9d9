// `npm run serve`: the service in Node, with the console that talks to it. Configured by environment (see README).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup.mjs';

const root = join(import.meta.dirname, '..');
// In processes of their own: a build sets NODE_ENV, which is the service's to read.
const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

ensureDependencies();
const directory = process.env.STATIC_DIR || join(root, 'dist');
if (!existsSync(join(directory, 'index.html'))) {
  node(
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--outDir',
    directory,
    '--logLevel',
    'warn',
  );
}
node(join(root, 'scripts', 'build-service.mjs'));

process.env.STATIC_DIR = directory;
// In this process, so that a signal reaches the service itself.
await import(pathToFileURL(join(root, '.cache', 'service', 'main.js')));

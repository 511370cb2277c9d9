// The service in this process, with the console that talks to it, both built here.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '..');

// In processes of their own: a build sets NODE_ENV, which is the service's to read.
const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

export function buildConsole(directory) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  node(vite, 'build', '--outDir', directory, '--logLevel', 'warn');
}

/** Until it is ready. It is configured by environment, and a signal to this process reaches it. */
export async function runService(directory) {
  node(join(root, 'scripts', 'build-service.mjs'));
  process.env.STATIC_DIR = directory;
  const { starting } = await import(pathToFileURL(join(root, '.cache', 'service', 'main.js')));
  return starting;
}

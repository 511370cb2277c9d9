import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { ask, atEnd, jsonBody, signIn, siteOf } from './test-host';

/* For tests: the service as a process of its own, built and run as `npm start` does. */

const ROOT = join(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, '.cache');
// Inside the project, where it finds its dependencies; each file of tests builds its own, since they run side by side.
mkdirSync(CACHE, { recursive: true });
const BUILT = mkdtempSync(join(CACHE, 'service-'));
beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build-service.mjs'), BUILT]);
}, 60_000);
export const SOON = { timeout: 20_000 };
/** Lets a test make the process fail in ways that nothing in it handles. */
const FAILURES = `data:text/javascript,${encodeURIComponent(
  "process.on('SIGUSR2', () => { throw new Error('boom') });" +
    "process.on('SIGHUP', () => { Promise.reject(new Error('boom')) });",
)}`;

type End = () => Promise<unknown>;
/** Those that serve a whole file. A hook asked for inside another hook would never run, so it is asked for here. */
const ofTheFile: End[] = [];
afterAll(async () => {
  await Promise.all(ofTheFile.map((end) => end()));
  rmSync(BUILT, { recursive: true });
});

/** Ends with the test, or with all tests of the file. */
export async function run(env: Record<string, string> = {}, lives: 'one' | 'all' = 'one') {
  const site = await siteOf({ 'index.html': '<!doctype html>' });
  const child = spawn(process.execPath, ['--import', FAILURES, join(BUILT, 'main.js')], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', STATIC_DIR: site, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  const end: End = () => {
    child.kill('SIGKILL');
    return exit;
  };
  if (lives === 'one') atEnd(end);
  else ofTheFile.push(end);
  const logged = () =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const says = (message: string) =>
    vi.waitFor(() => {
      const line = logged().find((each) => each.message === message);
      expect(line, `${message}: ${out}${err}`).toBeDefined();
      return line ?? {};
    }, SOON);
  return {
    ...{ exit, says, logged, err: () => err, kill: (signal: NodeJS.Signals) => child.kill(signal) },
    messages: () => logged().map(({ message }) => message),
  };
}

export async function runReady(env: Record<string, string> = {}, lives: 'one' | 'all' = 'one') {
  const running = await run({ SEED_WORLD: 'two-accounts', ...env }, lives);
  const url = String((await running.says('listening')).url);
  await running.says('ready');
  const asking = (...[path, asked]: [string, Parameters<typeof ask>[2]?]) => ask(url, path, asked);
  const headers = await signIn({ ask: asking });
  const slowDown = async (delayMs: number) => {
    const answer = await asking('/api/demo/settings', jsonBody('PATCH', { faults: { delayMs } }));
    expect(answer.status).toBe(200);
  };
  const isRunning = (count: number) =>
    vi.waitFor(async () => {
      expect((await asking('/metrics')).text).toContain(`http_requests_running ${count}\n`);
    }, SOON);
  return { ...running, url, ask: asking, headers, slowDown, isRunning };
}

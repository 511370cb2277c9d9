import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test as base } from '@playwright/test';
import { startValidatingProxy } from './validating-proxy';

/* The service as a process of its own, with the console that was built for it (`npm run build:host`). */

const root = join(import.meta.dirname, '..');
/** What a host begins with. */
const WORLD = 'two-accounts';
const PROVISIONING_MS = 800;
/** The command of Prism, to hold what console and service say to each other against the OpenAPI document. */
const { E2E_PRISM: prism } = process.env;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface NodeHost {
  readonly url: string;
  /** Ends it from one moment to the next, in the middle of whatever it does, and starts it again. */
  killAndStart(): Promise<void>;
}

/** Its state is in memory unless there is a `DATA_DIR`. */
export async function startNodeHost(env: Record<string, string>) {
  const port = await freePort();
  const servicePort = prism === undefined ? port : await freePort();
  const proxy = prism === undefined ? undefined : await startValidatingProxy(prism, servicePort, port);
  let running: ChildProcess | undefined;

  async function start() {
    const child = spawn(process.execPath, [join(root, '.cache', 'service', 'main.js')], {
      env: {
        ...{ PATH: process.env.PATH, PORT: String(servicePort), STATIC_DIR: join(root, 'dist') },
        ...{ SEED_WORLD: WORLD, SIMULATED_PROVISIONING_MS: String(PROVISIONING_MS), ...env },
        // People are slower than tests.
        RATE_LIMIT_PER_MINUTE: '10000',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    const lines = createInterface({ input: child.stdout });
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        const { message } = JSON.parse(line) as { message: string };
        if (message === 'ready') resolve();
      });
      child.once('exit', (code) =>
        reject(new Error(`the service ended with ${code}: see \`npm run build:host\``)),
      );
    });
  }
  async function end(signal: NodeJS.Signals) {
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }
  await start();
  return {
    // By this name it is another site than 127.0.0.1: cookies and origins are those that people have.
    url: `http://localhost:${port}`,
    async killAndStart() {
      await end('SIGKILL');
      await start();
    },
    async end() {
      await end('SIGTERM');
      if (proxy === undefined) return;
      await proxy.end();
      const deviations = proxy.deviations();
      process.stdout.write(
        `${proxy.answers()} answers held against the contract, ${deviations.length} deviations\n`,
      );
      if (deviations.length > 0) throw new Error(deviations.join('\n'));
    },
  };
}

interface Options {
  /** Further variables of the service. */
  hostEnv: Record<string, string>;
}
interface Fixtures {
  /** Others may have been in the worker's host before, in a world of theirs. */
  world: void;
  /** Fails a test on any page of which the content security policy had to stop something. */
  policy: void;
  /** With a database in a directory, for one test. */
  durableHost: NodeHost;
}

/** Each worker has its own host, so that tests beside each other have their own worlds; pages are relative to it. */
export const test = base.extend<Fixtures & { baseURL: string }, Options & { host: NodeHost }>({
  hostEnv: [{}, { option: true, scope: 'worker' }],
  host: [
    async ({ hostEnv }, use) => {
      const host = await startNodeHost(hostEnv);
      await use(host);
      await host.end();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ host }, use) => use(host.url),
  world: [
    async ({ host, hostEnv }, use) => {
      const { ok, status } = await fetch(`${host.url}/api/demo/reset`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ world: hostEnv['SEED_WORLD'] ?? WORLD, provisioningMs: PROVISIONING_MS }),
      });
      if (!ok) throw new Error(`the world could not be made anew: ${status}`);
      await use();
    },
    { auto: true },
  ],
  policy: [
    async ({ context }, use) => {
      const stopped: string[] = [];
      context.on('console', (message) => {
        if (/content security policy/i.test(message.text())) stopped.push(message.text());
      });
      await use();
      expect(stopped, 'stopped by the content security policy').toEqual([]);
    },
    { auto: true },
  ],
  durableHost: async ({ hostEnv }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'cross-connect-'));
    const host = await startNodeHost({ ...hostEnv, DATA_DIR: directory });
    await use(host);
    await host.end();
    await rm(directory, { recursive: true });
  },
});

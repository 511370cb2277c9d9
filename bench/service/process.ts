import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, request } from 'node:http';

const root = join(import.meta.dirname, '..', '..');
const BUNDLE = join(root, '.cache', `service-${process.pid}`);

/** The service as it is installed: bundled. Thrown away with this process. */
export function buildService() {
  execFileSync(process.execPath, [join(root, 'scripts', 'build-service.mjs'), BUNDLE], { stdio: 'inherit' });
  process.once('exit', () => rmSync(BUNDLE, { recursive: true }));
}

export interface Answer {
  status: number;
  text: string;
}
export interface Ask {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Asks over connections that are kept; rejects where no whole answer comes. */
export function createCaller(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const { hostname, port } = new URL(url);
  return ({ method = 'GET', path, headers = {}, body }: Ask) =>
    new Promise<Answer>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(
        {
          ...{ hostname, port, agent, method, path },
          headers: {
            ...headers,
            ...(text !== undefined && {
              ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
            }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
}
export type Call = ReturnType<typeof createCaller>;

/** One process of the service; resolves when it is ready. */
export async function startService(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(BUNDLE, 'main.js')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', RATE_LIMIT_PER_MINUTE: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const errors: string[] = [];
  let url = '';
  let rest = '';
  let ready = false;
  const exit = once(child, 'exit');
  // Nothing is left behind when the bench itself fails.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the service did not start: ${errors.join('\n')}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.includes('"level":"error"')) errors.push(line);
        if (ready) continue;
        const { message, ...facts } = JSON.parse(line) as Record<string, unknown>;
        if (message === 'listening') url = String(facts.url);
        ready = message === 'ready';
        if (ready) resolve();
      }
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exit;
  };
  return { url, pid: child.pid ?? 0, errors, end, call: createCaller(url) };
}

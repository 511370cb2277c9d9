import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { readConfig } from './config';
import { startHost, type Host, type HostParts } from './host';
import { createLog } from './log';
import { tokensOf } from './test-sign-in';

/* Hosts on real sockets, and a client that sends exactly what it is told to. */

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});
export const atEnd = (end: () => Promise<unknown>) => ended.push(end);

export const SCRIPT = `export const words = ${JSON.stringify('word '.repeat(2_000))};\n`;

/** A directory with these files, and beside it one that nobody may read. */
export async function siteOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  atEnd(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'secret.txt'), 'the secret');
  const site = join(root, 'site');
  await mkdir(site);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  return site;
}
const SITE = {
  'index.html': `<!doctype html><title>Console</title>${'<p>text</p>'.repeat(200)}`,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  'manifest.webmanifest': '{"name":"Console"}',
  'assets/index-Abc12_-9.js': SCRIPT,
  'assets/index-Abc12345.css': 'body { color: red }',
  'assets/inter-Abc12345.woff2': new Uint8Array([1, 2, 3]),
  '.hidden': 'not for the public',
};

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
  json: Record<string, unknown>;
}
export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends the path as it is: a URL would be tidied up first. */
export const ask = (url: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          ...{ headers: response.headers, bytes, text: bytes.toString() },
          get json() {
            return JSON.parse(bytes.toString()) as Record<string, unknown>;
          },
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

export interface Options extends Partial<HostParts> {
  env?: Record<string, string>;
  site?: Record<string, string | Uint8Array>;
}

/** A host over the memory store, what it has logged, and somebody who is signed in. */
export function openHost({ env = {}, site = SITE, ...parts }: Options = {}) {
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const starting = (async () =>
    startHost(readConfig({ PORT: '0', STATIC_DIR: await siteOf(site), SEED_WORLD: 'two-accounts', ...env }), {
      log,
      ...parts,
    }))();
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { starting, lines, logged };
}

export async function openReadyHost(options: Options = {}) {
  const { starting, ...rest } = openHost(options);
  const host: Host = await starting;
  atEnd(() => host.stop());
  const asking = (path: string, asked?: Asked) => ask(host.url, path, asked);
  return { host, ask: asking, ...rest };
}

export type ReadyHost = Awaited<ReturnType<typeof openReadyHost>>;

/** The headers with which somebody of the demo world is signed in. */
export async function signIn({ ask: asking }: Pick<ReadyHost, 'ask'>, userId = 'usr-vo-hoang-giang') {
  const { access_token: token } = await tokensOf(asking, userId);
  return { authorization: `Bearer ${token}` };
}

export const jsonBody = (method: string, body: unknown, headers: Record<string, string> = {}): Asked => {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return {
    ...{ method, body: text },
    headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
  };
};

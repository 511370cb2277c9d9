import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchBrowser } from './browser';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const BEAT_MS = 5_000;

/** A live stream on which nothing happens: without one the console polls. */
function keepOpen(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\nid: bench.0\n\n');
  const beat = setInterval(() => response.write(': still here\n\n'), BEAT_MS);
  response.on('close', () => clearInterval(beat));
}

const root = join(import.meta.dirname, '..');

const BUILD = {
  /** This console. */
  console: async () => {
    await build({ root, mode: 'production', logLevel: 'warn' });
    return join(root, 'dist');
  },
  /** The customary one of `model-console`. */
  model: async () => {
    const outDir = join(root, '.cache', 'bench-model-console');
    await build({
      ...{
        root: join(root, 'bench', 'model-console'),
        configFile: false,
        logLevel: 'warn',
        plugins: [react()],
      },
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
    });
    return outDir;
  },
};

/** The service, and a token of somebody who is signed in at it. */
export interface Backend {
  readonly token: string;
  fetch(request: Request): Promise<Response>;
}

/** A production build, served with gzip from loopback, over a service in this process, and a browser for it. */
export async function serveConsole(backend: Backend, which: keyof typeof BUILD = 'console') {
  const dist = await BUILD[which]();

  /** Compressed once, as a server does: the compressor's time is not the page's. */
  const bodies = new Map<string, Buffer>();
  function bodyOf(file: string, compressed: boolean): Buffer {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const body = readFileSync(file);
    const sent = compressed ? gzipSync(body, { level: 9 }) : body;
    bodies.set(file, sent);
    return sent;
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.startsWith('/api/')) {
      if (url.pathname.endsWith('/stream')) return keepOpen(response);
      const answer = await backend.fetch(
        new Request(url, { headers: { authorization: `Bearer ${backend.token}` } }),
      );
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      });
      response.end(await answer.text());
      return;
    }
    if (url.pathname === '/config.json') {
      // Nobody signs in: `signIn` below has.
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const file = join(dist, url.pathname);
    const found = extname(url.pathname) !== '' && existsSync(file) ? file : join(dist, 'index.html');
    const text = !found.endsWith('.woff2');
    response.writeHead(200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      ...(text && { 'content-encoding': 'gzip' }),
    });
    response.end(bodyOf(found, text));
  }
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    origin,
    browser,
    /** Before a page loads: signs it in. */
    signIn: (page: Page) =>
      page.addInitScript(
        (token) => sessionStorage.setItem('cross-connect.session', JSON.stringify({ token })),
        backend.token,
      ),
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  ...{ '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' },
  ...{ '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
};
const directory = join(import.meta.dirname, '..', '..', 'dist');

/** The built console on a server that knows nothing of the service but the file beside it, `config.json`. */
export async function serveConsole() {
  let config: unknown;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://console');
    if (pathname === '/config.json') return response.end(JSON.stringify(config));
    const file = extname(pathname) === '' ? '/index.html' : pathname;
    readFile(join(directory, file)).then(
      (bytes) => response.setHeader('content-type', TYPES[extname(file)] ?? '').end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // Another site than `localhost`, where the service is.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    configure: (given: unknown) => (config = given),
    end: () => server.close(),
  };
}

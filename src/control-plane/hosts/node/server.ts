import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { SECURITY_HEADERS } from './headers';
import type { Log } from './log';

/** In milliseconds. */
export interface TimeLimits {
  /** For the head of a request. */
  head: number;
  /** For the whole request, body included. Answers may take longer: event streams have no end. */
  request: number;
  /** For the next request on the same connection; longer than proxies keep theirs, so that they never lose a race. */
  keepAlive: number;
  /** Without a byte in either direction; event streams say something more often. */
  silence: number;
  /** How often the limits are looked at. */
  check: number;
}
export const TIME_LIMITS: TimeLimits = {
  ...{ head: 10_000, request: 30_000, keepAlive: 75_000, silence: 120_000, check: 1_000 },
};
const MAX_HEAD_BYTES = 16_384;

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Whoever does not speak HTTP, or too slowly, gets a last word and is cut off. */
function refuse(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  const headers = Object.entries({ ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  );
  return socket;
}

const badRequest = () => new Response(null, { status: 400, headers: SECURITY_HEADERS });

export interface HttpServer {
  /** Where it listens. */
  readonly url: string;
  running(): number;
  /** Accepts nothing new and lets what is running end; after `graceMs` cuts it off. Returns how many were cut off. */
  close(graceMs: number): Promise<number>;
}

/** What a request came on, for those who need more than the request. */
export interface Connection {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}

/** Listens, and hands each request to `handle`. */
export async function startServer(
  handle: (request: Request, connection: Connection) => Promise<Response>,
  { port, host, log, limits }: { port: number; host: string; log: Log; limits: TimeLimits },
): Promise<HttpServer> {
  // Counted by themselves: a caller who has gone away does not end the change that was asked for.
  const running = new Set<Promise<Response>>();
  let closing = false;
  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      // Node closes connections that are idle when it is told to close, and leaves open those that become so later.
      outgoing.once('close', () => {
        if (closing) setImmediate(() => server.closeIdleConnections());
      });
      const answered = handle(request, { incoming, outgoing }).finally(() => running.delete(answered));
      running.add(answered);
      return answered;
    },
    {
      errorHandler: (error) => {
        log.debug('a request could not be read', { error: String(error) });
        return badRequest();
      },
    },
  );
  const server: Server = createServer(
    {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.check,
      maxHeaderSize: MAX_HEAD_BYTES,
      // Otherwise Node answers by itself, without our headers.
      requireHostHeader: false,
    },
    (incoming: IncomingMessage, outgoing) => {
      listener(incoming, outgoing).catch((error: unknown) => {
        log.failure('an answer broke off', error);
        outgoing.destroy();
      });
    },
  );
  server.setTimeout(limits.silence);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket as Socket));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: chosen } = server.address() as AddressInfo;

  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${chosen}`,
    running: () => running.size,
    async close(graceMs) {
      closing = true;
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      const settled = Promise.all([ended, Promise.allSettled(running)]);
      let grace: ReturnType<typeof setTimeout> | undefined;
      const over = new Promise<'over'>((resolve) => {
        grace = setTimeout(() => resolve('over'), graceMs);
      });
      const cut = (await Promise.race([settled, over])) === 'over' ? Math.max(1, running.size) : 0;
      clearTimeout(grace);
      server.closeAllConnections();
      return cut;
    },
  };
}

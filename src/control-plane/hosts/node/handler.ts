import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { busy, problemResponse, Refusal } from '../../problem';
import { StoreBusy } from '../../store/port';
import { compressed } from './compression';
import { CONFIG_PATH, type ConsoleConfig } from '../../../contract/console-config';
import { addHeaders, isHttps, preflight, signInHeaders, type HeaderOptions } from './headers';
import { withRequestId, type Log } from './log';
import { METRICS_TYPE, type Metrics } from './metrics';
import { isApi, isSignIn, operationOf } from './operation-of';
import type { Connection } from './server';
import type { StaticFiles } from './static-files';

export interface HandlerOptions extends HeaderOptions {
  log: Log;
  metrics: Metrics;
  files: StaticFiles;
  /** For a console that was opened at this origin; undefined while the service is starting. */
  consoleConfig(origin: string): ConsoleConfig | undefined;
  /** The pages of the sign-in, where the service has its own. */
  signInPages(): SignInPages | undefined;
  /** Undefined while the service is starting. */
  api(): ((request: Request) => Promise<Response>) | undefined;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  isStopping(): boolean;
}

/** Answers on the connection itself, for a visitor at this origin. */
export type SignInPages = (
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => Promise<void>;

const text = (status: number, body: string, type = 'text/plain; charset=utf-8') =>
  new Response(`${body}\n`, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });

/** For a caller who can try again soon. The contract has no name for it: it is the host who says so, not the service. */
const unavailable = () =>
  new Response(
    JSON.stringify({
      ...{ type: 'about:blank', title: 'Service Unavailable', status: 503 },
      detail: 'The service is starting.',
    }),
    { status: 503, headers: { 'content-type': 'application/problem+json', 'retry-after': '1' } },
  );

/** The id that a proxy gave, if it can be written anywhere without harm; else a new one. */
const requestIdOf = (request: Request) => {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w.:-]{8,128}$/.test(given) ? given : crypto.randomUUID();
};

/** A problem says which request it was an answer to, so that whoever reports it can say so too. */
async function withInstance(response: Response, requestId: string): Promise<Response> {
  if (response.headers.get('content-type') !== 'application/problem+json') return response;
  const problem = (await response.json()) as Record<string, unknown>;
  return new Response(JSON.stringify({ ...problem, instance: `/requests/${requestId}` }), {
    status: response.status,
    headers: response.headers,
  });
}

/** A browser asks again by itself where a connection ends before the answer has begun: so it begins. */
function breakOff(outgoing: ServerResponse) {
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '2' });
  outgoing.write('{', () => outgoing.destroy());
}

/** Where the visitor believes to be. */
const originOf = (request: Request, trustProxy: boolean) =>
  `${isHttps(request, trustProxy) ? 'https' : 'http'}://${new URL(request.url).host}`;

const configFile = (config: ConsoleConfig) =>
  new Response(JSON.stringify(config), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** Everything that the service answers over HTTP, as a function from request to response. */
export function createHandler(options: HandlerOptions) {
  const { log, metrics, files } = options;

  async function answer(request: Request, path: string): Promise<Response> {
    if (path === '/healthz') return text(200, 'ok');
    if (path === '/readyz') {
      const ready = !options.isStopping() && (await options.ready());
      return ready ? text(200, 'ready') : text(503, 'not ready');
    }
    if (path === '/metrics') return text(200, metrics.text().trimEnd(), METRICS_TYPE);
    if (path === CONFIG_PATH) {
      const config = options.consoleConfig(originOf(request, options.trustProxy));
      return config === undefined ? unavailable() : configFile(config);
    }
    if (!isApi(path)) return files.answer(request, path);
    if (request.method === 'OPTIONS') return preflight(request, options);
    const api = options.api();
    return api === undefined ? unavailable() : api(request);
  }

  async function answerSafely(request: Request, path: string, requestId: string): Promise<Response> {
    try {
      const response = await answer(request, path);
      return response.type === 'error' ? response : await withInstance(response, requestId);
    } catch (error) {
      if (error instanceof StoreBusy) return withInstance(problemResponse(busy()), requestId);
      log.failure('a request could not be answered', error);
      const refusal = new Refusal('internal', 'The request could not be answered.');
      return withInstance(problemResponse(refusal), requestId);
    }
  }

  /** A library answers these, on the connection itself. */
  async function answerSignIn(
    pages: SignInPages,
    request: Request,
    { incoming, outgoing }: Connection,
    requestId: string,
  ): Promise<number> {
    for (const [name, value] of Object.entries(signInHeaders(request, { ...options, requestId })))
      outgoing.setHeader(name, value);
    if (options.isStopping()) outgoing.setHeader('connection', 'close');
    await pages(originOf(request, options.trustProxy), incoming, outgoing);
    return outgoing.statusCode;
  }

  return async (request: Request, connection: Connection): Promise<Response> => {
    const began = performance.now();
    const path = new URL(request.url).pathname;
    const operation = operationOf(request.method, path);
    const requestId = requestIdOf(request);
    const tell = (status: number) => {
      const ms = performance.now() - began;
      metrics.answered(operation, status, ms / 1_000);
      log[/^(healthz|readyz|metrics)$/.test(operation) ? 'debug' : 'info']('request', {
        ...{ method: request.method, path, operation, status, ms: Math.round(ms * 10) / 10 },
      });
    };
    return withRequestId(requestId, async () => {
      const pages = isSignIn(path) ? options.signInPages() : undefined;
      if (pages !== undefined) {
        tell(await answerSignIn(pages, request, connection, requestId));
        return RESPONSE_ALREADY_SENT;
      }
      const found = await answerSafely(request, path, requestId);
      tell(found.status);
      if (found.type === 'error') {
        breakOff(connection.outgoing);
        return RESPONSE_ALREADY_SENT;
      }
      const response = await compressed(request, found);
      addHeaders(request, response, { ...options, requestId, isApi: isApi(path) });
      if (options.isStopping()) response.headers.set('connection', 'close');
      return response;
    });
  };
}

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { buildOpenApi } from '../contract/openapi';
import { API_BASE, OPERATION_IDS, operations } from '../contract/operations';
import type { NetworkOrders } from './network-orders';
import { createService, type Service, type ServiceOptions } from './service';
import { notFound, problemResponse, Refusal } from './problem';

const BODY_LIMIT_BYTES = 1_000_000;

export interface App {
  fetch(request: Request): Promise<Response>;
  ask: Service['ask'];
  /** Writes down what has followed from time by now. */
  settle(): Promise<void>;
  /** Work that the network provider has to be asked for. */
  orders: NetworkOrders;
}

/** The service behind the contract as a fetch-style application; the only file that knows the HTTP framework. */
export function createApp(options: ServiceOptions): App {
  const service = createService(options);
  const hono = new Hono().basePath(API_BASE);
  let document: string | undefined;

  hono.get('/openapi.json', () => {
    document ??= JSON.stringify(buildOpenApi());
    return new Response(document, { headers: { 'content-type': 'application/json' } });
  });
  hono.use(
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: () =>
        problemResponse(new Refusal('too-large', `A body has at most ${BODY_LIMIT_BYTES} bytes.`)),
    }),
  );
  for (const id of OPERATION_IDS) {
    const { method, path } = operations[id];
    hono.on(method, path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      service.answer(id, context.req.raw, context.req.param()),
    );
  }
  hono.notFound(() => problemResponse(notFound()));
  hono.onError((error) => service.failed(error));

  return {
    fetch: async (request) => hono.fetch(request),
    ask: service.ask,
    settle: service.settle,
    orders: service.orders,
  };
}

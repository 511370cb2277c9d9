import { operations, type OperationId } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { authorise } from './authorise';
import { createChanges, type ChangesPorts } from './changes';
import type { Caller, Handler, ReadContext, WriteContext } from './context';
import { eventStream } from './event-stream';
import { findAnswer, hashOf, keepAnswer, keyOf, type Answer } from './idempotency';
import { identify, type Identity } from './identity';
import { createNetworkOrders } from './network-orders';
import { handlers } from './operations/table';
import { isAnythingDue } from './operations/settle';
import { problemResponse, Refusal } from './problem';
import type { NetworkProvider } from './providers/network';
import { createLimits } from './rate-limit';
import { readBody, readVersion } from './request';
import type { ReadTransaction } from './store/port';
import { decodeQuery, validate } from './validation';

export interface ServiceOptions extends ChangesPorts {
  /** The user whose token it is: of somebody who has signed in. The service itself knows the API tokens. */
  authenticate(token: string): Promise<string | undefined>;
  network: NetworkProvider;
  /** Ends the event streams: the host is going away. */
  closing?: AbortSignal;
  /** How many changes an account may make in a minute; without it, as many as it likes. */
  changesPerMinute?: number;
  /** Told of what should not happen; the caller gets an `internal` problem. */
  onError?(error: unknown): void;
}

type AnyHandler = Handler<OperationId>;
type Run<C> = (input: unknown, context: C) => Promise<unknown>;

const versionIn = (text: string) => {
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return typeof body === 'object' && body !== null && 'version' in body ? Number(body.version) : undefined;
};

function jsonResponse({ status, body }: Answer): Response {
  const version = versionIn(body);
  return new Response(status === 204 ? null : body, {
    status,
    headers: {
      ...(status !== 204 && { 'content-type': 'application/json' }),
      ...(version !== undefined && { etag: `"${version}"` }),
    },
  });
}

export function createService(options: ServiceOptions) {
  const { store, clock, news, network } = options;
  const limits = createLimits(clock, options.changesPerMinute);
  const write = createChanges(options);
  const orders = createNetworkOrders({ ...options, change: write });

  const settle = () => write(() => Promise.resolve());

  const admit = (
    tx: ReadTransaction,
    identity: Identity,
    request: Request,
    id: OperationId,
  ): Promise<Caller> => authorise(tx, identity, { request, needed: operations[id].permission, now: clock() });

  const parse = (operation: Operation, request: Request, params: Record<string, string>, body: unknown) => ({
    params,
    query:
      operation.query &&
      validate(operation.query, decodeQuery(operation.query, new URL(request.url).searchParams)),
    body: operation.body && validate(operation.body, body),
  });

  /** Before the change, which may be tried several times and must not be counted so often. */
  async function limitChanges(id: OperationId, request: Request, identity: Identity) {
    if (limits.changes === undefined) return;
    const { accountId } = await store.read((tx) => admit(tx, identity, request, id));
    limits.changes.need(accountId);
    limits.changes.count(accountId);
  }

  async function perform(
    id: OperationId,
    request: Request,
    params: Record<string, string>,
    identity: Identity,
  ): Promise<Answer> {
    const operation: Operation = operations[id];
    const handler = handlers[id] as AnyHandler;
    const sent = operation.body ? await readBody(request) : { text: '', value: undefined };
    const status = operation.success.status;
    const toAnswer = (body: unknown): Answer => ({ status, body: JSON.stringify(body) ?? '' });

    if (handler.mode === 'read') {
      if (handler.settled && (await store.read((tx) => isAnythingDue({ tx, now: clock() })))) await settle();
      return store.read(async (tx) => {
        const caller = await admit(tx, identity, request, id);
        const context: ReadContext = { tx, caller, now: clock(), limits, payment: options.payment };
        return toAnswer(
          await (handler.run as Run<ReadContext>)(parse(operation, request, params, sent.value), context),
        );
      });
    }
    if (handler.mode === 'stream') throw new Error(`${id} is answered by a stream`);
    await limitChanges(id, request, identity);
    const requestId = options.newId();
    const hash = await hashOf(request, sent.text);
    return write(async (clerk) => {
      const caller = await admit(clerk.tx, identity, request, id);
      const key = operation.idempotent ? keyOf(request, id, caller) : undefined;
      const known = key === undefined ? undefined : await findAnswer(clerk, key, hash);
      if (known !== undefined) return known;
      const input = {
        ...parse(operation, request, params, sent.value),
        version: operation.versioned && readVersion(request),
      };
      const context: WriteContext = { ...clerk, caller, limits, network, requestId };
      const answer = toAnswer(await (handler.run as Run<WriteContext>)(input, context));
      if (key !== undefined) await keepAnswer(clerk, key, hash, answer);
      return answer;
    });
  }

  function failed(error: unknown): Response {
    if (error instanceof Refusal) return problemResponse(error);
    options.onError?.(error);
    return problemResponse(new Refusal('internal', 'Nothing was changed. Try again.'));
  }

  return {
    failed,
    async answer(id: OperationId, request: Request, params: Record<string, string>): Promise<Response> {
      try {
        const identity = await identify(options, request);
        if (handlers[id].mode === 'stream') {
          const ask = () => store.read((tx) => admit(tx, identity, request, id));
          const { accountId } = await ask();
          return await eventStream(news, {
            accountId,
            isStillWelcome: () =>
              ask().then(
                () => true,
                // A database that does not answer now is no reason to send anybody away.
                (error: unknown) => !(error instanceof Refusal),
              ),
            since: request.headers.get('last-event-id') ?? undefined,
            request,
            closing: options.closing,
          });
        }
        return jsonResponse(await perform(id, request, params, identity));
      } catch (error) {
        return failed(error);
      }
    },
    settle,
    orders,
  };
}

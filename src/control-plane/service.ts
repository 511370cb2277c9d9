import { operations, type OperationId } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { authorise } from './authorise';
import { createChanges, type ChangesPorts } from './changes';
import type { Caller, Clerk, Handler, ReadContext, WriteContext } from './context';
import { eventStream } from './event-stream';
import {
  answerOf,
  expiredAnswers,
  findAnswer,
  hashOf,
  keepAnswer,
  KeyTaken,
  keyOf,
  type Answer,
} from './idempotency';
import { createUseNotes, identify, type Identity } from './identity';
import { createNetworkOrders } from './network-orders';
import { handlers } from './operations/table';
import { findDue, isDueFor } from './operations/settle';
import { busy, outcomeUnknown, problemResponse, Refusal } from './problem';
import type { NetworkProvider } from './providers/network';
import { createLimits } from './rate-limit';
import { parseBody, readVersion } from './request';
import { atMost, OutcomeUnknown, StoreBusy, TooManyConflicts, type ReadTransaction } from './store/port';
import { decodeQuery, validate } from './validation';
import { NobodyWaits, whileAwaited } from './while-awaited';

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

const UNAUTHENTICATED = 401;
/** As proxies write it down; nobody receives it. */
const CALLER_HAS_GONE = 499;
const RETRY_SOON = { 'retry-after': '1' };

type AnyHandler = Handler<OperationId>;
type Run<C> = (input: unknown, context: C) => Promise<unknown>;

function jsonResponse({ status, body, version }: Answer): Response {
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
  const changes = createChanges(options);
  const { settle } = changes;
  const orders = createNetworkOrders({ ...options, changes });
  const noteUse = createUseNotes(options);

  const admit = (
    tx: ReadTransaction,
    identity: Identity,
    request: Request,
    id: OperationId,
  ): Promise<Caller> => authorise(tx, identity, { request, needed: operations[id].permission, now: clock() });

  const parse = (operation: Operation, request: Request, params: Record<string, string>, body: string) => ({
    params,
    query:
      operation.query &&
      validate(operation.query, decodeQuery(operation.query, new URL(request.url).searchParams)),
    body: operation.body && validate(operation.body, parseBody(request, body)),
  });

  /** What is known before the change, which may be tried several times: all that must not stand in the way of others. */
  const lookAhead = (id: OperationId, request: Request, identity: Identity, hash: string) =>
    store.read(async (tx) => {
      const now = clock();
      const caller = await admit(tx, identity, request, id);
      limits.changes?.need(caller.accountId);
      limits.changes?.count(caller.accountId);
      const key = (operations[id] as Operation).idempotent ? keyOf(request, id, caller) : undefined;
      const known = key === undefined ? undefined : await findAnswer({ tx, now }, key, hash);
      const expired = key === undefined ? [] : await expiredAnswers({ tx, now });
      return { by: caller.accountId, key, known, expired, due: await findDue({ tx, now }) };
    });

  /** What the caller's account will read is written down by then. */
  async function settleFor(id: OperationId, request: Request, identity: Identity) {
    const { accountId, due } = await store.read(async (all) => {
      const tx = whileAwaited(all, request);
      return { ...(await admit(tx, identity, request, id)), due: await findDue({ tx, now: clock() }) };
    });
    if (isDueFor(due, [accountId])) await settle([accountId]);
  }

  let clearing = false;
  /** By one at a time, and not in the change itself. */
  async function clearAnswers(ids: readonly string[]) {
    if (clearing || ids.length === 0) return;
    clearing = true;
    await store
      .write(async (tx) => {
        // A key may have been used anew since.
        const still = await tx.idempotency.find({ where: { id: ids, expiresAt: atMost(clock()) } });
        for (const { id } of still) await tx.idempotency.remove(id);
      })
      .catch((error: unknown) => options.onError?.(error))
      .finally(() => (clearing = false));
  }

  async function perform(
    id: OperationId,
    request: Request,
    params: Record<string, string>,
    identity: Identity,
  ): Promise<Answer> {
    const operation: Operation = operations[id];
    const handler = handlers[id] as AnyHandler;
    const sent = operation.body ? await request.text() : '';
    const status = operation.success.status;
    const toAnswer = (body: unknown) => answerOf(status, JSON.stringify(body) ?? '', body);

    if (handler.mode === 'read') {
      if (handler.settled) await settleFor(id, request, identity);
      return store.read(async (all) => {
        const tx = whileAwaited(all, request);
        const caller = await admit(tx, identity, request, id);
        const context: ReadContext = { tx, caller, now: clock(), limits, payment: options.payment };
        return toAnswer(
          await (handler.run as Run<ReadContext>)(parse(operation, request, params, sent), context),
        );
      });
    }
    if (handler.mode === 'stream') throw new Error(`${id} is answered by a stream`);
    const requestId = options.newId();
    // Only a key asks for it.
    const hash = request.headers.has('idempotency-key') ? await hashOf(request, sent) : '';
    const { by, key, known, expired, due } = await lookAhead(id, request, identity, hash);
    if (known !== undefined) return known;
    const change = async (clerk: Clerk) => {
      const caller = await admit(clerk.tx, identity, request, id);
      const input = {
        ...parse(operation, request, params, sent),
        version: operation.versioned && readVersion(request),
      };
      const context: WriteContext = { ...clerk, caller, limits, network, requestId };
      const answer = toAnswer(await (handler.run as Run<WriteContext>)(input, context));
      if (key !== undefined) await keepAnswer(clerk, key, hash, answer);
      return answer;
    };
    const answer = await changes.change(change, { by, due }).catch(async (error: unknown) => {
      // The same request, sent twice at once: the other one was faster, and its answer is this one's too.
      const isTwin = key !== undefined && (error instanceof KeyTaken || error instanceof Refusal);
      const twin = isTwin ? await store.read((tx) => findAnswer({ tx, now: clock() }, key, hash)) : undefined;
      if (twin === undefined) throw error;
      return twin;
    });
    // Housekeeping: nobody waits for it, and what fails is told by itself.
    void clearAnswers(expired);
    return answer;
  }

  function failed(error: unknown): Response {
    if (error instanceof Refusal) return problemResponse(error);
    if (error instanceof NobodyWaits) return new Response(null, { status: CALLER_HAS_GONE });
    if (error instanceof StoreBusy) return problemResponse(busy());
    if (error instanceof TooManyConflicts)
      return problemResponse(
        new Refusal('unavailable', 'Others change the same. Nothing was changed. Try again.', {}, RETRY_SOON),
      );
    options.onError?.(error);
    if (error instanceof OutcomeUnknown) return problemResponse(outcomeUnknown());
    return problemResponse(new Refusal('internal', 'Nothing was changed. Try again.'));
  }

  async function openStream(id: OperationId, request: Request, identity: Identity): Promise<Response> {
    const ask = () => store.read((tx) => admit(whileAwaited(tx, request), identity, request, id));
    const { accountId } = await ask();
    return eventStream(news, {
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

  return {
    failed,
    /** What `answer` makes a response of, for whoever is in the same process; throws what it makes a problem of. */
    ask: async (id: OperationId, request: Request, params: Record<string, string>): Promise<Answer> =>
      perform(id, request, params, await identify(options, request)),
    async answer(id: OperationId, request: Request, params: Record<string, string>): Promise<Response> {
      try {
        const identity = await identify(options, request);
        const answer = () =>
          handlers[id].mode === 'stream'
            ? openStream(id, request, identity)
            : perform(id, request, params, identity).then(jsonResponse);
        const response = await answer().catch(failed);
        if ('tokenHash' in identity && response.status !== UNAUTHENTICATED) void noteUse(identity.tokenHash);
        return response;
      } catch (error) {
        return failed(error);
      }
    },
    settle: () => settle(),
    orders,
  };
}
export type Service = ReturnType<typeof createService>;

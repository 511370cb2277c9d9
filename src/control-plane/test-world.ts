import { expect } from 'vitest';
import type { WorldName } from '../contract/demo';
import {
  API_BASE,
  BODY_PROBLEMS,
  COMMON_PROBLEMS,
  IDEMPOTENCY_PROBLEMS,
  operations,
  VERSION_PROBLEMS,
  type OperationId,
  type Output,
} from '../contract/operations';
import type { Operation } from '../contract/operation';
import { Problem, problemType, type ProblemName } from '../contract/problems';
import { createApp } from './app';
import { createNews } from './news';
import { problemOf, Refusal } from './problem';
import type { NetworkProvider } from './providers/network';
import { simulatedNetwork } from './providers/simulated-network';
import { createSimulatedWallet } from './providers/payment';
import { seedId } from './seed/seed-id';
import { worldRows } from './seed/worlds';
import type { WorldRows } from './seed/world-builder';
import { createMemoryStore } from './store/memory';
import type { Store } from './store/port';

export const NOW = '2026-11-23T08:00:00.000Z';
export const PROVISIONING_MS = 20_000;

/** The people of the world `two-accounts`, by account and role; `both` is operator of the one, approver of the other. */
export const SAIGON = {
  owner: 'usr-vo-hoang-giang',
  approver: 'usr-dang-mai-ha',
  operator: 'usr-bui-duc-khoa',
  viewer: 'usr-ho-ngoc-lan',
} as const;
export const HANOI = {
  owner: 'usr-ngo-thanh-minh',
  approver: 'usr-duong-bao-ngan',
  operator: 'usr-ly-gia-phuc',
  viewer: 'usr-do-kim-quyen',
} as const;
export const BOTH = 'usr-trinh-van-son';
export const vpcId = (name: string) => seedId('net', name);
export const crossConnectId = (name: string) => seedId('ri', name);

export interface Sent {
  params?: Record<string, string>;
  query?: Record<string, string | number | readonly string[]>;
  body?: unknown;
  version?: number | string;
  idempotencyKey?: string;
  accountId?: string;
  headers?: Record<string, string>;
}
export interface Answer<Id extends OperationId> {
  status: number;
  headers: Headers;
  text: string;
  /** Fails the test when the answer is a problem. */
  readonly body: Output<Id>;
  /** Fails the test when the answer is none. */
  readonly problem: Problem;
}
/** Calls an operation as one person, and holds every answer against the contract. */
export type Caller = <Id extends OperationId>(id: Id, sent?: Sent) => Promise<Answer<Id>>;

function urlOf(path: string, { params = {}, query = {} }: Sent) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? (value as string[]) : [value]).map((each) => [name, String(each)]),
    ),
  );
  return `http://console.test${API_BASE}${filled}?${search}`;
}

const promised = (operation: Operation): ProblemName[] => [
  ...operation.problems,
  ...COMMON_PROBLEMS,
  ...(operation.body ? BODY_PROBLEMS : (['too-large'] as const)),
  ...(operation.versioned ? VERSION_PROBLEMS : []),
  // A key that is no key is a request that cannot be read.
  ...(operation.idempotent ? ([...IDEMPOTENCY_PROBLEMS, 'malformed'] as const) : []),
];

/** `expect` takes its time, so it is only called where it will fail. */
function holdAgainst(operation: Operation, status: number, body: unknown) {
  if (status < 400) {
    if (status !== operation.success.status) expect(status).toBe(operation.success.status);
    const error = operation.success.body?.safeParse(body).error;
    if (error !== undefined) expect(error).toBeUndefined();
    return;
  }
  const problem = Problem.parse(body);
  if (problem.status !== status) expect(problem.status).toBe(status);
  const types = promised(operation).map(problemType);
  if (!types.includes(problem.type)) expect(types).toContain(problem.type);
}

const NO_HEADERS = new Headers();
const NEVER = new AbortController().signal;

type OpenStore = (rows: WorldRows) => Store;

export const openMemory: OpenStore = (rows) => {
  const loaded = Promise.resolve(rows);
  return createMemoryStore({ load: () => loaded });
};
let openStore = openMemory;
/** Lets the worlds that are opened from now on live in another store. */
export const liveIn = (other: OpenStore) => {
  openStore = other;
};

/** The service over a store, memory where nothing else is said, and the rows of a named world, with a clock that stands still until it is moved. */
export function openWorld(
  world: WorldName | WorldRows,
  change?: (rows: WorldRows) => void,
  network?: NetworkProvider,
) {
  const rows = typeof world === 'string' ? worldRows(world, NOW) : world;
  change?.(rows);
  let now = Date.parse(NOW);
  let clock = NOW;
  let failures = 0;
  let declines = 0;
  const failed: unknown[] = [];
  const store = openStore(rows);
  const news = createNews();
  const app = createApp({
    store,
    news,
    clock: () => clock,
    newId: (prefix) => (prefix ? `${prefix}-${crypto.randomUUID()}` : crypto.randomUUID()),
    authenticate: (token) => Promise.resolve(rows.users.find(({ id }) => id === token)?.id),
    network:
      network ??
      simulatedNetwork(() => ({
        provisioningMs: PROVISIONING_MS,
        failNextProvisioning: () => (failures > 0 ? failures-- > 0 : false),
      })),
    payment: createSimulatedWallet(() => (declines > 0 ? declines-- > 0 : false)),
    onError: (error) => failed.push(error),
  });
  const held = <Id extends OperationId>(
    id: Id,
    { status, headers, text }: Pick<Answer<Id>, 'status' | 'headers' | 'text'>,
  ): Answer<Id> => {
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    if (failed.length > 0) expect(failed, 'the service failed').toEqual([]);
    holdAgainst(operations[id], status, json);
    const ok = status < 400;
    return {
      ...{ status, headers, text },
      get body() {
        if (!ok) throw new Error(`${id} was refused: ${text}`);
        return json as never;
      },
      get problem() {
        if (ok) throw new Error(`${id} was not refused: ${text}`);
        return Problem.parse(json);
      },
    };
  };
  const sentBy = (userId: string, { accountId, version, idempotencyKey, headers, body }: Sent) => ({
    body: body === undefined ? null : JSON.stringify(body),
    headers: {
      authorization: `Bearer ${userId}`,
      ...(accountId !== undefined && { 'x-account-id': accountId }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    } as Record<string, string>,
  });
  const as =
    (userId: string): Caller =>
    async (id, sent = {}) => {
      const { method, path }: Operation = operations[id];
      const response = await app.fetch(new Request(urlOf(path, sent), { method, ...sentBy(userId, sent) }));
      return held(id, {
        ...{ status: response.status, headers: response.headers, text: await response.text() },
      });
    };
  /** The same without HTTP, in a fraction of the time: neither routes nor headers nor bodies are what is tested then. */
  const asWithoutHttp =
    (userId: string): Caller =>
    async (id, sent = {}) => {
      const { method, path }: Operation = operations[id];
      const { headers, body } = sentBy(userId, sent);
      const request = {
        ...{ method, url: urlOf(path, sent), text: () => Promise.resolve(body ?? '') },
        headers: { get: (name: string) => headers[name] ?? null, has: (name: string) => name in headers },
        signal: NEVER,
      } as unknown as Request;
      const answer = await app.ask(id, request, sent.params ?? {}).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        const problem = problemOf(error);
        return { status: problem.status, body: JSON.stringify(problem) };
      });
      return held(id, { status: answer.status, headers: NO_HEADERS, text: answer.body });
    };
  return {
    app,
    store,
    news,
    as,
    asWithoutHttp,
    now: () => clock,
    pass: (milliseconds: number) => {
      now += milliseconds;
      clock = new Date(now).toISOString();
    },
    failNextProvisioning: () => {
      failures += 1;
    },
    declineNextPayment: () => {
      declines += 1;
    },
  };
}
export type World = ReturnType<typeof openWorld>;

export const problemName = ({ problem }: { problem: Problem }) => problem.type.replace('/problems/', '');

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

function holdAgainst(operation: Operation, status: number, body: unknown) {
  if (status < 400) {
    expect(status).toBe(operation.success.status);
    expect(operation.success.body?.safeParse(body).error).toBeUndefined();
    return;
  }
  const problem = Problem.parse(body);
  expect(problem.status).toBe(status);
  expect(promised(operation).map(problemType)).toContain(problem.type);
}

type OpenStore = (rows: WorldRows) => Store;

export const openMemory: OpenStore = (rows) => {
  let first: WorldRows | undefined = rows;
  return createMemoryStore({
    load: () => Promise.resolve(first),
    save: () => {
      first = undefined;
      return Promise.resolve();
    },
  });
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
  let failures = 0;
  let declines = 0;
  const failed: unknown[] = [];
  const store = openStore(rows);
  const news = createNews();
  const app = createApp({
    store,
    news,
    clock: () => new Date(now).toISOString(),
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
  const as =
    (userId: string): Caller =>
    async (id, sent = {}) => {
      const operation: Operation = operations[id];
      const headers = new Headers({ authorization: `Bearer ${userId}`, ...sent.headers });
      if (sent.accountId !== undefined) headers.set('x-account-id', sent.accountId);
      if (sent.version !== undefined) headers.set('if-match', `"${sent.version}"`);
      if (sent.idempotencyKey !== undefined) headers.set('idempotency-key', sent.idempotencyKey);
      const body = sent.body === undefined ? null : JSON.stringify(sent.body);
      if (body !== null && !headers.has('content-type')) headers.set('content-type', 'application/json');
      const response = await app.fetch(
        new Request(urlOf(operation.path, sent), { method: operation.method, headers, body }),
      );
      const text = await response.text();
      const json: unknown = text === '' ? undefined : JSON.parse(text);
      expect(failed, 'the service failed').toEqual([]);
      holdAgainst(operation, response.status, json);
      const ok = response.status < 400;
      return {
        status: response.status,
        headers: response.headers,
        text,
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
  return {
    app,
    store,
    news,
    as,
    now: () => new Date(now).toISOString(),
    pass: (milliseconds: number) => {
      now += milliseconds;
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

import type { Changes } from './changes';
import { openOrders, recordEnd, type OpenOrder } from './operations/open-orders';
import type { NetworkProvider, NetworkReport } from './providers/network';
import type { Store } from './store/port';

const ANSWER_WITHIN_MS = 30_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const AT_ONCE = 8;
const CAUSE_LENGTH = 500;

/** What a provider said, which is code of others: an answer of another shape is an error. */
function held(report: NetworkReport): NetworkReport {
  const { state, cause } = (report ?? {}) as { state?: unknown; cause?: unknown };
  if (state === 'working' || state === 'done') return { state };
  if (state === 'failed' && typeof cause === 'string')
    return { state, cause: cause.replaceAll(/\0|\p{Surrogate}/gu, '').slice(0, CAUSE_LENGTH) };
  throw new Error('the network provider answered in another shape than { state: working | done | failed }');
}

/** Rejects when the signal ends the wait; what the provider does with it is its own affair. */
const unless = <T>(stop: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const onStop = () =>
      reject(new Error('the network provider did not answer in time', { cause: stop.reason }));
    stop.addEventListener('abort', onStop);
    (async () => work(stop))()
      .finally(() => stop.removeEventListener('abort', onStop))
      .then(resolve, reject);
  });

export interface NetworkOrdersOptions {
  store: Store;
  changes: Changes;
  clock(): string;
  network: NetworkProvider;
  answerWithinMs?: number;
  /** Ends the wait for an answer: the host is going away. */
  closing?: AbortSignal;
  onError?(error: unknown): void;
}

export interface NetworkOrders {
  /** When the provider has to be asked next, if it has. */
  nextDue(): Promise<string | undefined>;
  /** Asks it for all work that is open and due to be asked for, and writes down what has ended. */
  ask(): Promise<void>;
}

/**
 * Has open work carried out by the provider. What is open stands in the rows, so nothing is lost by a process that ends, and
 * any process may ask. An end is written down once, whoever hears of it first.
 */
export function createNetworkOrders(options: NetworkOrdersOptions): NetworkOrders {
  const { store, changes, clock, network } = options;
  const onError = options.onError ?? (() => undefined);
  const patience = () =>
    AbortSignal.any([
      AbortSignal.timeout(options.answerWithinMs ?? ANSWER_WITHIN_MS),
      ...(options.closing === undefined ? [] : [options.closing]),
    ]);
  /** Until when an order rests, and how long it will the next time. */
  const resting = new Map<string, { until: string; next: number }>();
  const isDue = ({ order }: OpenOrder, now: string) => (resting.get(order.id)?.until ?? '') <= now;

  function rest({ order }: OpenOrder) {
    const pause = resting.get(order.id)?.next ?? FIRST_PAUSE_MS;
    const until = new Date(Date.parse(clock()) + pause).toISOString();
    resting.set(order.id, { until, next: Math.min(2 * pause, LONGEST_PAUSE_MS) });
  }

  async function askFor(open: OpenOrder) {
    const { order } = open;
    try {
      const report = held(
        await unless(patience(), (signal) => network.carryOut(structuredClone(order), signal)),
      );
      const provisioning = order.task.startsWith('provision-');
      const end = async (cause?: string) => {
        await changes.change((clerk) => recordEnd(clerk, open, cause));
        await changes.settle(open.accountIds);
      };
      if (report.state === 'done') await end();
      else if (report.state === 'failed' && provisioning) await end(report.cause);
      else {
        rest(open);
        if (report.state === 'failed')
          onError(new Error(`${order.task} ${order.id} failed: ${report.cause}`));
      }
    } catch (error) {
      rest(open);
      onError(error);
    }
  }

  return {
    async nextDue() {
      const open = await store.read(openOrders);
      const ids = new Set(open.map(({ order }) => order.id));
      for (const id of resting.keys()) if (!ids.has(id)) resting.delete(id);
      return open.map(({ order }) => resting.get(order.id)?.until ?? clock()).toSorted()[0];
    },
    async ask() {
      const now = clock();
      const waiting = (await store.read(openOrders)).filter((open) => isDue(open, now));
      const next = async (): Promise<void> => {
        const open = waiting.shift();
        if (open === undefined) return;
        await askFor(open);
        return next();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    },
  };
}

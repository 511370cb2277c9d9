import { createApp } from '../../app';
import type { IdPrefix } from '../../context';
import type { NewsPort } from '../../news';
import { notFound, problemResponse } from '../../problem';
import type { NetworkProvider } from '../../providers/network';
import { createSimulatedWallet } from '../../providers/payment';
import { simulatedNetwork } from '../../providers/simulated-network';
import { isDemoHost, type Config } from './config';
import { createDemo } from './demo';
import type { Log } from './log';
import type { OpenedStore } from './open-store';
import { isDemo } from './operation-of';
import { nextDue, startSettleTimer } from './settle-timer';

export interface BackendOptions {
  config: Config;
  opened: OpenedStore;
  log: Log;
  clock: () => string;
  /** What builds the network; without it, that is simulated. */
  network?: NetworkProvider | undefined;
  /** The user whose token it is. */
  authenticate(token: string): Promise<string | undefined>;
  /** A demo has other people now. */
  onReset(): Promise<void>;
}

export interface Backend {
  /** Answers what is asked below `/api`. */
  fetch(request: Request): Promise<Response>;
  openStreams(): number;
  /** Ends the event streams, and what follows from time alone. */
  stop(): Promise<void>;
}

/** News that are counted by listeners, and that wake whoever waits for something to become due. */
function watched(news: NewsPort, onNews: () => void) {
  let listening = 0;
  const port: NewsPort = {
    ...news,
    publish(published) {
      news.publish(published);
      onNews();
    },
    subscribe(...given) {
      const stop = news.subscribe(...given);
      listening += 1;
      let open = true;
      return () => {
        if (!open) return;
        open = false;
        listening -= 1;
        stop();
      };
    },
  };
  return { port, listening: () => listening };
}

const newId = (prefix?: IdPrefix) => (prefix ? `${prefix}-${crypto.randomUUID()}` : crypto.randomUUID());

/** The control plane over a store, with its timers; where the host is a demo also with that. */
export function createBackend(options: BackendOptions): Backend {
  const { config, opened, log, clock, network, authenticate, onReset } = options;
  const { store } = opened;
  const closing = new AbortController();
  const { port: news, listening } = watched(opened.news, () => {
    settling.wake();
    ordering.wake();
  });
  const provisioningMs = config.SIMULATED_PROVISIONING_MS;
  const demo = isDemoHost(config)
    ? createDemo({ opened, news, clock, onReset, provisioningMs, world: config.SEED_WORLD ?? 'example' })
    : undefined;

  const app = createApp({
    ...{ store, news, clock, newId, closing: closing.signal, changesPerMinute: config.RATE_LIMIT_PER_MINUTE },
    line: { places: config.CHANGES_IN_LINE, waitMs: config.CHANGE_WAIT_MS },
    authenticate,
    network:
      network ??
      simulatedNetwork(demo?.settings ?? (() => ({ provisioningMs, failNextProvisioning: () => false }))),
    payment: createSimulatedWallet(demo?.declineNextPayment),
    onError: (error) => log.failure('an operation failed', error),
  });
  const contract = demo ? demo.withFaults((request) => app.fetch(request)) : app.fetch;
  const settle = () => (demo ? demo.around(() => app.settle()) : app.settle());
  const now = () => Date.parse(clock());
  const settling = startSettleTimer({
    ...{ nextDue: () => nextDue(store), settle, now },
    onError: (error) => log.failure('what is due could not be written down', error),
  });
  const ordering = startSettleTimer({
    ...{ nextDue: () => app.orders.nextDue(), settle: () => app.orders.ask(), now },
    onError: (error) => log.failure('the network provider could not be asked', error),
  });

  return {
    fetch: (request) => {
      if (!isDemo(new URL(request.url).pathname)) return contract(request);
      return demo ? demo.endpoints(request) : Promise.resolve(problemResponse(notFound()));
    },
    openStreams: listening,
    async stop() {
      closing.abort();
      await Promise.all([settling.stop(), ordering.stop()]);
    },
  };
}

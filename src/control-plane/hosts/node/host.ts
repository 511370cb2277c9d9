import type { NetworkProvider } from '../../providers/network';
import { createBackend, type Backend, type BackendOptions } from './backend';
import { isDemoHost, type Config } from './config';
import { createHandler } from './handler';
import type { Log } from './log';
import { loadProvider } from './load-provider';
import { createMetrics } from './metrics';
import { openStore as openConfigured, type OpenedStore } from './open-store';
import { openSignIn, type OpenedSignIn } from './sign-in/open-sign-in';
import { startServer, TIME_LIMITS, type TimeLimits } from './server';
import { loadStaticFiles } from './static-files';

/** A database that has not answered by then is counted as one that does not. */
const READY_WITHIN_MS = 2_000;

export interface HostParts {
  log: Log;
  clock?: () => string;
  limits?: Partial<TimeLimits>;
  openStore?: (config: Config, log: Log, clock: () => string) => Promise<OpenedStore>;
  /** Who may sign in: the user whose token it is. */
  authenticate?: BackendOptions['authenticate'] | undefined;
  network?: NetworkProvider;
}

export interface Host {
  readonly url: string;
  /** Lets what is running end, ends the event streams, closes the store. Asked again, it is the same stop. */
  stop(): Promise<void>;
}

const networkOf = ({ NETWORK_PROVIDER: path }: Config) =>
  path === undefined ? undefined : loadProvider<NetworkProvider>(path, ['carryOut']);

const within = async (milliseconds: number, work: Promise<unknown>): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
};

/** Starts the service: it listens at once, and is ready when the store is. */
export async function startHost(config: Config, parts: HostParts): Promise<Host> {
  const { log, clock = () => new Date().toISOString(), openStore = openConfigured } = parts;
  let opened: OpenedStore | undefined;
  let signIn: OpenedSignIn | undefined;
  let backend: Backend | undefined;
  let stopping: Promise<void> | undefined;

  const files = await loadStaticFiles(config.STATIC_DIR);
  if (files.count === 0) log.warn('there is no console to serve', { directory: config.STATIC_DIR });
  const metrics = createMetrics({
    openStreams: () => backend?.openStreams() ?? 0,
    running: () => server.running(),
  });
  const handle = createHandler({
    ...{ log, metrics, files, allowedOrigins: config.ALLOWED_ORIGINS, trustProxy: config.TRUST_PROXY },
    askedOrigins: () => signIn?.origins() ?? [],
    consoleConfig: (origin) => signIn && { oidc: signIn.forConsole(origin), demo: isDemoHost(config) },
    signInPages: () => signIn?.pages,
    api: () => backend?.fetch,
    ready: () =>
      opened === undefined || backend === undefined
        ? Promise.resolve(false)
        : within(
            READY_WITHIN_MS,
            opened.store.read((tx) => tx.regions.count()),
          ),
    isStopping: () => stopping !== undefined,
  });
  const server = await startServer(handle, {
    ...{ port: config.PORT, host: config.HOST, log, limits: { ...TIME_LIMITS, ...parts.limits } },
  });
  log.info('listening', { url: server.url });

  async function stop() {
    log.info('stopping', { running: server.running(), openStreams: backend?.openStreams() ?? 0 });
    const [cut] = await Promise.all([server.close(config.SHUTDOWN_GRACE_MS), backend?.stop()]);
    if (cut > 0) log.warn('requests were cut off', { requests: cut });
    await opened?.close();
    metrics.close();
    log.info('stopped');
  }

  let network: NetworkProvider | undefined;
  try {
    network = parts.network ?? (await networkOf(config));
    opened = await openStore(config, log, clock);
    signIn = await openSignIn({ config, store: opened.store, clock, log });
    const { authenticate = signIn.authenticate } = parts;
    backend = createBackend({ config, opened, log, clock, network, authenticate, onReset: signIn.startAnew });
  } catch (error) {
    await server.close(0);
    metrics.close();
    throw error;
  }
  const isSimulated = network?.simulated ?? true;
  log.info('ready', {
    demo: isDemoHost(config),
    network: isSimulated ? 'simulated' : 'provided',
  });
  if (config.NODE_ENV === 'production' && isSimulated)
    log.warn('the network is simulated: no packet is sent for what is bought');

  return { url: server.url, stop: () => (stopping ??= stop()) };
}

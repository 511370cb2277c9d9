/**
 * Code that could not be loaded: the connection broke, the service was being started again, or a deployment has replaced it. It
 * fails as any other module would, so its errors are remembered here, where they can be told from those of code that ran.
 */
const missed = new WeakSet<Error>();

export const watchMissedCode = () =>
  window.addEventListener('vite:preloadError', ({ payload }) => missed.add(payload));

export const isMissedCode = (error: unknown) => error instanceof Error && missed.has(error);

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
/** After that a reader is told instead of waiting on. */
const PATIENCE_MS = 30_000;

/** Whether the place that this console came from answers for itself. */
const isServed = async () => {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).status < 500;
  } catch {
    return false;
  }
};
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a service that is away for a moment. What is still missing when it answers is gone: only a reload goes on then. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  const until = Date.now() + PATIENCE_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await load();
    } catch (error) {
      if (!isMissedCode(error) || !navigator.onLine || Date.now() > until) throw error;
      if (await isServed()) return load();
      await pass(pause);
    }
  }
}

/**
 * Pages and parts that could not be loaded: the connection broke, the service was being started again, or a deployment has replaced
 * them. Code that fails in its first moments counts as well: the browser tells both in the same way.
 */
const missed = new WeakSet<Error>();
/** What is loaded with code and has no second chance by itself: a page would come without its looks. */
const brokenStyles = new Set<HTMLLinkElement>();

export function watchMissedCode() {
  window.addEventListener('vite:preloadError', ({ payload }) => missed.add(payload));
  const notice = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') brokenStyles.add(target);
  };
  // Such an event does not bubble.
  window.addEventListener('error', notice, true);
}

export const isMissedCode = (error: unknown) => error instanceof Error && missed.has(error);

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
/** After that a reader is told instead of waiting on. */
const PATIENCE_MS = 30_000;
const ANSWER_WITHIN_MS = 5_000;

/** Whether the place that this console came from answers for itself. One that wants a new sign-in does. */
async function isServed() {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    const { status } = await fetch('/', { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal });
    return status < 500;
  } catch {
    return false;
  }
}
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const again = (broken: HTMLLinkElement) =>
  new Promise<void>((resolve, reject) => {
    const link = broken.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      const error = new Error(`no style sheet came from ${link.href}`);
      missed.add(error);
      reject(error);
    });
    brokenStyles.delete(broken);
    broken.replaceWith(link);
  });

/** For code that will probably be needed; what does not come now is fetched when it is. */
export const prepareCode = (load: () => Promise<unknown>) => void load().catch(() => undefined);

/**
 * Waits for a service that is away for a moment. What is still missing when it answers is gone: only a reload goes on then, and
 * in browsers that remember a failed import for as long as the page stands.
 */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  const attempt = async () => {
    await Promise.all([...brokenStyles].map(again));
    return load();
  };
  const until = Date.now() + PATIENCE_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isMissedCode(error) || Date.now() > until) throw error;
      if (await isServed()) return attempt();
      await pass(pause);
    }
  }
}

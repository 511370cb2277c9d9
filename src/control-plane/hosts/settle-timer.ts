const EVERY_MS = 1_000;
const LOCK = 'cross-connect-demo:settle';

/**
 * Lets time do its work: about once a second one of the tabs asks the service to settle what is due. Not the first tab
 * alone, because browsers slow down the timers of hidden tabs.
 */
export const startSettleTimer = (settle: () => Promise<void>): (() => void) => {
  const tick = () =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await settle();
    });
  const timer = setInterval(() => {
    // What went wrong is met again by the next request, which answers with it.
    tick().catch(() => undefined);
  }, EVERY_MS);
  return () => clearInterval(timer);
};

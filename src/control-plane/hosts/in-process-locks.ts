import type { Exclusively } from './locks';

/** Locks for several backends in one process, where there are no Web Locks. */
export const createLocks = (): Exclusively => {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
};

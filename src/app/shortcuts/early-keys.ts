/* Keys that are pressed before the code that hears them has come: loaded with the first screen, so small. */

/** Older ones are no longer meant. */
const MEANT_FOR_MS = 3_000;

const KEPT = 8;

let early: KeyboardEvent[] = [];
const keep = (event: KeyboardEvent) => {
  early = [...early, event].slice(-KEPT);
};

export const keepEarlyKeys = () => document.addEventListener('keydown', keep, true);

/** What was pressed so far, the first one first; from now on somebody else listens. */
export function takeEarlyKeys(now: number): KeyboardEvent[] {
  document.removeEventListener('keydown', keep, true);
  const taken = early.filter(({ timeStamp }) => now - timeStamp <= MEANT_FOR_MS);
  early = [];
  return taken;
}

import fc from 'fast-check';
import { it } from 'vitest';
import { play, someSteps } from './test-model-play';

/** `RUNS=27000` for a million commands: for so long it may take. */
const { RUNS } = process.env;
const TIME_MS = RUNS === undefined ? 60_000 : 86_400_000;

it(
  'whatever people do in whatever order, the service does what its rules say',
  async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        await play(steps);
      }),
      RUNS === undefined ? { numRuns: 25, interruptAfterTimeLimit: 40_000 } : { numRuns: Number(RUNS) },
    );
  },
  TIME_MS,
);

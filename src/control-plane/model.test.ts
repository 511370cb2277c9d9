import fc from 'fast-check';
import { it } from 'vitest';
import { play, someSteps } from './test-model-play';
import { createTally, MAY_TAKE_MS } from './test-model-tally';

it(
  'whatever people do in whatever order, the service does what its rules say',
  async () => {
    const tally = createTally();
    const lives = fc.asyncProperty(someSteps, async (steps) => {
      await play(steps, tally.count).catch(tally.failed);
    });
    try {
      while (!tally.hasEnough()) await fc.assert(lives, { numRuns: 1, unbiased: true });
    } finally {
      tally.tell();
    }
  },
  MAY_TAKE_MS,
);

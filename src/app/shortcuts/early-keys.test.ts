import { expect, it, vi } from 'vitest';
import { keepEarlyKeys, takeEarlyKeys } from './early-keys';

it('keys are kept until somebody listens, in their order, without those of long ago', () => {
  let hear: ((event: { timeStamp: number }) => void) | undefined;
  vi.stubGlobal('document', {
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    removeEventListener: () => (hear = undefined),
  });
  keepEarlyKeys();
  for (const timeStamp of [100, 4_000, 4_500]) hear?.({ timeStamp });
  expect(takeEarlyKeys(5_000).map(({ timeStamp }) => timeStamp)).toEqual([4_000, 4_500]);
  expect(hear).toBeUndefined();
  expect(takeEarlyKeys(5_000)).toEqual([]);
});

import { expect, it } from 'vitest';
import type { CrossConnectStatus } from './cross-connect-lifecycle';
import { termStateAt, type TermState } from './term-state';

const ends = '2026-12-08T08:00:00.000Z';
it.each<[string, CrossConnectStatus, TermState]>([
  ['2026-12-01T07:59:59.999Z', 'ACTIVE', 'running'],
  ['2026-12-01T08:00:00.000Z', 'ACTIVE', 'ends-soon'],
  ['2026-12-08T07:59:59.999Z', 'CHANGING', 'ends-soon'],
  ['2026-12-08T08:00:00.000Z', 'EXPIRED', 'ended'],
  ['2026-12-08T08:00:00.000Z', 'CHANGING', 'ended'],
  ['2026-12-01T08:00:00.000Z', 'DELETING', 'none'],
  ['2026-12-09T08:00:00.000Z', 'FAILED', 'none'],
])('at %s, %s: %s', (now, status, state) => {
  expect(termStateAt({ status, termEndsAt: ends }, now)).toBe(state);
});

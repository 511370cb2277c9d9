import { expect, it } from 'vitest';
import { routeState } from './route-state';

it('stops with the Cross Connect, but not before a connection is active', () => {
  expect(routeState('ACTIVE', 'ACTIVE')).toBe('usable');
  expect(routeState('ACTIVE', 'CHANGING')).toBe('usable');
  expect(routeState('ACTIVE', 'EXPIRED')).toBe('stopped');
  expect(routeState('PENDING_ACCEPTANCE', 'EXPIRED')).toBe('waiting');
});

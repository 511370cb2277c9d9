import { expect, it } from 'vitest';
import { standingOf } from './standing';

it.each([
  ['ACTIVE', 'ACTIVE', 'ACTIVE'],
  ['ACTIVE', 'CHANGING', 'ACTIVE'],
  ['ACTIVE', 'DELETING', 'ACTIVE'],
  ['ACTIVE', 'EXPIRED', 'STOPPED'],
  ['ACTIVE', 'FAILED', 'STOPPED'],
  ['PENDING_ACCEPTANCE', 'EXPIRED', 'PENDING_ACCEPTANCE'],
  ['DELETING', 'EXPIRED', 'DELETING'],
] as const)('%s in a Cross Connect that is %s: %s', (connection, crossConnect, standing) =>
  expect(standingOf(connection, crossConnect)).toBe(standing),
);

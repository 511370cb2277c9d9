import { expect, it } from 'vitest';
import { crossConnectAttention, termEndsBefore } from './cross-connect-attention';
import { termFrom } from './term';

const now = Date.parse('2026-11-23T08:00:00.000Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

it.each([
  ['EXPIRED', -2, 'term-ended'],
  ['FAILED', 90, 'cross-connect-failed'],
  ['ACTIVE', 7, 'term-ends'],
  ['ACTIVE', 8, undefined],
  ['CHANGING', 3, 'term-ends'],
  ['PROVISIONING', 6, undefined],
  ['DELETING', 3, undefined],
] as const)('%s with a term that ends in %i days: %s', (status, days, expected) => {
  expect(crossConnectAttention({ status, termEndsAt: inDays(days) }, now)).toBe(expected);
});

it('asks for nothing when a month has just been bought', () => {
  const bought = {
    status: 'ACTIVE',
    termEndsAt: termFrom(new Date(now).toISOString(), 1).termEndsAt,
  } as const;
  expect(crossConnectAttention(bought, now + 60_000)).toBeUndefined();
});

it('has no running term once that has ended', () => {
  expect(termEndsBefore({ status: 'ACTIVE', termEndsAt: inDays(3) }, now + 4 * 86_400_000)).toBe(true);
  expect(termEndsBefore({ status: 'EXPIRED', termEndsAt: inDays(-3) }, now)).toBe(false);
});

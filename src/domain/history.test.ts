import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrossConnectRecord } from './cross-connect-lifecycle';
import {
  changesBetween,
  connectionStatusAt,
  crossConnectStatusAt,
  factsAt,
  type Facts,
  type HistoryLine,
} from './history';

const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 8, n)).toISOString();
const facts = fc.record<Facts>({
  name: fc.constantFrom('Link A', 'Link B'),
  description: fc.constantFrom('', 'Backbone'),
  requesterRegionId: fc.constant('HCM03'),
  accepterRegionId: fc.constant('HAN01'),
  bandwidthMbps: fc.constantFrom(10, 50, 100),
  termEndsAt: fc.constantFrom('2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'),
  twoPersonApproval: fc.boolean(),
  deletionLock: fc.boolean(),
});

describe('what an object was at a moment', () => {
  const lives = fc.array(facts, { minLength: 1, maxLength: 8 });
  const linesOf = (life: readonly Facts[]): HistoryLine[] =>
    life.map((each, n) => ({
      ...{ at: minute(n), type: n === 0 ? 'cross-connect.created' : 'cross-connect.updated' },
      changes: changesBetween(life[n - 1] ?? {}, each),
    }));

  it('is what it became last, whether or not it still exists', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const [n, each] of life.entries())
          for (const today of [life.at(-1) ?? {}, {}])
            expect(factsAt(today, linesOf(life), minute(n))).toEqual(each);
      }),
    );
  });

  it('is known of what exists also where its first lines tell nothing', () => {
    fc.assert(
      fc.property(lives, fc.nat(8), (life, silent) => {
        const lines = linesOf(life).map((line, n) => (n < silent ? { at: line.at, type: line.type } : line));
        const from = Math.max(0, Math.min(silent, life.length) - 1);
        for (const [n, each] of life.entries())
          if (n >= from) expect(factsAt(life.at(-1) ?? {}, lines, minute(n))).toEqual(each);
      }),
    );
  });
});

it('nothing is known of what had not begun and exists no more', () => {
  const line = {
    at: minute(1),
    type: 'cross-connect.created',
    changes: [{ field: 'name', after: 'Link A' }],
  };
  expect(factsAt({}, [line], minute(0))).toStrictEqual({});
});

const line = (n: number, type: string): HistoryLine => ({ at: minute(n), type });

describe('the status at a moment', () => {
  const lines = [
    line(0, 'cross-connect.created'),
    line(20, 'cross-connect.activated'),
    line(25, 'cross-connect.updated'),
    line(30, 'cross-connect.resized'),
    line(31, 'cross-connect.activated'),
    line(40, 'cross-connect.deletion-started'),
    line(45, 'cross-connect.deleted'),
  ];
  it.each([
    [-1, undefined],
    [0, 'PROVISIONING'],
    [19, 'PROVISIONING'],
    [20, 'ACTIVE'],
    [26, 'ACTIVE'],
    [30, 'CHANGING'],
    [39, 'ACTIVE'],
    [44, 'DELETING'],
    [45, 'gone'],
    [99, 'gone'],
  ])('of a deleted Cross Connect in minute %i is %s', (n, status) => {
    expect(crossConnectStatusAt(undefined, lines, minute(n))).toBe(status);
  });

  const changing: CrossConnectRecord = {
    ...{ status: 'CHANGING', statusSince: minute(30), settlesAt: minute(35), termEndsAt: minute(33) },
  };
  it.each([
    [26, 'ACTIVE'],
    [30, 'CHANGING'],
    [34, 'CHANGING'],
    [35, 'EXPIRED'],
  ])('follows from the record and time since the record began: in minute %i %s', (n, status) => {
    expect(crossConnectStatusAt(changing, lines.slice(0, 4), minute(n))).toBe(status);
  });
  it('is the same when what followed from time has been written down', () => {
    const settled = { status: 'EXPIRED', statusSince: minute(35), termEndsAt: minute(33) } as const;
    const written = [
      ...lines.slice(0, 4),
      line(35, 'cross-connect.activated'),
      line(35, 'cross-connect.expired'),
    ];
    for (let n = 0; n < 40; n++)
      expect(crossConnectStatusAt(settled, written, minute(n)), minute(n)).toBe(
        crossConnectStatusAt(changing, lines.slice(0, 4), minute(n)),
      );
  });

  it('is that of a renewed one again, and of one that failed', () => {
    const renewed = [
      ...lines.slice(0, 2),
      line(30, 'cross-connect.expired'),
      line(32, 'cross-connect.renewed'),
    ];
    const at = (n: number) => crossConnectStatusAt(undefined, renewed, minute(n));
    expect([29, 31, 32].map(at)).toEqual(['ACTIVE', 'EXPIRED', 'ACTIVE']);
    const failed = [line(0, 'cross-connect.created'), line(20, 'cross-connect.failed')];
    expect(crossConnectStatusAt(undefined, failed, minute(21))).toBe('FAILED');
  });

  it('is what came of a moment at which it was several, in the order of its lines', () => {
    const settledLate = [
      ...lines.slice(0, 4),
      line(35, 'cross-connect.activated'),
      line(35, 'cross-connect.expired'),
      line(36, 'cross-connect.renewed'),
    ];
    const renewedAtOnce = [
      ...lines.slice(0, 2),
      line(35, 'cross-connect.expired'),
      line(35, 'cross-connect.renewed'),
    ];
    expect(crossConnectStatusAt(undefined, settledLate, minute(35))).toBe('EXPIRED');
    expect(crossConnectStatusAt(undefined, renewedAtOnce, minute(35))).toBe('ACTIVE');
  });

  it('of a connection', () => {
    const record = { status: 'DELETED', statusSince: minute(50), expiresAt: minute(9_999) } as const;
    const told = [
      line(1, 'vpc-connection.requested'),
      line(1, 'vpc-connection.accepted'),
      line(2, 'vpc-connection.activated'),
      line(49, 'vpc-connection.deletion-started'),
    ];
    const at = (n: number) => connectionStatusAt(record, told, minute(n));
    expect([0, 1, 2, 49, 50].map(at)).toEqual([undefined, 'PROVISIONING', 'ACTIVE', 'DELETING', 'DELETED']);
  });
  it.each([
    ['requested', 'PENDING_ACCEPTANCE'],
    ['accepted', 'PROVISIONING'],
    ['activated', 'ACTIVE'],
    ['failed', 'FAILED'],
    ['rejected', 'REJECTED'],
    ['cancelled', 'CANCELLED'],
    ['expired', 'EXPIRED'],
    ['deletion-started', 'DELETING'],
    ['deleted', 'DELETED'],
  ])('of a connection that was %s is %s', (what, status) => {
    const record = { status: 'DELETED', statusSince: minute(50), expiresAt: minute(9_999) } as const;
    expect(connectionStatusAt(record, [line(1, `vpc-connection.${what}`)], minute(2))).toBe(status);
  });
});

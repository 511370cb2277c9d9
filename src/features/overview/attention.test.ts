import { expect, it } from 'vitest';
import type { CrossConnect, VpcConnection } from '../../contract/types';
import { needsAttention, pairKey } from './attention';

const now = Date.parse('2026-11-23T08:00:00.000Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

const crossConnect = (name: string, status: CrossConnect['status'], termEndsAt: string): CrossConnect => ({
  ...{ id: `ri-${name}`, name, status, termEndsAt, access: 'owner', description: '', termMonths: 1 },
  ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', bandwidthMbps: 10, version: 1 },
  ...{ accountId: 'acc', accountName: 'Mekong', connectionCount: 0, pendingCount: 0 },
  ...{ createdAt: inDays(-20), termStartedAt: inDays(-20), twoPersonApproval: false },
  deletionLock: false,
  package: {
    ...{ id: 'p', name: '10 Mbps', bandwidthMbps: 10, listPriceVnd: 1, discountPercent: 0, priceVnd: 1 },
  },
});

const end = (vpcId: string) => ({
  ...{ vpcId, cidr: '10.10.0.0/16', regionId: 'HCM03', accountId: 'acc', accountName: 'Mekong' },
});
const connection = (
  id: string,
  status: VpcConnection['status'],
  more: Partial<VpcConnection> = {},
): VpcConnection => ({
  ...{ id, status, crossConnectId: 'ri-a', crossConnect: crossConnect('a', 'ACTIVE', inDays(90)) },
  ...{ requester: end('net-1'), accepter: end('net-2'), sides: ['accepter'], twoPersonApproval: false },
  ...{ requestedBy: { id: 'u', name: 'An' }, requestedAt: inDays(-1) },
  ...more,
});

const nothing = { crossConnects: [], toAnswer: [], cameToNothing: [], livePairs: new Set<string>() };
const names = (known: Partial<Parameters<typeof needsAttention>[0]>) =>
  needsAttention({ ...nothing, ...known }, now).map(
    (each) => `${each.kind} ${'connection' in each ? each.connection.id : each.crossConnect.name}`,
  );

it('puts requests first, the one with the least time left on top', () => {
  expect(
    names({
      crossConnects: [crossConnect('old', 'EXPIRED', inDays(-2))],
      toAnswer: [
        connection('later', 'PENDING_ACCEPTANCE', { expiresAt: inDays(6) }),
        connection('sooner', 'PENDING_ACCEPTANCE', { expiresAt: inDays(1) }),
      ],
    }),
  ).toEqual(['request sooner', 'request later', 'term-ended old']);
});

it('tells of terms that end within a week, of expired and of failed Cross Connects', () => {
  expect(
    names({
      crossConnects: [
        crossConnect('far', 'ACTIVE', inDays(8)),
        crossConnect('near', 'ACTIVE', inDays(6)),
        crossConnect('nearer', 'CHANGING', inDays(3)),
        crossConnect('going', 'DELETING', inDays(3)),
        crossConnect('broken', 'FAILED', inDays(90)),
      ],
    }),
  ).toEqual(['term-ends nearer', 'term-ends near', 'cross-connect-failed broken']);
});

it('forgets failures that were requested again, that work by now, or that are long ago', () => {
  const cameToNothing = [
    connection('failed', 'FAILED'),
    connection('unanswered', 'EXPIRED', { requestedAt: inDays(-12), expiresAt: inDays(-5) }),
    connection('again', 'FAILED', { replacedBy: 'riv-2' }),
    connection('ancient', 'EXPIRED', { requestedAt: inDays(-90), expiresAt: inDays(-83) }),
  ];
  expect(names({ cameToNothing })).toEqual(['connection-failed failed', 'connection-expired unanswered']);
  expect(names({ cameToNothing, livePairs: new Set([pairKey('net-2', 'net-1')]) })).toEqual([]);
});

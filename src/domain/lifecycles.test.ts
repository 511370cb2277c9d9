import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONNECTION_EDGES,
  CONNECTION_STATUSES,
  connectionActions,
  connectionStateAt,
  requestExpiresAt,
  type ConnectionFacts,
} from './connection-lifecycle';
import {
  CROSS_CONNECT_EDGES,
  CROSS_CONNECT_STATUSES,
  crossConnectActions,
  crossConnectStateAt,
} from './cross-connect-lifecycle';
import { permissionsOf, ROLES } from './permissions';

const T0 = '2026-11-23T08:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(T0) + seconds * 1000).toISOString();
const reachable = <S extends string>(edges: Record<string, readonly S[]>, from: S): Set<S> => {
  const seen = new Set([from]);
  for (const status of seen) for (const next of edges[status] ?? []) seen.add(next);
  return seen;
};

describe('a Cross Connect', () => {
  const bought = {
    status: 'PROVISIONING' as const,
    statusSince: T0,
    settlesAt: after(20),
    termEndsAt: after(1000),
  };

  it('is provisioned step by step, then active, then expires', () => {
    expect(crossConnectStateAt(bought, after(11))).toMatchObject({
      status: 'PROVISIONING',
      progress: {
        percent: 55,
        steps: [{ state: 'done' }, { state: 'done' }, { state: 'current' }, { state: 'waiting' }],
      },
    });
    expect(crossConnectStateAt(bought, after(20))).toEqual({ status: 'ACTIVE', since: after(20) });
    expect(crossConnectStateAt(bought, after(1000))).toEqual({ status: 'EXPIRED', since: after(1000) });
  });
  it('may fail, and then stays failed', () => {
    expect(crossConnectStateAt({ ...bought, outcome: 'FAILED' }, after(2000))).toEqual({
      status: 'FAILED',
      since: after(20),
    });
  });
  it('is gone when its deletion has settled', () => {
    expect(crossConnectStateAt({ ...bought, status: 'DELETING' }, after(20)).status).toBe('gone');
  });
  it('never takes an undocumented edge, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CROSS_CONNECT_STATUSES),
        fc.nat(100),
        fc.nat(100),
        fc.nat(200),
        (status, settles, ends, at) => {
          const record = { status, statusSince: T0, settlesAt: after(settles), termEndsAt: after(ends) };
          expect(
            reachable(CROSS_CONNECT_EDGES, status as (typeof CROSS_CONNECT_EDGES)['ACTIVE'][number]),
          ).toContain(crossConnectStateAt(record, after(at)).status);
        },
      ),
    );
  });
  it.each([
    [
      'viewer',
      'ACTIVE',
      0,
      {
        rename: 'permission-change',
        connect: 'permission-change',
        delete: 'permission-change',
        renew: 'permission-spend',
      },
    ],
    ['operator', 'PROVISIONING', 0, { connect: 'not-active', delete: 'wrong-state', rename: undefined }],
    ['operator', 'ACTIVE', 2, { connect: undefined, delete: 'has-connections' }],
    [
      'owner',
      'EXPIRED',
      0,
      { connect: 'not-active', delete: undefined, renew: undefined, resize: 'not-active' },
    ],
    ['owner', 'FAILED', 0, { delete: undefined, renew: 'wrong-state' }],
  ] as const)(
    'lets a %s while %s with %i connections do what it may, and says why not',
    (role, status, liveConnections, expected) => {
      const actions = crossConnectActions({
        status,
        permissions: permissionsOf(role),
        own: true,
        liveConnections,
      });
      for (const [action, reason] of Object.entries(expected)) {
        const allowed = actions[action as keyof typeof actions];
        expect([action, allowed.allowed ? undefined : allowed.reason]).toEqual([action, reason]);
      }
    },
  );
  it('is nobody elses to change', () => {
    const actions = crossConnectActions({
      status: 'ACTIVE',
      permissions: permissionsOf('owner'),
      own: false,
      liveConnections: 0,
    });
    expect(Object.values(actions).every((allowed) => !allowed.allowed)).toBe(true);
  });
});

describe('a VPC connection', () => {
  it('expires after seven days without an answer', () => {
    const request = {
      status: 'PENDING_ACCEPTANCE' as const,
      statusSince: T0,
      expiresAt: requestExpiresAt(T0),
    };
    expect(request.expiresAt).toBe('2026-11-30T08:00:00.000Z');
    expect(connectionStateAt(request, '2026-11-30T07:59:59.999Z').status).toBe('PENDING_ACCEPTANCE');
    expect(connectionStateAt(request, '2026-11-30T08:00:00.000Z')).toEqual({
      status: 'EXPIRED',
      since: '2026-11-30T08:00:00.000Z',
    });
  });
  it('never takes an undocumented edge, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONNECTION_STATUSES),
        fc.nat(100),
        fc.nat(100),
        fc.nat(200),
        fc.boolean(),
        (status, settles, ends, at, fails) => {
          const record = {
            status,
            statusSince: T0,
            settlesAt: after(settles),
            expiresAt: after(ends),
            outcome: fails ? ('FAILED' as const) : undefined,
          };
          const now = connectionStateAt(record, after(at)).status;
          expect([status, ...CONNECTION_EDGES[status]]).toContain(now);
        },
      ),
    );
  });

  const facts: ConnectionFacts = {
    status: 'PENDING_ACCEPTANCE',
    permissions: permissionsOf('approver'),
    sides: ['accepter'],
    ownRequest: false,
    twoPersonApproval: false,
    replaced: false,
    crossConnectActive: true,
  };
  it.each<
    [
      string,
      Partial<ConnectionFacts>,
      Partial<Record<keyof ReturnType<typeof connectionActions>, string | undefined>>,
    ]
  >([
    [
      'the approver of the accepter decides',
      {},
      { accept: undefined, reject: undefined, cancel: 'not-the-requester' },
    ],
    [
      'a viewer only looks',
      { permissions: permissionsOf('viewer') },
      { accept: 'permission-approve', reject: 'permission-approve' },
    ],
    ['the requester takes back', { sides: ['requester'] }, { accept: 'not-the-approver', cancel: undefined }],
    [
      'two people',
      { sides: ['requester', 'accepter'], ownRequest: true, twoPersonApproval: true },
      { accept: 'own-request' },
    ],
    [
      'the Cross Connect has expired',
      { crossConnectActive: false },
      { accept: 'not-active', reject: undefined },
    ],
    [
      'an active one is deleted by either side',
      { status: 'ACTIVE' },
      { delete: undefined, accept: 'wrong-state' },
    ],
    [
      'a rejected one is requested again',
      { status: 'REJECTED', sides: ['requester'] },
      { requestAgain: undefined },
    ],
    [
      'only once',
      { status: 'REJECTED', sides: ['requester'], replaced: true },
      { requestAgain: 'replaced-already' },
    ],
    ['a deleted one is not', { status: 'DELETED', sides: ['requester'] }, { requestAgain: 'wrong-state' }],
  ])('%s', (_name, change, expected) => {
    const actions = connectionActions({ ...facts, ...change });
    for (const [action, reason] of Object.entries(expected)) {
      const allowed = actions[action as keyof typeof actions];
      expect([action, allowed.allowed ? undefined : allowed.reason]).toEqual([action, reason]);
    }
  });
});

it('roles build on each other', () => {
  ROLES.slice(1).forEach((role, index) => {
    expect(permissionsOf(role)).toEqual(expect.arrayContaining([...permissionsOf(ROLES[index]!)]));
    expect(permissionsOf(role).length).toBe(permissionsOf(ROLES[index]!).length + 1);
  });
});

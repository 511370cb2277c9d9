import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from './allowed';
import {
  approveNowAllowed,
  CONNECTION_EDGES,
  CONNECTION_STATUSES,
  CONNECTION_STEPS,
  connectionActions,
  connectionStateAt,
  isLive,
  isMoving,
  LIVE_STATUSES,
  requestExpiresAt,
  type ConnectionAction,
  type ConnectionFacts,
  type ConnectionStatus,
} from './connection-lifecycle';
import { permissionsOf } from './permissions';

const T0 = '2026-11-23T08:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(T0) + seconds * 1000).toISOString();

describe('the status that follows from time', () => {
  it('a request expires after seven days without an answer', () => {
    const request = {
      status: 'PENDING_ACCEPTANCE',
      statusSince: T0,
      expiresAt: requestExpiresAt(T0),
    } as const;
    expect(request.expiresAt).toBe('2026-11-30T08:00:00.000Z');
    expect(connectionStateAt(request, '2026-11-30T07:59:59.999Z').status).toBe('PENDING_ACCEPTANCE');
    expect(connectionStateAt(request, '2026-11-30T08:00:00.000Z')).toEqual({
      status: 'EXPIRED',
      since: '2026-11-30T08:00:00.000Z',
    });
  });
  it('is set up and taken down step by step, and then settles', () => {
    const moving = { statusSince: T0, settlesAt: after(20), expiresAt: after(10) };
    const shown = (status: ConnectionStatus) => {
      const state = connectionStateAt({ ...moving, status }, after(19));
      expect(state).toMatchObject({ status, since: T0 });
      return state.progress?.steps.map(({ id }) => id);
    };
    expect(shown('PROVISIONING')).toEqual(['attach-requester', 'attach-accepter', 'exchange-routes']);
    expect(shown('DELETING')).toEqual(['withdraw-routes', 'detach']);
    expect(CONNECTION_STEPS).toEqual(['PROVISIONING', 'DELETING'].flatMap((each) => shown(each as never)));

    const settled = (record: { status: ConnectionStatus; outcome?: 'FAILED' }) =>
      connectionStateAt({ ...moving, ...record }, after(20));
    expect(settled({ status: 'PROVISIONING' })).toEqual({ status: 'ACTIVE', since: after(20) });
    expect(settled({ status: 'PROVISIONING', outcome: 'FAILED' })).toEqual({
      status: 'FAILED',
      since: after(20),
    });
    expect(settled({ status: 'DELETING', outcome: 'FAILED' })).toEqual({
      status: 'DELETED',
      since: after(20),
    });
  });
  it('is what is stored where no time is told', () => {
    const record = { status: 'PROVISIONING', statusSince: T0, expiresAt: after(10) } as const;
    expect(connectionStateAt(record, after(99))).toEqual({ status: 'PROVISIONING', since: T0 });
  });
  it('moves by itself exactly where the network is at work', () => {
    expect(CONNECTION_STATUSES.filter(isMoving)).toEqual(['PROVISIONING', 'DELETING']);
  });
  it('takes documented edges only, whatever the times', () => {
    const times = fc.record({ settles: fc.nat(30), ends: fc.nat(60), fails: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...CONNECTION_STATUSES), times, (status, { settles, ends, fails }) => {
        const record = {
          status,
          statusSince: T0,
          settlesAt: after(settles),
          expiresAt: after(ends),
          outcome: fails ? ('FAILED' as const) : undefined,
        };
        let before: ConnectionStatus = status;
        for (let second = 0; second <= 90; second++) {
          const { status: now, progress } = connectionStateAt(record, after(second));
          expect(progress !== undefined).toBe(
            (now === 'PROVISIONING' || now === 'DELETING') && second < settles,
          );
          if (now !== before) expect(CONNECTION_EDGES[before], `${before} → ${now}`).toContain(now);
          before = now;
        }
      }),
    );
  });
  it('has the edges that docs/domain.md draws', () => {
    const edges = Object.entries(CONNECTION_EDGES).flatMap(([from, to]) =>
      to.map((each) => `${from} → ${each}`),
    );
    expect(edges).toEqual([
      'PENDING_ACCEPTANCE → PROVISIONING',
      'PENDING_ACCEPTANCE → REJECTED',
      'PENDING_ACCEPTANCE → CANCELLED',
      'PENDING_ACCEPTANCE → EXPIRED',
      'PROVISIONING → ACTIVE',
      'PROVISIONING → FAILED',
      'ACTIVE → DELETING',
      'DELETING → DELETED',
    ]);
  });
  it('ended states have no way on, and only they do not count', () => {
    const ended = CONNECTION_STATUSES.filter((status) => CONNECTION_EDGES[status].length === 0);
    expect(CONNECTION_STATUSES.filter((status) => !isLive(status))).toEqual(ended);
    expect(CONNECTION_STATUSES.filter(isLive)).toEqual([...LIVE_STATUSES]);
  });
});

const both: ConnectionFacts = {
  status: 'PENDING_ACCEPTANCE',
  permissions: permissionsOf('approver'),
  sides: ['requester', 'accepter'],
  ownRequest: false,
  twoPersonApproval: false,
  replaced: false,
  crossConnectActive: true,
};
const reasons = (change: Partial<ConnectionFacts>) =>
  Object.fromEntries(
    Object.entries(connectionActions({ ...both, ...change })).map(([action, allowed]) => [
      action,
      allowed.allowed ? 'yes' : allowed.reason,
    ]),
  );

describe('what may be done', () => {
  type Row = [ConnectionStatus, ...('yes' | Reason)[]];
  const [no, columns] = [
    'wrong-state' as const,
    ['accept', 'reject', 'cancel', 'delete', 'requestAgain'] satisfies ConnectionAction[],
  ];
  it.each<Row>([
    //                     accept reject cancel delete again
    ['PENDING_ACCEPTANCE', 'yes', 'yes', 'yes', no, no],
    ['PROVISIONING', no, no, no, no, no],
    ['ACTIVE', no, no, no, 'yes', no],
    ['DELETING', no, no, no, no, no],
    ['DELETED', no, no, no, no, no],
    ['REJECTED', no, no, no, no, 'yes'],
    ['CANCELLED', no, no, no, no, 'yes'],
    ['EXPIRED', no, no, no, no, 'yes'],
    ['FAILED', no, no, no, no, 'yes'],
  ])('%s: accept %s, reject %s, cancel %s, delete %s, request again %s', (status, ...row) => {
    expect(reasons({ status })).toEqual(
      Object.fromEntries(columns.map((action, index) => [action, row[index]])),
    );
  });

  const pending = (change: Partial<ConnectionFacts>) => {
    const { accept, reject, cancel } = reasons(change);
    return [accept, reject, cancel];
  };
  it.each<[string, Partial<ConnectionFacts>, ('yes' | Reason)[]]>([
    ['the accepter decides', { sides: ['accepter'] }, ['yes', 'yes', 'not-the-requester']],
    ['the requester takes back', { sides: ['requester'] }, ['not-the-approver', 'not-the-approver', 'yes']],
    [
      'an operator only takes back',
      { permissions: permissionsOf('operator') },
      ['permission-approve', 'permission-approve', 'yes'],
    ],
    [
      'a viewer only looks',
      { permissions: permissionsOf('viewer') },
      ['permission-approve', 'permission-approve', 'permission-change'],
    ],
    ['own request, one person', { ownRequest: true }, ['yes', 'yes', 'yes']],
    ['own request, two people', { ownRequest: true, twoPersonApproval: true }, ['own-request', 'yes', 'yes']],
    ["another's, two people", { twoPersonApproval: true }, ['yes', 'yes', 'yes']],
    ['Cross Connect not active', { crossConnectActive: false }, ['not-active', 'yes', 'yes']],
    ['the network has changed', { conditionsViolated: true }, ['conditions-violated', 'yes', 'yes']],
  ])('while it is pending: %s', (_name, change, expected) => expect(pending(change)).toEqual(expected));

  it('either side deletes an active connection, a third account does not', () => {
    for (const side of ['requester', 'accepter'] as const)
      expect(reasons({ status: 'ACTIVE', sides: [side] })).toMatchObject({ delete: 'yes' });
    expect(reasons({ status: 'ACTIVE', sides: [] })).toMatchObject({ delete: 'not-the-owner' });
  });
  it('only the requester asks again, once, while the Cross Connect is active', () => {
    const again = (change: Partial<ConnectionFacts>) =>
      reasons({ status: 'REJECTED', ...change })['requestAgain'];
    expect(again({ sides: ['accepter'] })).toBe('not-the-requester');
    expect(again({ replaced: true })).toBe('replaced-already');
    expect(again({ crossConnectActive: false })).toBe('not-active');
    expect(again({ permissions: permissionsOf('viewer') })).toBe('permission-change');
  });
});

it('is approved at once only by who may approve, for own VPCs, without two-person approval', () => {
  const facts = { permissions: permissionsOf('approver'), bothOwn: true, twoPersonApproval: false };
  expect(approveNowAllowed(facts)).toEqual({ allowed: true });
  expect(approveNowAllowed({ ...facts, bothOwn: false })).toMatchObject({ reason: 'other-account' });
  expect(approveNowAllowed({ ...facts, twoPersonApproval: true })).toMatchObject({
    reason: 'two-person-approval',
  });
  expect(approveNowAllowed({ ...facts, permissions: permissionsOf('operator') })).toMatchObject({
    reason: 'permission-approve',
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from './allowed';
import {
  CROSS_CONNECT_EDGES,
  CROSS_CONNECT_STATUSES,
  CROSS_CONNECT_STEPS,
  crossConnectActions,
  crossConnectCreationAllowed,
  crossConnectStateAt,
  isMovingStatus,
  isRunning,
  type CrossConnectAction,
  type CrossConnectFacts,
  type CrossConnectStatus,
} from './cross-connect-lifecycle';
import { permissionsOf } from './permissions';

const T0 = '2026-11-23T08:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(T0) + seconds * 1000).toISOString();

describe('the status that follows from time', () => {
  const bought = {
    status: 'PROVISIONING',
    statusSince: T0,
    settlesAt: after(20),
    termEndsAt: after(1000),
  } as const;

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
  it('a resize does not fail, and a term that ends meanwhile expires after it', () => {
    const resized = { ...bought, status: 'CHANGING', outcome: 'FAILED', termEndsAt: after(10) } as const;
    expect(crossConnectStateAt(resized, after(15)).status).toBe('CHANGING');
    expect(crossConnectStateAt(resized, after(20)).status).toBe('EXPIRED');
  });
  it('is gone when its deletion has settled', () => {
    expect(crossConnectStateAt({ ...bought, status: 'DELETING' }, after(20)).status).toBe('gone');
  });
  it('takes its connections along, and says how far that is', () => {
    const record = { ...bought, status: 'DELETING', connectionsEndAt: after(10) } as const;
    const shown = (seconds: number) => {
      const { progress } = crossConnectStateAt(record, after(seconds));
      return [progress?.percent, ...(progress?.steps ?? []).map(({ id, state }) => `${id} ${state}`)];
    };
    expect(shown(9)).toEqual([
      ...[45, 'remove-connections current', 'withdraw-routes waiting', 'remove-interconnects waiting'],
    ]);
    expect(shown(10)).toEqual([
      ...[50, 'remove-connections done', 'withdraw-routes current', 'remove-interconnects waiting'],
    ]);
    expect(shown(15)).toContain('remove-interconnects current');
    expect(crossConnectStateAt(record, after(20)).status).toBe('gone');
  });
  it('expired when its term ended, or when the resize ended that outlasted it', () => {
    const active = { status: 'ACTIVE', statusSince: after(20), termEndsAt: after(1000) } as const;
    const since = (record: Parameters<typeof crossConnectStateAt>[0]) =>
      crossConnectStateAt(record, after(2000)).since;
    expect(since(active)).toBe(after(1000));
    expect(since({ ...active, termEndsAt: after(10) })).toBe(after(20));
    expect(since({ ...active, statusSince: T0, status: 'CHANGING', settlesAt: after(1500) })).toBe(
      after(1500),
    );
  });
  it('is what is stored where no time is told', () => {
    const record = { status: 'CHANGING', statusSince: T0, termEndsAt: after(10) } as const;
    expect(crossConnectStateAt(record, after(99))).toEqual({ status: 'CHANGING', since: T0 });
  });
  it.each([
    ['PROVISIONING', ['authenticate-requester', 'authenticate-accepter', 'build-interconnects', 'exchange-routes']], // prettier-ignore
    ['CHANGING', ['reserve-bandwidth', 'switch-over']],
    ['DELETING', ['withdraw-routes', 'remove-interconnects']],
  ] as const)('%s has its steps', (status, steps) => {
    const { progress } = crossConnectStateAt({ ...bought, status }, after(10));
    expect(progress?.steps.map(({ id }) => id)).toEqual(steps);
  });
  it('moves by itself, and carries traffic, in the statuses that say so', () => {
    expect(CROSS_CONNECT_STATUSES.filter(isMovingStatus)).toEqual(['PROVISIONING', 'CHANGING', 'DELETING']);
    expect(CROSS_CONNECT_STATUSES.filter(isRunning)).toEqual(['ACTIVE', 'CHANGING']);
  });
  it('compares times, not texts', () => {
    const whole = { ...bought, settlesAt: '2026-11-23T08:00:20Z' };
    expect(crossConnectStateAt(whole, '2026-11-23T08:00:20.500Z').status).toBe('ACTIVE');
  });
  it('takes documented edges only, whatever the times', () => {
    const times = fc.record({ settles: fc.nat(30), ends: fc.nat(60), fails: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...CROSS_CONNECT_STATUSES), times, (status, { settles, ends, fails }) => {
        const record = {
          status,
          statusSince: T0,
          settlesAt: after(settles),
          termEndsAt: after(ends),
          outcome: fails ? ('FAILED' as const) : undefined,
        };
        let before: CrossConnectStatus | 'gone' = status;
        for (let second = 0; second <= 90; second++) {
          const { status: now, progress } = crossConnectStateAt(record, after(second));
          expect(progress !== undefined).toBe(
            ['PROVISIONING', 'CHANGING', 'DELETING'].includes(now) && second < settles,
          );
          if (now === before) continue;
          const edges: readonly string[] = before === 'gone' ? [] : CROSS_CONNECT_EDGES[before];
          // Work that settles when the term is over already passes through ACTIVE within that second.
          const passed = edges.includes('ACTIVE') && now === 'EXPIRED' && ends <= settles;
          expect(edges.includes(now) || passed, `${before} → ${now}`).toBe(true);
          before = now;
        }
      }),
    );
  });
  it('has the edges that docs/domain.md draws', () => {
    const edges = Object.entries(CROSS_CONNECT_EDGES).flatMap(([from, to]) =>
      to.map((each) => `${from} → ${each}`),
    );
    expect(edges).toEqual([
      'PROVISIONING → ACTIVE',
      'PROVISIONING → FAILED',
      'ACTIVE → CHANGING',
      'ACTIVE → EXPIRED',
      'ACTIVE → DELETING',
      'CHANGING → ACTIVE',
      'EXPIRED → ACTIVE',
      'EXPIRED → DELETING',
      'DELETING → gone',
      'FAILED → DELETING',
    ]);
  });
  it('names every step once', () => {
    expect(new Set(CROSS_CONNECT_STEPS).size).toBe(CROSS_CONNECT_STEPS.length);
    expect(CROSS_CONNECT_STEPS).toContain('remove-connections');
  });
});

const owner: CrossConnectFacts = {
  status: 'ACTIVE',
  permissions: permissionsOf('owner'),
  own: true,
  liveConnections: 0,
};
const reasons = (facts: CrossConnectFacts) =>
  Object.fromEntries(
    Object.entries(crossConnectActions(facts)).map(([action, allowed]) => [
      action,
      allowed.allowed ? 'yes' : allowed.reason,
    ]),
  );

describe('what may be done', () => {
  type Row = [CrossConnectStatus, ...('yes' | Reason)[]];
  const columns: CrossConnectAction[] = ['rename', 'resize', 'renew', 'delete', 'deleteAll', 'connect'];
  it.each<Row>([
    //               rename         resize        renew          delete         deleteAll      connect
    ['PROVISIONING', 'yes', 'not-active', 'wrong-state', 'wrong-state', 'wrong-state', 'not-active'],
    ['ACTIVE', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['CHANGING', 'yes', 'not-active', 'wrong-state', 'wrong-state', 'wrong-state', 'not-active'],
    ['EXPIRED', 'yes', 'not-active', 'yes', 'yes', 'yes', 'not-active'],
    ['DELETING', 'wrong-state', 'not-active', 'wrong-state', 'wrong-state', 'wrong-state', 'not-active'],
    ['FAILED', 'yes', 'not-active', 'wrong-state', 'yes', 'yes', 'not-active'],
  ])(
    'by its owner while %s: rename %s, resize %s, renew %s, delete %s, all %s, connect %s',
    (status, ...row) => {
      expect(reasons({ ...owner, status })).toEqual(
        Object.fromEntries(columns.map((action, index) => [action, row[index]])),
      );
    },
  );
  it.each([
    ['viewer', 'permission-change', 'permission-spend'],
    ['operator', 'yes', 'permission-spend'],
    ['approver', 'yes', 'permission-spend'],
    ['owner', 'yes', 'yes'],
  ] as const)('a %s may change: %s, spend: %s', (role, change, spend) => {
    expect(reasons({ ...owner, permissions: permissionsOf(role) })).toEqual({
      ...{ rename: change, delete: change, deleteAll: change, connect: change },
      ...{ resize: spend, renew: spend },
    });
  });
  it('is not deleted over live connections but with them, once they are set up; nor filled over its quota', () => {
    const filled = { ...owner, liveConnections: 2 };
    expect(reasons(filled)).toMatchObject({ delete: 'has-connections', deleteAll: 'yes' });
    expect(reasons({ ...filled, connectionsSettingUp: 1 })).toMatchObject({
      deleteAll: 'connections-setting-up',
    });
    expect(reasons({ ...owner, quotaReached: true })).toMatchObject({ connect: 'quota-reached' });
  });
  it('is not deleted in any way while it is locked', () => {
    const locked = { delete: 'deletion-locked', deleteAll: 'deletion-locked' };
    expect(reasons({ ...owner, deletionLock: true })).toEqual({ ...reasons(owner), ...locked });
    expect(reasons({ ...owner, deletionLock: true, liveConnections: 1 })).toMatchObject(locked);
  });
  it('is nobody elses to change', () => {
    expect(new Set(Object.values(reasons({ ...owner, own: false })))).toEqual(new Set(['not-the-owner']));
  });
});

it('is bought by who may spend, within the quota of the account where there is one', () => {
  const permissions = permissionsOf('owner');
  const told = (facts: Parameters<typeof crossConnectCreationAllowed>[0]) => {
    const allowed = crossConnectCreationAllowed(facts);
    return allowed.allowed ? 'yes' : allowed.reason;
  };
  expect(told({ permissions })).toBe('yes');
  expect(told({ permissions, quota: { used: 4, limit: 5 } })).toBe('yes');
  expect(told({ permissions, quota: { used: 5, limit: 5 } })).toBe('quota-reached');
  expect(told({ permissions: permissionsOf('approver') })).toBe('permission-spend');
});

import { lacks, unless, type Allowed } from './allowed';
import { reached } from './moment';
import type { Permission } from './permissions';
import { progressAt, type Progress } from './progress';

export const CROSS_CONNECT_STATUSES = [
  'PROVISIONING',
  'ACTIVE',
  'CHANGING',
  'EXPIRED',
  'DELETING',
  'FAILED',
] as const;
export type CrossConnectStatus = (typeof CROSS_CONNECT_STATUSES)[number];

/** Every documented edge. `gone` is the end of DELETING. */
export const CROSS_CONNECT_EDGES: Record<CrossConnectStatus, readonly (CrossConnectStatus | 'gone')[]> = {
  PROVISIONING: ['ACTIVE', 'FAILED'],
  ACTIVE: ['CHANGING', 'EXPIRED', 'DELETING'],
  CHANGING: ['ACTIVE'],
  EXPIRED: ['ACTIVE', 'DELETING'],
  DELETING: ['gone'],
  FAILED: ['DELETING'],
};

/** Whether it will become another one without anybody's doing. */
export const isMovingStatus = (
  status: CrossConnectStatus,
): status is 'PROVISIONING' | 'CHANGING' | 'DELETING' =>
  status === 'PROVISIONING' || status === 'CHANGING' || status === 'DELETING';

/** The statuses in which it carries traffic and its term runs: one that is being resized goes on. */
export const RUNNING_STATUSES = ['ACTIVE', 'CHANGING'] as const;
export const isRunning = (status: CrossConnectStatus) =>
  (RUNNING_STATUSES as readonly CrossConnectStatus[]).includes(status);

/** What is stored: the last explicit status, and the times from which the rest follows. */
export interface CrossConnectRecord {
  readonly status: CrossConnectStatus;
  readonly statusSince: string;
  /** When the PROVISIONING, CHANGING or DELETING under way ends. */
  readonly settlesAt?: string | undefined;
  /** How a PROVISIONING will end, where not well. A resize and a deletion do not fail. */
  readonly outcome?: 'FAILED' | undefined;
  /** When the connections that a deletion takes along will all have ended. */
  readonly connectionsEndAt?: string | undefined;
  readonly termEndsAt: string;
}

export interface CrossConnectState {
  readonly status: CrossConnectStatus | 'gone';
  /** When that status began; later than `statusSince` when it followed from time. */
  readonly since: string;
  readonly progress?: Progress;
}

const STEPS: Partial<Record<CrossConnectStatus, readonly string[]>> = {
  PROVISIONING: ['authenticate-requester', 'authenticate-accepter', 'build-interconnects', 'exchange-routes'],
  CHANGING: ['reserve-bandwidth', 'switch-over'],
  DELETING: ['withdraw-routes', 'remove-interconnects'],
};
/** Comes first where the deletion takes the connections along. */
const REMOVE_CONNECTIONS = 'remove-connections';
export const CROSS_CONNECT_STEPS = [...Object.values(STEPS).flat(), REMOVE_CONNECTIONS];

function progressOf(steps: readonly string[], record: CrossConnectRecord, settlesAt: string, now: string) {
  const { statusSince, connectionsEndAt } = record;
  if (connectionsEndAt === undefined) return progressAt(steps, statusSince, settlesAt, now);
  const { percent } = progressAt(steps, statusSince, settlesAt, now);
  const removed = reached(connectionsEndAt, now);
  const rest = removed
    ? progressAt(steps, connectionsEndAt, settlesAt, now).steps
    : steps.map((id) => ({ id, state: 'waiting' as const }));
  const first = { id: REMOVE_CONNECTIONS, state: removed ? ('done' as const) : ('current' as const) };
  return { percent, steps: [first, ...rest] };
}

/** The status at `now` (ISO 8601 UTC): what is under way settles by itself, and a term that has ended expires. */
export function crossConnectStateAt(record: CrossConnectRecord, now: string): CrossConnectState {
  const { status, statusSince, settlesAt, outcome, termEndsAt } = record;
  const steps = STEPS[status];
  if (steps !== undefined && settlesAt !== undefined) {
    if (!reached(settlesAt, now))
      return { status, since: statusSince, progress: progressOf(steps, record, settlesAt, now) };
    if (status === 'DELETING') return { status: 'gone', since: settlesAt };
    if (status === 'PROVISIONING' && outcome === 'FAILED') return { status: 'FAILED', since: settlesAt };
    return crossConnectStateAt({ status: 'ACTIVE', statusSince: settlesAt, termEndsAt }, now);
  }
  // A term may end while a resize is under way, which ends first.
  if (status === 'ACTIVE' && reached(termEndsAt, now))
    return { status: 'EXPIRED', since: reached(termEndsAt, statusSince) ? statusSince : termEndsAt };
  return { status, since: statusSince };
}

export interface CrossConnectFacts {
  readonly status: CrossConnectStatus;
  readonly permissions: readonly Permission[];
  /** Whether the caller's account bought it. */
  readonly own: boolean;
  readonly liveConnections: number;
  /** Those of them that are being set up: they cannot be removed before that has ended. */
  readonly connectionsSettingUp?: number;
  readonly deletionLock?: boolean;
  /** Whether as many connections are live as its quota allows. */
  readonly quotaReached?: boolean;
}
export type CrossConnectAction = 'rename' | 'resize' | 'renew' | 'delete' | 'deleteAll' | 'connect';

/**
 * What may be done now, and why not. Connections are added only while it is ACTIVE; it is deleted from ACTIVE, EXPIRED or
 * FAILED, unless it is locked, and only without live connections or (`deleteAll`) together with them; a term is renewed while
 * ACTIVE or after it EXPIRED.
 */
export function crossConnectActions(facts: CrossConnectFacts): Record<CrossConnectAction, Allowed> {
  const { status, permissions, liveConnections } = facts;
  const foreign = !facts.own && 'not-the-owner';
  const change = lacks(permissions, 'change');
  const spend = lacks(permissions, 'spend');
  const undeletable = [
    foreign,
    change,
    !CROSS_CONNECT_EDGES[status].includes('DELETING') && 'wrong-state',
    facts.deletionLock === true && 'deletion-locked',
  ] as const;
  return {
    rename: unless(foreign, change, status === 'DELETING' && 'wrong-state'),
    resize: unless(foreign, spend, status !== 'ACTIVE' && 'not-active'),
    renew: unless(foreign, spend, status !== 'ACTIVE' && status !== 'EXPIRED' && 'wrong-state'),
    delete: unless(...undeletable, liveConnections > 0 && 'has-connections'),
    deleteAll: unless(...undeletable, (facts.connectionsSettingUp ?? 0) > 0 && 'connections-setting-up'),
    connect: unless(
      foreign,
      change,
      status !== 'ACTIVE' && 'not-active',
      facts.quotaReached === true && 'quota-reached',
    ),
  };
}

/** Whether a further one may be bought; a quota that is not known stands in nobody's way. */
export const crossConnectCreationAllowed = ({
  permissions,
  quota,
}: {
  readonly permissions: readonly Permission[];
  readonly quota?: { readonly used: number; readonly limit: number } | undefined;
}): Allowed =>
  unless(lacks(permissions, 'spend'), quota !== undefined && quota.used >= quota.limit && 'quota-reached');

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

/** What is stored: the last explicit status, and the times from which the rest follows. */
export interface CrossConnectRecord {
  readonly status: CrossConnectStatus;
  readonly statusSince: string;
  /** When the PROVISIONING, CHANGING or DELETING under way ends. */
  readonly settlesAt?: string | undefined;
  /** How a PROVISIONING will end, where not well. A resize and a deletion do not fail. */
  readonly outcome?: 'FAILED' | undefined;
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
export const CROSS_CONNECT_STEPS = Object.values(STEPS).flat();

/** The status at `now` (ISO 8601 UTC): what is under way settles by itself, and a term that has ended expires. */
export function crossConnectStateAt(record: CrossConnectRecord, now: string): CrossConnectState {
  const { status, statusSince, settlesAt, outcome, termEndsAt } = record;
  const steps = STEPS[status];
  if (steps !== undefined && settlesAt !== undefined) {
    if (!reached(settlesAt, now))
      return { status, since: statusSince, progress: progressAt(steps, statusSince, settlesAt, now) };
    if (status === 'DELETING') return { status: 'gone', since: settlesAt };
    if (status === 'PROVISIONING' && outcome === 'FAILED') return { status: 'FAILED', since: settlesAt };
    return crossConnectStateAt({ status: 'ACTIVE', statusSince: settlesAt, termEndsAt }, now);
  }
  if (status === 'ACTIVE' && reached(termEndsAt, now)) return { status: 'EXPIRED', since: termEndsAt };
  return { status, since: statusSince };
}

export interface CrossConnectFacts {
  readonly status: CrossConnectStatus;
  readonly permissions: readonly Permission[];
  /** Whether the caller's account bought it. */
  readonly own: boolean;
  readonly liveConnections: number;
  /** Whether as many connections are live as its quota allows. */
  readonly quotaReached?: boolean;
}
export type CrossConnectAction = 'rename' | 'resize' | 'renew' | 'delete' | 'connect';

/**
 * What may be done now, and why not. Connections are added only while it is ACTIVE; it is deleted only without live
 * connections, from ACTIVE, EXPIRED or FAILED; a term is renewed while ACTIVE or after it EXPIRED.
 */
export function crossConnectActions(facts: CrossConnectFacts): Record<CrossConnectAction, Allowed> {
  const { status, permissions, liveConnections } = facts;
  const foreign = !facts.own && 'not-the-owner';
  const change = lacks(permissions, 'change');
  const spend = lacks(permissions, 'spend');
  return {
    rename: unless(foreign, change, status === 'DELETING' && 'wrong-state'),
    resize: unless(foreign, spend, status !== 'ACTIVE' && 'not-active'),
    renew: unless(foreign, spend, status !== 'ACTIVE' && status !== 'EXPIRED' && 'wrong-state'),
    delete: unless(
      foreign,
      change,
      !CROSS_CONNECT_EDGES[status].includes('DELETING') && 'wrong-state',
      liveConnections > 0 && 'has-connections',
    ),
    connect: unless(
      foreign,
      change,
      status !== 'ACTIVE' && 'not-active',
      facts.quotaReached === true && 'quota-reached',
    ),
  };
}

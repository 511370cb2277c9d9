import { lacks, unless, type Allowed } from './allowed';
import { reached } from './moment';
import type { Permission } from './permissions';
import { progressAt, type Progress } from './progress';

export const CONNECTION_STATUSES = [
  'PENDING_ACCEPTANCE',
  'PROVISIONING',
  'ACTIVE',
  'DELETING',
  'DELETED',
  'REJECTED',
  'CANCELLED',
  'EXPIRED',
  'FAILED',
] as const;
export type ConnectionStatus = (typeof CONNECTION_STATUSES)[number];

/** Every documented edge. */
export const CONNECTION_EDGES: Record<ConnectionStatus, readonly ConnectionStatus[]> = {
  PENDING_ACCEPTANCE: ['PROVISIONING', 'REJECTED', 'CANCELLED', 'EXPIRED'],
  PROVISIONING: ['ACTIVE', 'FAILED'],
  ACTIVE: ['DELETING'],
  DELETING: ['DELETED'],
  DELETED: [],
  REJECTED: [],
  CANCELLED: [],
  EXPIRED: [],
  FAILED: [],
};

/** Only live connections count in the conditions for connecting. */
export const LIVE_STATUSES = ['PENDING_ACCEPTANCE', 'PROVISIONING', 'ACTIVE', 'DELETING'] as const;
const live: ReadonlySet<ConnectionStatus> = new Set(LIVE_STATUSES);
export const isLive = (status: ConnectionStatus) => live.has(status);
/** It ended before it ever was, or is to be tried once more: it may be requested again. */
export const cameToNothing = (status: ConnectionStatus) => !isLive(status) && status !== 'DELETED';
/** The network is at work: the status will change without anybody's doing. */
export const isMoving = (status: ConnectionStatus) => status === 'PROVISIONING' || status === 'DELETING';

/** Then a request that nobody answers expires. */
export const REQUEST_LIFETIME_DAYS = 7;
const REQUEST_LIFETIME_MS = REQUEST_LIFETIME_DAYS * 24 * 60 * 60 * 1000;
export const requestExpiresAt = (requestedAt: string) =>
  new Date(Date.parse(requestedAt) + REQUEST_LIFETIME_MS).toISOString();

/** What is stored: the last explicit status, and the times from which the rest follows. */
export interface ConnectionRecord {
  readonly status: ConnectionStatus;
  readonly statusSince: string;
  /** When the PROVISIONING or DELETING under way ends. */
  readonly settlesAt?: string | undefined;
  /** How a PROVISIONING will end, where not well. */
  readonly outcome?: 'FAILED' | undefined;
  /** When the request ends unanswered: `requestExpiresAt` of its beginning. */
  readonly expiresAt: string;
}
export interface ConnectionState {
  readonly status: ConnectionStatus;
  /** When that status began; later than `statusSince` when it followed from time. */
  readonly since: string;
  readonly progress?: Progress;
}

const STEPS: Partial<Record<ConnectionStatus, readonly string[]>> = {
  PROVISIONING: ['attach-requester', 'attach-accepter', 'exchange-routes'],
  DELETING: ['withdraw-routes', 'detach'],
};
export const CONNECTION_STEPS = Object.values(STEPS).flat();

/** The status at `now` (ISO 8601 UTC): what is under way settles by itself, and an unanswered request expires. */
export function connectionStateAt(record: ConnectionRecord, now: string): ConnectionState {
  const { status, statusSince, settlesAt, outcome, expiresAt } = record;
  if (status === 'PENDING_ACCEPTANCE' && reached(expiresAt, now))
    return { status: 'EXPIRED', since: expiresAt };
  const steps = STEPS[status];
  if (steps === undefined || settlesAt === undefined) return { status, since: statusSince };
  if (!reached(settlesAt, now))
    return { status, since: statusSince, progress: progressAt(steps, statusSince, settlesAt, now) };
  if (status === 'DELETING') return { status: 'DELETED', since: settlesAt };
  return { status: outcome ?? 'ACTIVE', since: settlesAt };
}

export interface ConnectionFacts {
  readonly status: ConnectionStatus;
  readonly permissions: readonly Permission[];
  /** The sides that the caller's account is on. */
  readonly sides: readonly ('requester' | 'accepter')[];
  /** Whether the caller made the request. */
  readonly ownRequest: boolean;
  readonly twoPersonApproval: boolean;
  readonly replaced: boolean;
  /** Whether the Cross Connect is ACTIVE. */
  readonly crossConnectActive?: boolean;
  /** Whether the pair violates a condition as the network is now. */
  readonly conditionsViolated?: boolean;
}
export type ConnectionAction = 'accept' | 'reject' | 'cancel' | 'delete' | 'requestAgain';

/**
 * Accepting and rejecting is the accepter account's; cancelling and asking again the requester account's; either side may
 * delete. Under two-person approval nobody approves a request of their own.
 */
export function connectionActions(facts: ConnectionFacts): Record<ConnectionAction, Allowed> {
  const { status, permissions, sides } = facts;
  const change = lacks(permissions, 'change');
  const notPending = status !== 'PENDING_ACCEPTANCE' && 'wrong-state';
  const notAccepter = !sides.includes('accepter') && 'not-the-approver';
  const notRequester = !sides.includes('requester') && 'not-the-requester';
  const inactive = facts.crossConnectActive === false && 'not-active';
  const decide = [notPending, notAccepter, lacks(permissions, 'approve')] as const;
  return {
    accept: unless(
      ...decide,
      facts.twoPersonApproval && facts.ownRequest && 'own-request',
      inactive,
      facts.conditionsViolated === true && 'conditions-violated',
    ),
    reject: unless(...decide),
    cancel: unless(notPending, notRequester, change),
    delete: unless(status !== 'ACTIVE' && 'wrong-state', sides.length === 0 && 'not-the-owner', change),
    requestAgain: unless(
      !cameToNothing(status) && 'wrong-state',
      notRequester,
      change,
      facts.replaced && 'replaced-already',
      inactive,
    ),
  };
}

/** Whether a request may be approved in the same step as it is made. */
export function approveNowAllowed(facts: {
  permissions: readonly Permission[];
  bothOwn: boolean;
  twoPersonApproval: boolean;
}): Allowed {
  return unless(
    !facts.bothOwn && 'other-account',
    lacks(facts.permissions, 'approve'),
    facts.twoPersonApproval && 'two-person-approval',
  );
}

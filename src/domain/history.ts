import { connectionStateAt, type ConnectionRecord, type ConnectionStatus } from './connection-lifecycle';
import {
  crossConnectStateAt,
  type CrossConnectRecord,
  type CrossConnectState,
} from './cross-connect-lifecycle';
import { reached } from './moment';

/** What is remembered of an object whenever it becomes another one. Times are ISO 8601 UTC. */
export interface Facts {
  readonly name: string;
  readonly description: string;
  readonly requesterRegionId: string;
  readonly accepterRegionId: string;
  readonly bandwidthMbps: number;
  readonly termEndsAt: string;
  readonly twoPersonApproval: boolean;
  readonly deletionLock: boolean;
}
type ChangeOf<Fact extends keyof Facts> = {
  readonly field: Fact;
  readonly before?: Facts[Fact] | undefined;
  readonly after?: Facts[Fact] | undefined;
};
/** Without `before`: what it began with. */
export type FactChange = { [Fact in keyof Facts]: ChangeOf<Fact> }[keyof Facts];

/** A line of the audit trail, as far as it says what an object was from then on. */
export interface HistoryLine {
  readonly at: string;
  readonly type: string;
  readonly changes?: readonly {
    readonly field: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}

/** What is another value afterwards. */
export function changesBetween(before: Partial<Facts>, after: Facts): FactChange[] {
  const fields = Object.keys(after) as (keyof Facts)[];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      ...(before[field] !== undefined && { before: before[field] }),
      after: after[field],
    })) as FactChange[];
}

/**
 * The facts at a moment. `lines` come oldest first. All that changed is taken back from the facts of `today`, and what had changed
 * by then is done again; of what exists no more, today's facts are none, and the lines alone tell. A fact that neither tells is
 * missing.
 */
export function factsAt(today: Partial<Facts>, lines: readonly HistoryLine[], at: string): Partial<Facts> {
  const facts: Record<string, unknown> = { ...today };
  const set = (field: string, value: unknown) => {
    if (value !== undefined) facts[field] = value;
  };
  for (const { changes = [] } of lines.toReversed())
    for (const { field, before } of changes) set(field, before);
  for (const { changes = [] } of lines.filter((line) => reached(line.at, at)))
    for (const { field, after } of changes) set(field, after);
  return facts;
}

const CROSS_CONNECT_AFTER: Partial<Record<string, CrossConnectState['status']>> = {
  'cross-connect.created': 'PROVISIONING',
  'cross-connect.activated': 'ACTIVE',
  'cross-connect.failed': 'FAILED',
  'cross-connect.resized': 'CHANGING',
  'cross-connect.renewed': 'ACTIVE',
  'cross-connect.expired': 'EXPIRED',
  'cross-connect.deletion-started': 'DELETING',
  'cross-connect.deleted': 'gone',
};
const CONNECTION_AFTER: Partial<Record<string, ConnectionStatus>> = {
  'vpc-connection.requested': 'PENDING_ACCEPTANCE',
  'vpc-connection.accepted': 'PROVISIONING',
  'vpc-connection.activated': 'ACTIVE',
  'vpc-connection.failed': 'FAILED',
  'vpc-connection.rejected': 'REJECTED',
  'vpc-connection.cancelled': 'CANCELLED',
  'vpc-connection.expired': 'EXPIRED',
  'vpc-connection.deletion-started': 'DELETING',
  'vpc-connection.deleted': 'DELETED',
};

function statusAfter<Status>(
  after: Partial<Record<string, Status>>,
  lines: readonly HistoryLine[],
  at: string,
): Status | undefined {
  const last = lines.findLast((line) => reached(line.at, at) && after[line.type] !== undefined);
  return last && after[last.type];
}

/**
 * The status at a moment that has passed; undefined before it existed. A record speaks for itself from `statusSince` on; for the
 * time before that its lines do, and for all times where there is no record any more. Of lines of one moment the later one says what
 * came of it, so they have to come in the order of their writing.
 */
export const crossConnectStatusAt = (
  record: CrossConnectRecord | undefined,
  lines: readonly HistoryLine[],
  at: string,
): CrossConnectState['status'] | undefined =>
  record !== undefined && reached(record.statusSince, at)
    ? crossConnectStateAt(record, at).status
    : statusAfter(CROSS_CONNECT_AFTER, lines, at);

/** The same of a connection, whose record is never removed. */
export const connectionStatusAt = (
  record: ConnectionRecord,
  lines: readonly HistoryLine[],
  at: string,
): ConnectionStatus | undefined =>
  reached(record.statusSince, at)
    ? connectionStateAt(record, at).status
    : statusAfter(CONNECTION_AFTER, lines, at);

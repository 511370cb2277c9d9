import { isNotable } from '../../components/notable';
import { pairName } from '../../components/pair-name';
import type { AuditEvent, CrossConnect, Me, VpcConnection } from '../../contract/types';
import { crossConnectAttention, termWarnedAt } from '../../domain/cross-connect-attention';
import type { ReadState } from './read-state';

interface Said {
  id: string;
  /** When it was to be told first. */
  at: string;
  /** Nobody else will do it, and it is still to be done. */
  needsMe: boolean;
  unread: boolean;
}
type EventNotice = Said & {
  kind: 'event';
  event: AuditEvent;
  /** Its Cross Connect has been deleted since: it has no page any more. */
  gone: boolean;
};
export type TermNotice = Said & { kind: 'term'; crossConnect: CrossConnect };
export type Notice = EventNotice | TermNotice;

export interface Known {
  /** Newest first. */
  events: readonly AuditEvent[];
  toAnswer: readonly VpcConnection[];
  crossConnects: readonly CrossConnect[];
  me: Pick<Me, 'user' | 'permissions'>;
  read: ReadState;
  /** In ms. */
  now: number;
}

/** What the audit trail says of a request that is too long ago to be among its latest lines. */
const requestedEvent = (connection: VpcConnection): AuditEvent => ({
  id: connection.id,
  at: connection.requestedAt,
  type: 'vpc-connection.requested',
  actor: connection.requestedBy,
  accountName: connection.requester.accountName,
  resource: { kind: 'vpcConnection', id: connection.id, name: pairName(connection) },
  crossConnectId: connection.crossConnectId,
});

/** A request is one thing to hear of, whether its own list or the trail tells of it first. */
const noticeId = ({ id, type, resource }: AuditEvent) =>
  type === 'vpc-connection.requested' ? resource.id : id;

/** What somebody should hear of, newest first. What needs them stays unread until they have read it, however old it is. */
export function noticesOf({ events, toAnswer, crossConnects, me, read, now }: Known): Notice[] {
  const { user, permissions } = me;
  const mine = permissions.includes('approve')
    ? toAnswer.filter(({ requestedBy }) => requestedBy.id !== user.id)
    : [];
  const open = new Set(mine.map(({ id }) => id));
  const asked = (event: AuditEvent) =>
    event.type === 'vpc-connection.requested' && open.has(event.resource.id);
  const told = new Set(events.filter(asked).map(({ resource }) => resource.id));
  const old = mine.filter(({ id }) => !told.has(id)).map(requestedEvent);

  const isRead = new Set(read.ids);
  const upTo = events.findIndex(({ id }) => id === read.upTo);
  const isNew = (index: number) => upTo === -1 || index < upTo;
  const deleted = new Set(
    events.filter(({ type }) => type === 'cross-connect.deleted').map(({ resource }) => resource.id),
  );
  const ofEvents = [...events, ...old].flatMap((event, index): Notice[] => {
    if (!isNotable(event, user.id)) return [];
    const id = noticeId(event);
    const needsMe = asked(event);
    const unread = !isRead.has(id) && (needsMe || isNew(index));
    const gone = deleted.has(event.crossConnectId ?? '');
    return [{ kind: 'event', id, at: event.at, needsMe, unread, event, gone }];
  });
  const ofTerms = crossConnects.flatMap((crossConnect): Notice[] => {
    if (crossConnectAttention(crossConnect, now) !== 'term-ends') return [];
    const { id, termEndsAt } = crossConnect;
    const at = new Date(termWarnedAt(termEndsAt)).toISOString();
    const notice = `term ${id} ${termEndsAt}`;
    return [
      {
        ...{ kind: 'term', id: notice, at, crossConnect },
        ...{ needsMe: permissions.includes('spend'), unread: !isRead.has(notice) },
      },
    ];
  });
  return [...ofEvents, ...ofTerms].toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The state after everything was read. */
export const allRead = (events: readonly AuditEvent[], notices: readonly Notice[]): ReadState => ({
  upTo: events[0]?.id ?? '',
  ids: notices.filter(({ kind, needsMe }) => needsMe || kind === 'term').map(({ id }) => id),
});

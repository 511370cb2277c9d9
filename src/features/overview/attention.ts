import type { CrossConnect, VpcConnection } from '../../contract/types';

export type Attention =
  | { kind: 'request' | 'connection-failed' | 'connection-expired'; connection: VpcConnection }
  | { kind: 'term-ends' | 'term-ended' | 'cross-connect-failed'; crossConnect: CrossConnect };
export type AttentionKind = Attention['kind'];

interface Known {
  crossConnects: readonly CrossConnect[];
  toAnswer: readonly VpcConnection[];
  cameToNothing: readonly VpcConnection[];
  /** Pairs that have a live connection now: an older failure of theirs needs nobody. */
  livePairs: ReadonlySet<string>;
}

const DAY = 86_400_000;
const TERM_ENDS_WITHIN = 30 * DAY;
/** Ended requests stay in the history for good; after this long they no longer ask for attention. */
const RECENT = 30 * DAY;

/** The same for both directions. */
export const pairKey = (vpcId: string, peerId: string) => [vpcId, peerId].toSorted().join(' ');

const endedAt = ({ status, expiresAt, decidedAt, requestedAt }: VpcConnection) =>
  Date.parse((status === 'EXPIRED' ? expiresAt : decidedAt) ?? requestedAt);

const endsWithin = (at: string, now: number, span: number) => Date.parse(at) - now <= span;

/** What somebody should look at, the most pressing first. */
export function needsAttention(known: Known, now: number): Attention[] {
  const byTermEnd = known.crossConnects.toSorted((a, b) => a.termEndsAt.localeCompare(b.termEndsAt));
  const running = ({ status }: CrossConnect) => status === 'ACTIVE' || status === 'CHANGING';
  const open = known.cameToNothing.filter(
    (connection) =>
      connection.replacedBy === undefined &&
      now - endedAt(connection) <= RECENT &&
      !known.livePairs.has(pairKey(connection.requester.vpcId, connection.accepter.vpcId)),
  );
  return [
    ...known.toAnswer
      .toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''))
      .map((connection) => ({ kind: 'request' as const, connection })),
    ...byTermEnd
      .filter(({ status }) => status === 'EXPIRED')
      .map((crossConnect) => ({ kind: 'term-ended' as const, crossConnect })),
    ...byTermEnd
      .filter((each) => running(each) && endsWithin(each.termEndsAt, now, TERM_ENDS_WITHIN))
      .map((crossConnect) => ({ kind: 'term-ends' as const, crossConnect })),
    ...byTermEnd
      .filter(({ status }) => status === 'FAILED')
      .map((crossConnect) => ({ kind: 'cross-connect-failed' as const, crossConnect })),
    ...open.map((connection) => ({
      kind: connection.status === 'FAILED' ? ('connection-failed' as const) : ('connection-expired' as const),
      connection,
    })),
  ];
}

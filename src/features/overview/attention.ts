import type { CrossConnect, VpcConnection } from '../../contract/types';
import { crossConnectAttention, type CrossConnectAttention } from '../../domain/cross-connect-attention';

export type Attention =
  | { kind: 'request' | 'connection-failed' | 'connection-expired'; connection: VpcConnection }
  | { kind: CrossConnectAttention; crossConnect: CrossConnect };
export type AttentionKind = Attention['kind'];

interface Known {
  crossConnects: readonly CrossConnect[];
  toAnswer: readonly VpcConnection[];
  cameToNothing: readonly VpcConnection[];
  /** Pairs that have a live connection now: an older failure of theirs needs nobody. */
  livePairs: ReadonlySet<string>;
}

const DAY = 86_400_000;
/** Ended requests stay in the history for good; after this long they no longer ask for attention. */
const RECENT = 30 * DAY;

/** The same for both directions. */
export const pairKey = (vpcId: string, peerId: string) => [vpcId, peerId].toSorted().join(' ');

const endedAt = ({ status, expiresAt, decidedAt, requestedAt }: VpcConnection) =>
  Date.parse((status === 'EXPIRED' ? expiresAt : decidedAt) ?? requestedAt);

/** What somebody should look at, the most pressing first. */
export function needsAttention(known: Known, now: number): Attention[] {
  const byTermEnd = known.crossConnects.toSorted((a, b) => a.termEndsAt.localeCompare(b.termEndsAt));
  const toLookAt = (kind: CrossConnectAttention) =>
    byTermEnd
      .filter((each) => crossConnectAttention(each, now) === kind)
      .map((crossConnect) => ({ kind, crossConnect }));
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
    ...toLookAt('term-ended'),
    ...toLookAt('term-ends'),
    ...toLookAt('cross-connect-failed'),
    ...open.map((connection) => ({
      kind: connection.status === 'FAILED' ? ('connection-failed' as const) : ('connection-expired' as const),
      connection,
    })),
  ];
}

import { isNotable } from '../../components/notable';
import type { AuditEvent, EventType } from '../../contract/types';

/** What is counted together. */
const DIGEST_GROUPS = ['requested', 'accepted', 'active', 'ended', 'changed'] as const;
type DigestGroup = (typeof DIGEST_GROUPS)[number];

const GROUP: Record<EventType, DigestGroup> = {
  'cross-connect.created': 'changed',
  'cross-connect.activated': 'active',
  'cross-connect.failed': 'ended',
  'cross-connect.updated': 'changed',
  'cross-connect.resized': 'changed',
  'cross-connect.renewed': 'changed',
  'cross-connect.expired': 'ended',
  'cross-connect.deletion-started': 'changed',
  'cross-connect.deleted': 'changed',
  'vpc-connection.requested': 'requested',
  'vpc-connection.accepted': 'accepted',
  'vpc-connection.activated': 'active',
  'vpc-connection.failed': 'ended',
  'vpc-connection.rejected': 'ended',
  'vpc-connection.cancelled': 'ended',
  'vpc-connection.expired': 'ended',
  'vpc-connection.deletion-started': 'changed',
  'vpc-connection.deleted': 'changed',
  'member.role-changed': 'changed',
  'api-token.created': 'changed',
  'api-token.revoked': 'changed',
};

/** What others did, and what followed from time, while somebody was away: the events, and how many of each kind. */
export function digestOf(events: readonly AuditEvent[], userId: string) {
  const news = events.filter((event) => isNotable(event, userId));
  const counts = DIGEST_GROUPS.map((group) => ({
    group,
    count: news.filter(({ type }) => GROUP[type] === group).length,
  })).filter(({ count }) => count > 0);
  return { news, counts };
}

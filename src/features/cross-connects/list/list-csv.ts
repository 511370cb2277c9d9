import type { CrossConnect, CrossConnectStatus } from '../../../contract/types';
import type { crossConnects } from '../../../i18n/en/cross-connects';
import type { Words } from '../../../i18n/words';

type ListWords = Words<(typeof crossConnects)['en']['list']>;

export const csvHeader = (t: ListWords) => [
  ...[t.name, t.id, t.status, t.requester, t.accepter, t.csv.bandwidthMbps],
  ...[t.csv.connections, t.csv.pending, t.csv.expires, t.description, t.csv.created],
];

/** Figures and times as a program wants them, words as a person does. */
export const csvRow = (row: CrossConnect, statuses: Words<Record<CrossConnectStatus, string>>) => [
  ...[row.name, row.id, statuses[row.status], row.requesterRegionId, row.accepterRegionId],
  ...[row.bandwidthMbps, row.connectionCount + row.pendingCount, row.pendingCount].map(String),
  ...[row.termEndsAt, row.description, row.createdAt],
];

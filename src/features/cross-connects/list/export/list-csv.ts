import type { Csv } from '../../../../components/list/export';
import type { CrossConnect, CrossConnectStatus } from '../../../../contract/types';
import type { crossConnects } from '../../../../i18n/en/cross-connects';
import type { Words } from '../../../../i18n/words';

type ListWords = Words<(typeof crossConnects)['en']['list']>;

/** Figures and times as a program wants them, words as a person does. */
export const toCsvOf = (
  t: ListWords,
  statuses: Words<Record<CrossConnectStatus, string>>,
): Csv<CrossConnect> => ({
  header: [
    ...[t.name, t.id, t.status, t.requester, t.accepter, t.csv.bandwidthMbps],
    ...[t.csv.connections, t.csv.pending, t.csv.expires, t.description, t.csv.created],
  ],
  row: (row) => [
    ...[row.name, row.id, statuses[row.status], row.requesterRegionId, row.accepterRegionId],
    ...[row.bandwidthMbps, row.connectionCount + row.pendingCount, row.pendingCount],
    ...[row.termEndsAt, row.description, row.createdAt],
  ],
});

import { crossConnectAttention, termEndsBefore } from '../../domain/cross-connect-attention';
import type { CrossConnect } from '../../contract/types';
import type { Handled } from '../../contract/operations';
import type { Handler } from '../context';
import type { CrossConnectRow } from '../store/rows';
import { crossConnectViews, isGone, statusOf } from './cross-connect-view';
import { matches, pageOf, sortedBy, type SortValues } from './paging';

type Query = Handled<'listCrossConnects'>['query'];

const SORT_VALUES: SortValues<CrossConnect, Query['sort']> = {
  name: ({ name }) => name.toLowerCase(),
  status: ({ status }) => status,
  requesterRegionId: ({ requesterRegionId }) => requesterRegionId,
  accepterRegionId: ({ accepterRegionId }) => accepterRegionId,
  bandwidthMbps: ({ bandwidthMbps }) => bandwidthMbps,
  connections: ({ connectionCount, pendingCount }) => connectionCount + pendingCount,
  termEndsAt: ({ termEndsAt }) => termEndsAt,
  createdAt: ({ createdAt }) => createdAt,
};

function fits(row: CrossConnectRow, query: Query, now: string) {
  const status = statusOf(row, now);
  const { termEndsAt, requesterRegionId, accepterRegionId } = row;
  const { regionId, termEndsBefore: before, needsAttention } = query;
  return (
    matches(query.q, row.name, row.id, row.description) &&
    (query.status === undefined || query.status.includes(status)) &&
    (regionId === undefined || regionId.includes(requesterRegionId) || regionId.includes(accepterRegionId)) &&
    (before === undefined || termEndsBefore({ status, termEndsAt }, Date.parse(before))) &&
    (needsAttention === undefined ||
      needsAttention === (crossConnectAttention({ status, termEndsAt }, Date.parse(now)) !== undefined))
  );
}

export const listCrossConnects: Handler<'listCrossConnects'> = {
  mode: 'read',
  async run({ query }, context) {
    const { caller, now, tx } = context;
    const rows = await tx.crossConnects.find({ where: { accountId: caller.accountId } });
    const chosen = rows.filter((row) => !isGone(row, now) && fits(row, query, now));
    return pageOf(sortedBy(await crossConnectViews(context, chosen), query.sort, SORT_VALUES), query);
  },
};

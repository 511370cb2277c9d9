import { crossConnectAttention, termEndsBefore } from '../../domain/cross-connect-attention';
import type { Handled } from '../../contract/operations';
import type { Handler, ReadContext } from '../context';
import type { CrossConnectRow } from '../store/rows';
import { countsOf, crossConnectViews, isGone, statusOf } from './cross-connect-view';
import { matches, pageOf, sortedBy, type SortValues } from './paging';

type Query = Handled<'listCrossConnects'>['query'];

const sortValues = (
  now: string,
  liveConnections: (id: string) => number,
): SortValues<CrossConnectRow, Query['sort']> => ({
  name: ({ name }) => name.toLowerCase(),
  status: (row) => statusOf(row, now),
  requesterRegionId: ({ requesterRegionId }) => requesterRegionId,
  accepterRegionId: ({ accepterRegionId }) => accepterRegionId,
  bandwidthMbps: (row) => row.package.bandwidthMbps,
  connections: ({ id }) => liveConnections(id),
  termEndsAt: ({ termEndsAt }) => termEndsAt,
  createdAt: ({ createdAt }) => createdAt,
});
/** Counted for the whole list only where its order depends on them. */
async function liveConnectionsOf(
  { tx, now }: ReadContext,
  { sort }: Query,
  rows: readonly CrossConnectRow[],
) {
  if (sort !== 'connections' && sort !== '-connections') return () => 0;
  const ids = rows.map(({ id }) => id);
  const counts = await countsOf(tx, ids, now);
  return (id: string) => {
    const { connectionCount = 0, pendingCount = 0 } = counts.get(id) ?? {};
    return connectionCount + pendingCount;
  };
}

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
    const liveConnections = await liveConnectionsOf(context, query, chosen);
    const page = pageOf(sortedBy(chosen, query.sort, sortValues(now, liveConnections)), query);
    return { ...page, items: await crossConnectViews(context, page.items) };
  },
};

import { keepPreviousData } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { apiQuery } from '../../../api/query';
import type { Chunk } from '../../../components/list/export';
import { defineList, given, type ViewOf } from '../../../components/list/list-view';
import { CrossConnectSort } from '../../../contract/cross-connect-operations';
import { RegionId } from '../../../contract/fields';
import { CrossConnectStatus } from '../../../contract/resources';

const HOUR = 3_600_000;

export const crossConnectList = defineList({
  name: 'cross-connects',
  filters: {
    status: CrossConnectStatus,
    regionId: RegionId,
    /** Within so many days its paid term ends. */
    ends: z.enum(['7', '30', '90']),
    needs: z.enum(['me']),
  },
  sort: CrossConnectSort,
  usualSort: '-createdAt',
});
type View = ViewOf<typeof crossConnectList>;

/** To the hour, so that the same view asks the same for a while. */
const inDays = (days: string) =>
  new Date((Math.ceil(Date.now() / HOUR) + 24 * Number(days)) * HOUR).toISOString();

/** `chunk` for the export, which reads more at once than the screen shows. */
export function listQuery({ q, filters, sort, page, pageSize }: View, chunk: Chunk = { page, pageSize }) {
  const { ends, needs, ...same } = filters;
  return apiQuery('listCrossConnects', {
    query: {
      ...(q && { q }),
      ...given(same),
      ...(ends[0] !== undefined && { termEndsBefore: inDays(ends[0]) }),
      ...(needs.length > 0 && { needsAttention: true }),
      sort,
      ...chunk,
    },
  });
}

export const pageQuery = (view: View) => ({ ...listQuery(view), placeholderData: keepPreviousData });

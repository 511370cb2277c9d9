import { keepPreviousData } from '@tanstack/react-query';
import { apiQuery } from '../../../api/query';
import { RegionId } from '../../../contract/fields';
import { CrossConnectSort } from '../../../contract/cross-connect-operations';
import { CrossConnectStatus } from '../../../contract/resources';
import type { CrossConnectStatus as Status } from '../../../contract/types';

export const PAGE_SIZES = [20, 50, 100] as const;
const DEFAULT_SORT: CrossConnectSort = '-createdAt';

/** What the list shows, as the URL says it. A value that makes no sense is as good as none. */
export interface ListView {
  q: string;
  status: Status | undefined;
  regionId: string | undefined;
  sort: CrossConnectSort;
  page: number;
  pageSize: number;
}

export function readView(search: URLSearchParams): ListView {
  const pageSize = Number(search.get('pageSize'));
  return {
    q: (search.get('q') ?? '').slice(0, 200),
    status: CrossConnectStatus.safeParse(search.get('status')).data,
    regionId: RegionId.safeParse(search.get('regionId')).data,
    sort: CrossConnectSort.safeParse(search.get('sort')).data ?? DEFAULT_SORT,
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? PAGE_SIZES[0],
  };
}

/** The URL of a view; what is as usual stays out of it. */
export function writeView({ q, status, regionId, sort, page, pageSize }: ListView): URLSearchParams {
  return new URLSearchParams({
    ...(q && { q }),
    ...(status && { status }),
    ...(regionId && { regionId }),
    ...(sort !== DEFAULT_SORT && { sort }),
    ...(page > 1 && { page: String(page) }),
    ...(pageSize !== PAGE_SIZES[0] && { pageSize: String(pageSize) }),
  });
}

export const isFiltered = ({ q, status, regionId }: ListView) =>
  q !== '' || status !== undefined || regionId !== undefined;

/** `chunk` for the export, which reads more at once than the screen shows. */
export const listQuery = (
  { q, status, regionId, sort, page, pageSize }: ListView,
  chunk: { page: number; pageSize: number } = { page, pageSize },
) =>
  apiQuery('listCrossConnects', {
    query: {
      ...(q && { q }),
      ...(status && { status: [status] }),
      ...(regionId && { regionId }),
      sort,
      ...chunk,
    },
  });

export const pageQuery = (view: ListView) => ({ ...listQuery(view), placeholderData: keepPreviousData });

import { apiQuery } from '../../api/query';
import type { ConnectionStatus } from '../../contract/types';
import { isMoving } from '../../domain/connection-lifecycle';

export const PAGE_SIZE = 20;
/** More connections than a VPC has in practice; the page says so when there are more. */
const CONNECTIONS_SHOWN = 500;

/** What the list shows, as the URL says it. */
export const readView = (search: URLSearchParams) => ({
  q: search.get('q') ?? '',
  regionId: search.get('regionId') ?? '',
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
});

export const vpcsQuery = (search: URLSearchParams) => {
  const { q, regionId, page } = readView(search);
  return apiQuery('listVpcs', {
    query: { ...(q && { q }), ...(regionId && { regionId }), page, pageSize: PAGE_SIZE },
  });
};

export const regionsQuery = () => apiQuery('listRegions', {});

export const vpcQuery = (vpcId: string) => apiQuery('getVpc', { params: { vpcId } });

export const vpcConnectionsQuery = (vpcId: string) => ({
  ...apiQuery('listVpcConnections', { query: { vpcId, pageSize: CONNECTIONS_SHOWN } }),
  refetchInterval: (query: { state: { data?: { items: { status: ConnectionStatus }[] } } }) =>
    query.state.data?.items.some(({ status }) => isMoving(status)) === true ? 1_500 : (false as const),
});

export const crossConnectsQuery = () =>
  apiQuery('listCrossConnects', { query: { sort: 'name', pageSize: 100 } });

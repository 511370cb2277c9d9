import { apiQuery } from '../../api/query';
import type { ConnectionStatus, VpcConnection } from '../../contract/types';
import { CONNECTION_STATUSES, isMoving } from '../../domain/connection-lifecycle';

export const TABS = ['toApprove', 'sent', 'history'] as const;
export type Tab = (typeof TABS)[number];

const PAGE_SIZE = 50;
const WAITING: ConnectionStatus[] = ['PENDING_ACCEPTANCE'];
const ANSWERED = CONNECTION_STATUSES.filter((status) => status !== 'PENDING_ACCEPTANCE');
const MOVING_MS = 1_500;

/** What a list shows, as the URL says it. */
const readView = (search: URLSearchParams) => ({
  q: search.get('q') ?? '',
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
});

export function requestsQuery(tab: Tab, search: URLSearchParams) {
  const { q, page } = readView(search);
  return {
    ...apiQuery('listVpcConnections', {
      query: {
        ...(tab === 'toApprove' && { direction: 'incoming' as const, status: WAITING }),
        ...(tab === 'sent' && { direction: 'outgoing' as const, status: WAITING }),
        ...(tab === 'history' && { status: ANSWERED, ...(q && { q }) }),
        page,
        pageSize: PAGE_SIZE,
      },
    }),
    refetchInterval: (query: { state: { data?: { items: VpcConnection[] } } }) =>
      query.state.data?.items.some(({ status }) => isMoving(status)) === true ? MOVING_MS : (false as const),
  };
}

export const requestQuery = (connectionId: string) => ({
  ...apiQuery('getVpcConnection', { params: { connectionId } }),
  refetchInterval: (query: { state: { data?: VpcConnection } }) =>
    query.state.data !== undefined && isMoving(query.state.data.status) ? MOVING_MS : (false as const),
});

export const meQuery = () => apiQuery('getMe', {});

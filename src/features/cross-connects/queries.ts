import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/errors';
import { apiQuery } from '../../api/query';
import type { ConnectionStatus, CrossConnect } from '../../contract/types';
import { isMoving } from '../../domain/connection-lifecycle';

const REFRESH_MS = 1_500;
/** More connections than the quota of a Cross Connect allows to be live; the ended ones beyond are not shown. */
const CONNECTIONS_SHOWN = 1_000;

/** Reads again by itself while something in the answer changes without anybody's doing. */
export const whileMoving =
  <Data>(isMovingData: (data: Data) => boolean) =>
  ({ state }: { state: { data?: Data | undefined; error: unknown } }): number | false =>
    state.data !== undefined && isMovingData(state.data) && !isProblem(state.error, 'not-found')
      ? REFRESH_MS
      : false;

export const crossConnectQuery = (crossConnectId: string) =>
  apiQuery('getCrossConnect', { params: { crossConnectId } });

export const connectionsQuery = (crossConnectId: string) =>
  apiQuery('listVpcConnections', { query: { crossConnectId, pageSize: CONNECTIONS_SHOWN } });

export const anyMoving = (items: readonly { status: ConnectionStatus }[]) =>
  items.some(({ status }) => isMoving(status));

/** A Cross Connect that a list on this machine already shows: the detail page starts with it. */
export function knownCrossConnect(queries: QueryClient, id: string): CrossConnect | undefined {
  const lists = queries.getQueriesData<{ items: readonly CrossConnect[] }>({
    queryKey: apiQuery('listCrossConnects', {}).queryKey.slice(0, 2),
  });
  return lists.flatMap(([, data]) => data?.items ?? []).find((each) => each.id === id);
}

export const EVENTS_PER_PAGE = 20;
export const readPage = (search: URLSearchParams) => Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
export const eventsQuery = (crossConnectId: string, search: URLSearchParams) =>
  apiQuery('listEvents', { query: { crossConnectId, page: readPage(search), pageSize: EVENTS_PER_PAGE } });

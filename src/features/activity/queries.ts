import { apiQuery } from '../../api/query';
import { EventType } from '../../contract/events';

export const PAGE_SIZE = 30;

/** What the page shows, as the URL says it. A type that does not exist is as good as none. */
export const readView = (search: URLSearchParams) => ({
  q: search.get('q') ?? '',
  type: EventType.safeParse(search.get('type')).data,
  crossConnectId: search.get('crossConnectId') ?? '',
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
});
export type ActivityView = ReturnType<typeof readView>;

export const eventsQuery = ({ q, type, crossConnectId, page }: ActivityView, pageSize = PAGE_SIZE) =>
  apiQuery('listEvents', {
    query: {
      ...(q && { q }),
      ...(type && { type: [type] }),
      ...(crossConnectId && { crossConnectId }),
      page,
      pageSize,
    },
  });

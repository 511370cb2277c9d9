import { apiQuery } from '../../api/query';
import { EventType } from '../../contract/events';
import { Timestamp } from '../../contract/fields';

export const PAGE_SIZE = 30;

/** What the page shows, as the URL says it. A type or a moment that does not exist is as good as none. */
export const readView = (search: URLSearchParams) => ({
  q: search.get('q') ?? '',
  type: EventType.safeParse(search.get('type')).data,
  crossConnectId: search.get('crossConnectId') ?? '',
  since: Timestamp.safeParse(search.get('since')).data,
  page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
});
export type ActivityView = ReturnType<typeof readView>;
export const isFiltered = ({ q, type, crossConnectId, since }: ActivityView) =>
  Boolean(q || type || crossConnectId || since);

export const eventsQuery = ({ q, type, crossConnectId, since, page }: ActivityView, pageSize = PAGE_SIZE) =>
  apiQuery('listEvents', {
    query: {
      ...(q && { q }),
      ...(type && { type: [type] }),
      ...(crossConnectId && { crossConnectId }),
      ...(since && { since }),
      page,
      pageSize,
    },
  });

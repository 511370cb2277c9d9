import { byTermEndQuery } from '../../api/attention-queries';
import { apiQuery } from '../../api/query';
import { isMovingStatus, type CrossConnectStatus } from '../../domain/cross-connect-lifecycle';

const MOVING_MS = 1_500;

/** Read again soon while something is under way; otherwise live events tell. */
const whileMoving = (items: readonly { status: CrossConnectStatus }[] | undefined) =>
  items?.some(({ status }) => isMovingStatus(status)) === true ? MOVING_MS : false;

export const crossConnectsQuery = () => ({
  ...byTermEndQuery(),
  refetchInterval: (query: { state: { data?: { items: { status: CrossConnectStatus }[] } } }) =>
    whileMoving(query.state.data?.items),
});

/** Requests of this account that came to nothing without anybody deciding so. */
export const cameToNothingQuery = () =>
  apiQuery('listVpcConnections', {
    query: { status: ['FAILED', 'EXPIRED'], direction: 'outgoing', pageSize: 50 },
  });

export const recentEventsQuery = () => apiQuery('listEvents', { query: { pageSize: 8 } });

/** So many of the latest are counted; the activity has them all. */
export const eventsSinceQuery = (since: string) =>
  apiQuery('listEvents', { query: { since, pageSize: 200 } });

export const newsQuery = (since: string | undefined) =>
  since === undefined ? recentEventsQuery() : eventsSinceQuery(since);
